package org.pakta.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The articles whose words are nearest to an article's. */
final class Nearest {
    /** The least cosine of two articles worth looking at further. */
    private static final double FLOOR = 0.1;

    /** Ties of one article with later ones; the closest are kept. */
    private static final int MOST = 30;

    /**
     * Ties of an article that a story of many reports has: what is not kept counts as nothing,
     * which parts a story of more than some four times as many.
     */
    private static final int MOST_NEAR = 100;

    /** The least cosine of such; a hundred ties of every article are too many for a million. */
    private static final double NEAR = 0.25;

    private static final int WEEK = 7;

    /** Articles that one thread takes at a time. */
    private static final int CHUNK = 2048;

    private final List<Profile> profiles;
    private final Neighbours neighbours;

    private Nearest(List<Profile> profiles) {
        this.profiles = profiles;
        this.neighbours = Neighbours.of(profiles.stream().map(Profile::whole).toList());
    }

    /**
     * Each article with the nearest of the later ones and the cosine of all their words, in the
     * order of articles whatever the number of threads.
     */
    static Links of(List<Profile> profiles) {
        Nearest nearest = new Nearest(profiles);
        return Links.of(
                IntStream.rangeClosed(0, profiles.size() / CHUNK)
                        .parallel()
                        .mapToObj(chunk -> nearest.links(chunk * CHUNK))
                        .toList());
    }

    private Links links(int from) {
        Links links = new Links();
        for (int a = from; a < Math.min(profiles.size(), from + CHUNK); a++) {
            int one = a;
            akin(a).forEach(akin -> links.add(one, akin.other(), akin.words()));
        }
        return links;
    }

    private List<Akin> akin(int article) {
        Vector words = profiles.get(article).whole();
        List<Akin> akin =
                likely(article)
                        .mapToObj(b -> new Akin(b, words.cosine(profiles.get(b).whole())))
                        .filter(other -> other.words() >= FLOOR)
                        .sorted()
                        .toList();
        long near = akin.stream().filter(other -> other.words() >= NEAR).count();
        return akin.subList(0, (int) Math.min(akin.size(), Math.max(MOST, near)));
    }

    /**
     * Those of its neighbours, if there are many, whose weightiest words are most its own. What is
     * told more than a week later is hardly the same, so fewer of it are looked at.
     */
    private IntStream likely(int article) {
        Map<Boolean, List<Integer>> later =
                IntStream.of(neighbours.after(article))
                        .boxed()
                        .collect(Collectors.partitioningBy(b -> later(article, b)));
        return Stream.concat(
                        likely(article, later.getOrDefault(false, List.of()), MOST_NEAR),
                        likely(article, later.getOrDefault(true, List.of()), MOST))
                .mapToInt(Integer::intValue);
    }

    private Stream<Integer> likely(int article, List<Integer> others, int most) {
        return others.size() <= most
                ? others.stream()
                : others.stream()
                        .map(b -> new Akin(b, neighbours.cosineOfKeys(article, b)))
                        .sorted()
                        .limit(most)
                        .map(Akin::other);
    }

    private boolean later(int a, int b) {
        Imprint one = profiles.get(a).imprint();
        Imprint other = profiles.get(b).imprint();
        return Profile.gap(one.day(), other.day()).orElse(0L) > WEEK;
    }

    /** A later article and the cosine of their words; the closest first. */
    private record Akin(int other, double words) implements Comparable<Akin> {
        @Override
        public int compareTo(Akin than) {
            int closest = Double.compare(than.words, words);
            return closest == 0 ? Integer.compare(other, than.other) : closest;
        }
    }
}
