package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds who copied whom: other headline, cut paragraphs and added ones notwithstanding. */
final class Copies {
    /**
     * Share of the shorter text's runs that makes a copy. Of 5,800 Indonesian articles, those of
     * two outlets that only heard the same speech share up to 0.31. Of 770 copies made by dropping
     * up to 60 % of the sentences and adding two foreign ones, 93 % are found.
     */
    private static final double COPY = 0.5;

    /** An outlet repeats its own background: up to 0.81 in reports of different happenings. */
    private static final double COPY_OF_ITSELF = 0.85;

    /** A copy of a copy still has at least this share of the first. */
    private static final double DISTANT = 0.3;

    /** Fewer runs in common than this are a shared quotation. */
    private static final int LEAST_SHARED = 20;

    /** Texts that share a run with more than this are compared with its earliest alone. */
    private static final int COMMON = 40;

    private static final int EARLIEST = 3;

    private final List<Told> articles;
    private final List<Shingles> shingles = new ArrayList<>();

    private Copies(List<Told> articles) {
        this.articles = articles;
        articles.forEach(told -> shingles.add(Shingles.of(told.article().text())));
    }

    /** Families of copies, every article in exactly one, by number of the first. */
    static List<Family> of(List<Told> articles) {
        return new Copies(articles).families();
    }

    private List<Family> families() {
        List<Integer> order = earliestFirst();
        List<NavigableSet<Integer>> partners = partners(order);
        Map<Integer, Integer> firstOf = new TreeMap<>();
        Map<Integer, List<Family.Copy>> copies = new TreeMap<>();
        for (int article : order) {
            Optional<Family.Copy> source = source(article, partners.get(article), firstOf);
            int first = source.map(Family.Copy::article).orElse(article);
            firstOf.put(article, first);
            List<Family.Copy> family = copies.computeIfAbsent(first, unseen -> new ArrayList<>());
            source.ifPresent(found -> family.add(new Family.Copy(article, found.copied())));
        }
        return copies.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    /** The first of the family that an article is a copy in. */
    private Optional<Family.Copy> source(
            int article, NavigableSet<Integer> partners, Map<Integer, Integer> firstOf) {
        return partners.stream()
                .filter(other -> copy(article, other, least(article, other)))
                .filter(other -> copy(article, firstOf.getOrDefault(other, other), DISTANT))
                .map(other -> new Family.Copy(other, copied(article, other)))
                .min(Comparator.comparingDouble((Family.Copy found) -> -found.copied()))
                .map(Family.Copy::article)
                .map(other -> firstOf.getOrDefault(other, other))
                .map(first -> new Family.Copy(first, copied(article, first)));
    }

    private double least(int a, int b) {
        return sameOutlet(articles.get(a), articles.get(b)) ? COPY_OF_ITSELF : COPY;
    }

    /** Whether both are known to be of one outlet. */
    static boolean sameOutlet(Told a, Told b) {
        String outlet = a.article().outletName();
        return !outlet.isEmpty() && outlet.equals(b.article().outletName());
    }

    private double copied(int a, int b) {
        return shingles.get(a).copied(shingles.get(b));
    }

    private boolean copy(int a, int b, double share) {
        int shared = shingles.get(a).shared(shingles.get(b));
        int shorter = Math.min(shingles.get(a).size(), shingles.get(b).size());
        return shared >= Math.min(LEAST_SHARED, shorter) && shared > 0 && copied(a, b) >= share;
    }

    /** The agency itself, then the earlier day, then the longer text, then the smaller id. */
    private List<Integer> earliestFirst() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        Comparator<Integer> agency = Comparator.comparing(i -> !Agencies.prints(articles.get(i)));
        order.sort(
                agency.thenComparing(i -> articles.get(i).article().published().isEmpty())
                        .thenComparing(
                                i ->
                                        articles.get(i)
                                                .article()
                                                .published()
                                                .map(day -> day.last().toEpochDay())
                                                .orElse(0L))
                        .thenComparing(i -> -shingles.get(i).size())
                        .thenComparing(i -> i));
        return order;
    }

    private List<NavigableSet<Integer>> partners(List<Integer> order) {
        Map<Long, List<Integer>> byRun = new HashMap<>();
        List<NavigableSet<Integer>> partners = new ArrayList<>();
        articles.forEach(told -> partners.add(new TreeSet<>()));
        for (int text : order) {
            for (long run : shingles.get(text).sample()) {
                byRun.computeIfAbsent(run, unseen -> new ArrayList<>()).add(text);
            }
        }
        byRun.values().forEach(texts -> pair(texts, partners));
        return partners;
    }

    private static void pair(List<Integer> texts, List<NavigableSet<Integer>> partners) {
        int early = texts.size() > COMMON ? EARLIEST : texts.size();
        for (int i = 0; i < texts.size(); i++) {
            for (int earlier : texts.subList(0, Math.min(i, early))) {
                partners.get(texts.get(i)).add(earlier);
            }
        }
    }
}
