package org.pakta.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How alike an article and what lies around it are. Where little lies around, two reports that
 * share a little tell the same; amid a campaign or a league, where everything shares as much, they
 * need more.
 */
final class Crowding {
    /**
     * What lies around an article are those nearest to it but for the first ones, which may be of
     * its own story.
     */
    private static final int FIRST = 10;

    private static final int LAST = 30;

    /** The cosine of those too far to be among the nearest. */
    private static final double NONE = 0.06;

    /**
     * Where those around come to this, reports are as close as their words say. The higher it is
     * the more of the invented reports of bench/stories join, and the more pages that should not.
     */
    private static final double CROWDED = 0.08;

    private final double[] around;

    private Crowding(double[] around) {
        this.around = around;
    }

    /**
     * Of so many articles.
     *
     * @param near the nearest of each, with their cosine
     */
    static Crowding of(int articles, Links near) {
        int[] begins = new int[articles + 1];
        for (int i = 0; i < near.size(); i++) {
            begins[near.one(i) + 1]++;
            begins[near.other(i) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        float[] cosines = new float[begins[articles]];
        int[] filled = begins.clone();
        for (int i = 0; i < near.size(); i++) {
            cosines[filled[near.one(i)]++] = (float) near.closeness(i);
            cosines[filled[near.other(i)]++] = (float) near.closeness(i);
        }
        return new Crowding(
                IntStream.range(0, articles)
                        .parallel()
                        .mapToDouble(a -> around(cosines, begins[a], begins[a + 1]))
                        .toArray());
    }

    private static double around(float[] cosines, int from, int to) {
        Arrays.sort(cosines, from, to);
        double sum = 0;
        for (int rank = FIRST; rank < LAST; rank++) {
            sum += rank < to - from ? cosines[to - 1 - rank] : NONE;
        }
        return sum / (LAST - FIRST);
    }

    /** How much closer two reports are than their words say: the more, the less lies around. */
    double alone(int a, int b) {
        return Math.max(1, CROWDED / Math.sqrt(around[a] * around[b]));
    }
}
