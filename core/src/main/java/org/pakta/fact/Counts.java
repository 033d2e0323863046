package org.pakta.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.figure.Amount.Match;
import org.pakta.figure.Figure;

/** Facts about numbers. */
final class Counts {
    /**
     * The same number of the same things in one story, in sentences with as many content words in
     * common, is one fact.
     */
    private static final int SHARED_WORDS = 1;

    /** Numbers that differ contradict each other only where the sentences say much the same. */
    private static final double SAME_SENTENCE = 0.6;

    private static final int LEAST_WORDS = 4;

    /**
     * Numbers of one kind that others are compared with, and tellings of one that are looked at.
     */
    private static final int MOST = 500;

    private static final int MOST_ALIKE = 20;

    private final Reports reports;
    private final List<Read> figures;

    /**
     * A number with the words of its sentence.
     *
     * @param figure the number
     * @param words content words of its sentence, numbers left out
     */
    record Read(Figure figure, Set<String> words) {}

    /** Of numbers in the order of the reports; those of times past are left out. */
    Counts(Reports reports, List<Read> figures) {
        this.reports = reports;
        this.figures = figures.stream().filter(read -> !read.figure().past()).toList();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(tolls());
        facts.addAll(measures());
        return facts;
    }

    /** What the happening did to people: the number that each article tells first is its chief. */
    private List<Fact> tolls() {
        Map<Subject, List<Claim>> claims = new LinkedHashMap<>();
        Set<String> begun = new HashSet<>();
        for (Read read : figures) {
            Figure figure = read.figure();
            if (figure.toll()) {
                Subject subject = new Subject.Count(figure.what(), figure.of());
                boolean chief = begun.add(figure.article() + subject);
                claims.computeIfAbsent(subject, s -> new ArrayList<>()).add(claim(figure, chief));
            }
        }
        return claims.entrySet().stream()
                .map(each -> reports.fact(each.getKey(), each.getValue()))
                .toList();
    }

    private Claim claim(Figure figure, boolean chief) {
        return new Claim(
                reports.origin(figure.article()),
                new Version.Quantity(figure.amount()),
                new Fact.Place(figure.article(), figure.sentence(), Optional.empty()),
                chief);
    }

    /** Other numbers mean something beside their sentence alone, and only when two origins tell. */
    private List<Fact> measures() {
        Map<Subject, List<List<Read>>> groups = new LinkedHashMap<>();
        for (Read read : figures) {
            Figure figure = read.figure();
            if (!figure.toll()) {
                Subject subject = new Subject.Count(figure.what(), figure.of());
                place(read, groups.computeIfAbsent(subject, s -> new ArrayList<>()));
            }
        }
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(group -> group.stream().map(this::origin).distinct().count() > 1)
                .map(this::measure)
                .toList();
    }

    private static void place(Read read, List<List<Read>> groups) {
        for (List<Read> group : groups) {
            if (group.stream().limit(MOST_ALIKE).anyMatch(other -> same(other, read))) {
                group.add(read);
                return;
            }
        }
        if (groups.size() < MOST) {
            groups.add(new ArrayList<>(List.of(read)));
        }
    }

    private String origin(Read read) {
        return reports.origin(read.figure().article());
    }

    /** Whether two numbers of one kind are of the same thing. */
    private static boolean same(Read one, Read other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (a.article().equals(b.article())) {
            return false;
        }
        long shared = one.words().stream().filter(other.words()::contains).count();
        int shorter = Math.min(one.words().size(), other.words().size());
        boolean much = shorter >= LEAST_WORDS && shared >= SAME_SENTENCE * shorter;
        boolean holds =
                a.amount().by(b.amount()) == Match.HOLDS
                        || b.amount().by(a.amount()) == Match.HOLDS;
        return much || (holds && shared >= SHARED_WORDS);
    }

    private Fact measure(List<Read> group) {
        Figure first = group.get(0).figure();
        return reports.fact(
                new Subject.Count(first.what(), first.of()),
                group.stream().map(read -> claim(read.figure(), true)).toList());
    }
}
