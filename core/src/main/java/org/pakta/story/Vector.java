package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Weighted terms of one text, of length 1; no terms when the text has none. */
final class Vector {
    private final int[] terms;
    private final float[] weights;

    private Vector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /**
     * Scaled to length 1.
     *
     * @param terms numbers of the terms, ascending
     * @param weights one for each term, above 0
     */
    static Vector of(int[] terms, float[] weights) {
        double squares = 0;
        for (float weight : weights) {
            squares += weight * weight;
        }
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length && squares > 0; i++) {
            scaled[i] = (float) (scaled[i] / Math.sqrt(squares));
        }
        return new Vector(terms, scaled);
    }

    boolean empty() {
        return terms.length == 0;
    }

    /** All of them together, not scaled: its cosine with one is the sum of all with that one. */
    static Vector sum(List<Vector> vectors) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (Vector vector : vectors) {
            for (int i = 0; i < vector.terms.length; i++) {
                sums.merge(vector.terms[i], (double) vector.weights[i], Double::sum);
            }
        }
        float[] weights = new float[sums.size()];
        int at = 0;
        for (double sum : sums.values()) {
            weights[at++] = (float) sum;
        }
        return new Vector(sums.keySet().stream().mapToInt(Integer::intValue).toArray(), weights);
    }

    /** Cosine of the angle between two: 0 nothing shared, 1 the same. */
    double cosine(Vector other) {
        double sum = 0;
        int a = 0;
        int b = 0;
        while (a < terms.length && b < other.terms.length) {
            if (terms[a] == other.terms[b]) {
                sum += (double) weights[a++] * other.weights[b++];
            } else if (terms[a] < other.terms[b]) {
                a++;
            } else {
                b++;
            }
        }
        return sum;
    }

    /** How many terms both have. */
    int shared(Vector other) {
        int count = 0;
        int a = 0;
        int b = 0;
        while (a < terms.length && b < other.terms.length) {
            int mine = terms[a];
            int yours = other.terms[b];
            count += mine == yours ? 1 : 0;
            a += mine <= yours ? 1 : 0;
            b += yours <= mine ? 1 : 0;
        }
        return count;
    }

    /** The share of this one's weight, squared, on terms that the other has too. */
    double coveredBy(Vector other) {
        double sum = 0;
        int b = 0;
        for (int a = 0; a < terms.length; a++) {
            while (b < other.terms.length && other.terms[b] < terms[a]) {
                b++;
            }
            if (b < other.terms.length && other.terms[b] == terms[a]) {
                sum += (double) weights[a] * weights[a];
            }
        }
        return sum;
    }

    /** The same with its weightiest terms alone, not scaled. */
    Vector weightiest(int limit) {
        if (terms.length <= limit) {
            return this;
        }
        long[] order = new long[terms.length]; // the heavier the less, then by place
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) -Float.floatToIntBits(weights[i]) << 32 | i;
        }
        Arrays.sort(order);
        int[] places = Arrays.stream(order).limit(limit).mapToInt(o -> (int) o).sorted().toArray();
        float[] kept = new float[places.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = weights[places[i]];
        }
        return new Vector(IntStream.of(places).map(place -> terms[place]).toArray(), kept);
    }

    /** What its terms weigh, in their order. */
    float weight(int term) {
        return weights[term];
    }

    /** Numbers of its terms, ascending. */
    int[] terms() {
        return terms.clone();
    }
}
