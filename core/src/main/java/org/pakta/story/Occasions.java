package org.pakta.story;

import java.util.List;
import java.util.Optional;

/** Whether what two articles quote was said on one occasion. */
enum Occasions {
    /** One speaker on one day at one place. */
    SAME,
    /** One speaker on one day, at places told in other words. */
    OTHER,
    /** Nothing tells. */
    UNKNOWN;

    /**
     * Words shared of a place that weigh so much together make it one: two rare ones, or four with
     * a town that every second report names. On the labelled articles 7 to 11 make no difference.
     */
    private static final double SHARED = 9;

    /** Two places, each told in words of this weight, are two if those shared weigh less. */
    private static final double TOLD = 8;

    private static final double NOT_SHARED = 4;

    /**
     * An occasion as it is compared.
     *
     * @param name of the speaker, as told
     * @param speaker the same as it is compared
     * @param day days since 1970
     * @param place its words, each counting as much as it is rare
     * @param leads whether he says much of what the article quotes
     */
    record Weighed(String name, SpeakerName speaker, int day, Terms place, boolean leads) {
        private boolean sameTalker(Weighed other) {
            return day == other.day && speaker.means(other.speaker, false);
        }

        private double weight() {
            double sum = 0;
            for (float weight : place.counts) {
                sum += weight;
            }
            return sum;
        }

        private double shared(Weighed other) {
            double sum = 0;
            int mine = 0;
            int yours = 0;
            while (mine < place.words.length && yours < other.place.words.length) {
                int order = Integer.compare(place.words[mine], other.place.words[yours]);
                sum += order == 0 ? place.counts[mine] : 0;
                mine += order <= 0 ? 1 : 0;
                yours += order >= 0 ? 1 : 0;
            }
            return sum;
        }

        private boolean elsewhere(Weighed other) {
            return Math.min(weight(), other.weight()) >= TOLD && shared(other) < NOT_SHARED;
        }
    }

    static List<Weighed> weighed(List<Occasion> occasions, Space space) {
        return occasions.stream()
                .map(
                        each ->
                                new Weighed(
                                        each.speaker().name(),
                                        SpeakerName.of(each.speaker()),
                                        each.day(),
                                        new Terms(each.place().words, space.weights(each.place())),
                                        each.leads()))
                .toList();
    }

    /** Of all that two articles tell of. */
    static Occasions of(List<Weighed> one, List<Weighed> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        if (shared(one, other).isPresent()) {
            return SAME;
        }
        boolean elsewhere =
                one.stream()
                        .anyMatch(
                                mine ->
                                        other.stream()
                                                .filter(mine::sameTalker)
                                                .anyMatch(mine::elsewhere));
        return elsewhere ? OTHER : UNKNOWN;
    }

    /**
     * The first occasion of one article that the other tells of too. Only where its speaker leads
     * in both: a reaction quotes the talk it answers.
     */
    static Optional<Weighed> shared(List<Weighed> one, List<Weighed> other) {
        return one.stream()
                .filter(Weighed::leads)
                .filter(
                        mine ->
                                other.stream()
                                        .filter(Weighed::leads)
                                        .filter(mine::sameTalker)
                                        .anyMatch(yours -> mine.shared(yours) >= SHARED))
                .findFirst();
    }
}
