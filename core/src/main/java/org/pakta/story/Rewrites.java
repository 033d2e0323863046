package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds which families tell another's report in other words. Outlets alone are looked for that
 * rewrite each other: one that comes back to its own report repeats it and adds what is new.
 */
final class Rewrites {
    /** A longer text by less than this is as long. */
    private static final double LONGER = 1.2;

    private static final double PER_CENT = 100;

    /** For each family the first article of it. */
    private final List<Imprint> firsts;

    private Rewrites(List<Imprint> firsts) {
        this.firsts = firsts;
    }

    /**
     * A family that tells what another does.
     *
     * @param family its number
     * @param of number of the other, which rewrites nobody
     * @param like number of the family whose sentences it has: the other, or a rewrite of it too
     * @param why what shows it, in words
     */
    record Rewrite(int family, int of, int like, String why) {}

    private record Source(int family, Counterparts how) {}

    /**
     * By number of the family.
     *
     * @param firsts for each family the first article of it
     * @param ties pairs of families that are near each other
     * @param storyOf for each family its story; rewrites are of one story
     */
    static Map<Integer, Rewrite> of(List<Imprint> firsts, Links ties, int[] storyOf) {
        return new Rewrites(firsts).find(ties, storyOf);
    }

    private Map<Integer, Rewrite> find(Links ties, int[] storyOf) {
        Map<Integer, List<Integer>> near = near(ties, storyOf);
        Map<Integer, Optional<Source>> sources = new TreeMap<>();
        List<Integer> later = List.copyOf(near.keySet());
        List<Optional<Source>> found =
                later.parallelStream()
                        .map(family -> source(family, near.getOrDefault(family, List.of())))
                        .toList();
        IntStream.range(0, found.size()).forEach(i -> sources.put(later.get(i), found.get(i)));
        Map<Integer, Rewrite> rewrites = new TreeMap<>();
        later.stream()
                .sorted(Comparator.comparing(firsts::get, Imprint.SOURCE_FIRST))
                .forEach(
                        family ->
                                sources.getOrDefault(family, Optional.empty())
                                        .ifPresent(
                                                source ->
                                                        rewrites.put(
                                                                family,
                                                                rewrite(
                                                                        family, source,
                                                                        rewrites))));
        return rewrites;
    }

    /** For each family those it may be a rewrite of. */
    private Map<Integer, List<Integer>> near(Links ties, int[] storyOf) {
        Map<Integer, List<Integer>> near = new TreeMap<>();
        for (int i = 0; i < ties.size(); i++) {
            int one = ties.one(i);
            int other = ties.other(i);
            if (storyOf[one] == storyOf[other] && comparable(firsts.get(one), firsts.get(other))) {
                boolean source =
                        Imprint.SOURCE_FIRST.compare(firsts.get(one), firsts.get(other)) < 0;
                near.computeIfAbsent(source ? other : one, f -> new ArrayList<>(1))
                        .add(source ? one : other);
            }
        }
        return near;
    }

    private static boolean comparable(Imprint one, Imprint other) {
        return !one.sameOutlet(other) && one.language.equals(other.language);
    }

    private Optional<Source> source(int family, List<Integer> near) {
        return near.stream()
                .flatMap(
                        other ->
                                Counterparts.rewriting(
                                        firsts.get(other).outline, firsts.get(family).outline)
                                        .map(how -> new Source(other, how))
                                        .stream())
                .max(
                        Comparator.comparingDouble((Source source) -> source.how().covered())
                                .thenComparing(
                                        source -> firsts.get(source.family()),
                                        Imprint.SOURCE_FIRST.reversed()));
    }

    private Rewrite rewrite(int family, Source source, Map<Integer, Rewrite> before) {
        Optional<Rewrite> above = Optional.ofNullable(before.get(source.family()));
        return new Rewrite(
                family,
                above.map(Rewrite::of).orElse(source.family()),
                source.family(),
                why(source.how(), firsts.get(source.family()), firsts.get(family)));
    }

    private static String why(Counterparts how, Imprint source, Imprint rewrite) {
        return String.format(
                Locale.ROOT,
                "%d of the %d sentences of the shorter text have a counterpart, %.0f %% of what"
                        + " they tell; %s",
                how.pairs().size(),
                how.sentences(),
                how.covered() * PER_CENT,
                direction(source, rewrite));
    }

    private static String direction(Imprint source, Imprint rewrite) {
        if (rewrite.agencies.stream().anyMatch(agency -> Agencies.is(source, agency))) {
            return "it credits the other";
        }
        if (Agencies.prints(source)) {
            return "the other is the agency's own";
        }
        if (source.published.isPresent()
                && rewrite.published.isPresent()
                && !source.published.equals(rewrite.published)) {
            return "the other has the earlier day";
        }
        return source.runs.size() >= LONGER * rewrite.runs.size()
                ? "which came first is not told: the longer is taken for the source"
                : "which came first is not told";
    }
}
