package org.pakta.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a text, or a part of it, is about: its words by their hash, with how much each counts there.
 * Of two million words one in two thousand shares its hash with another, which no comparison of
 * texts notices.
 */
final class Terms {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** Of a text of more different words, those that count most are kept: books have as many. */
    static final int MOST = 8192;

    /** Ascending, each once. */
    final int[] words;

    /** One for each word, above 0. */
    final float[] counts;

    Terms(int[] words, float[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** Of counted words. */
    static Terms of(Map<String, Double> counted) {
        List<Map.Entry<String, Double>> most = most(counted);
        long[] order = new long[most.size()]; // hash above, place below
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) hash(most.get(i).getKey()) << 32 | i;
        }
        Arrays.sort(order);
        int[] words = new int[order.length];
        double[] sums = new double[order.length];
        int size = 0;
        for (long each : order) {
            int word = (int) (each >> 32);
            size += size > 0 && words[size - 1] == word ? 0 : 1;
            words[size - 1] = word;
            sums[size - 1] += most.get((int) each).getValue();
        }
        float[] counts = new float[size];
        for (int i = 0; i < size; i++) {
            counts[i] = (float) sums[i];
        }
        return new Terms(Arrays.copyOf(words, size), counts);
    }

    private static List<Map.Entry<String, Double>> most(Map<String, Double> counted) {
        if (counted.size() <= MOST) {
            return List.copyOf(counted.entrySet());
        }
        return counted.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
    }

    /** The same number for the same word on every machine. */
    static int hash(String word) {
        return mixed(hash(SEED, word));
    }

    /** The hash of what came before, and this word after it. */
    static long hash(long before, String word) {
        long hash = before;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return (hash ^ ' ') * PRIME;
    }

    /** The hash of no word. */
    static long none() {
        return SEED;
    }

    /** All bits of a hash, brought together in few. */
    static int mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * MIX;
        return (int) (mixed >>> 32);
    }
}
