package org.pakta.story;

import java.util.ArrayList;
import java.util.List;
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

    /** Articles that one thread takes at a time. */
    private static final int CHUNK = 2048;

    private final List<Vector> words;
    private final Neighbours neighbours;

    private final Times times;

    private Nearest(List<Profile> profiles) {
        this.words = profiles.stream().map(Profile::whole).toList();
        this.times = Times.of(profiles.stream().map(profile -> profile.imprint().day()).toList());
        this.neighbours = Neighbours.of(words, times);
    }

    /**
     * Each article with the nearest of the later ones and the cosine of all their words, in the
     * order of articles whatever the number of threads.
     */
    static Links of(List<Profile> profiles) {
        return Links.found(profiles.size(), CHUNK, new Nearest(profiles)::links);
    }

    private Links links(int from, int to) {
        Neighbours.Lookup lookup = neighbours.lookup();
        Links links = new Links();
        for (int a = from; a < to; a++) {
            int one = a;
            akin(a, lookup).forEach(akin -> links.add(one, akin.other(), akin.words()));
        }
        return links;
    }

    private List<Akin> akin(int article, Neighbours.Lookup lookup) {
        List<Akin> akin =
                likely(article, lookup)
                        .mapToObj(b -> new Akin(b, words.get(article).cosine(words.get(b))))
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
    private IntStream likely(int article, Neighbours.Lookup lookup) {
        List<Akin> soon = new ArrayList<>();
        List<Akin> late = new ArrayList<>();
        lookup.after(
                article,
                other -> true,
                (other, cosine) ->
                        (times.later(article, other) ? late : soon).add(new Akin(other, cosine)));
        return Stream.concat(likely(article, soon, MOST_NEAR), likely(article, late, MOST))
                .mapToInt(Akin::other);
    }

    /** The keys that found a text tell roughly how likely it is; all its keys more. */
    private Stream<Akin> likely(int article, List<Akin> others, int most) {
        return others.size() <= most
                ? others.stream()
                : others.stream()
                        .sorted()
                        .limit(2L * most)
                        .map(b -> new Akin(b.other(), neighbours.cosineOfKeys(article, b.other())))
                        .sorted()
                        .limit(most);
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
