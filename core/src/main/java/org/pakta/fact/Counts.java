package org.pakta.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.evidence.Span;
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
    private static final double SAME_SENTENCE = 0.75;

    private static final int LEAST_WORDS = 4;

    /**
     * Numbers of one kind that others are compared with, and tellings of one that are looked at.
     */
    private static final int MOST = 500;

    private static final int MOST_ALIKE = 20;

    private final Reports reports;
    private final List<Read> figures;

    /** What amounts of one kind each sentence has. */
    private final Map<Place, Set<String>> inSentence = new HashMap<>();

    private record Place(String article, Span sentence, String what, String of) {
        static Place of(Figure figure) {
            return new Place(figure.article(), figure.sentence(), figure.what(), figure.of());
        }
    }

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
        for (Read read : figures) {
            inSentence
                    .computeIfAbsent(Place.of(read.figure()), place -> new HashSet<>())
                    .add(read.figure().amount().signs());
        }
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

    private void place(Read read, List<List<Read>> groups) {
        for (List<Read> group : groups) {
            List<Read> alike = group.stream().limit(MOST_ALIKE).toList();
            if (alike.stream().anyMatch(other -> same(other, read))
                    && alike.stream().noneMatch(other -> another(other, read))) {
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

    /** Whether one article tells both as two numbers: then they are of two things. */
    private static boolean another(Read one, Read other) {
        return one.figure().article().equals(other.figure().article()) && !holds(one, other);
    }

    private static boolean holds(Read one, Read other) {
        return one.figure().amount().by(other.figure().amount()) == Match.HOLDS
                || other.figure().amount().by(one.figure().amount()) == Match.HOLDS;
    }

    /** Whether two numbers of one kind are of the same thing. */
    private boolean same(Read one, Read other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (a.article().equals(b.article())) {
            return false;
        }
        long shared = one.words().stream().filter(other.words()::contains).count();
        int shorter = Math.min(one.words().size(), other.words().size());
        boolean much =
                shorter >= LEAST_WORDS && shared >= SAME_SENTENCE * shorter && alone(a) && alone(b);
        return much || (holds(one, other) && shared >= SHARED_WORDS);
    }

    /** Whether it is the only number of its kind in its sentence: of several, which is which? */
    private boolean alone(Figure figure) {
        return inSentence.getOrDefault(Place.of(figure), Set.of()).size() == 1;
    }

    private Fact measure(List<Read> group) {
        Figure first = group.get(0).figure();
        return reports.fact(
                new Subject.Count(first.what(), first.of()),
                group.stream().map(read -> claim(read.figure(), true)).toList());
    }
}
