package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the pairs of texts worth comparing, without looking at all pairs. The texts come in the
 * order of time: of a word that many share only the nearest are looked at, so that the work grows
 * with the texts and no faster.
 */
final class Neighbours {
    /**
     * A text is looked up by its weightiest terms: two that tell the same share many of them. With
     * thirty, two of them shared, 5,800 articles fell into the same stories as with one shared.
     */
    private static final int KEYS = 30;

    /** Texts with the same key looked at on either side. */
    private static final int REACH = 100;

    /** Each text's keys with their weights. */
    private final List<Vector> keys;

    private final Postings postings;

    private Neighbours(List<Vector> keys) {
        this.keys = keys;
        this.postings = new Postings(keys.size(), i -> keys.get(i).terms());
    }

    static Neighbours of(List<Vector> texts) {
        return new Neighbours(texts.parallelStream().map(text -> text.weightiest(KEYS)).toList());
    }

    /** What the keys alone give of the cosine of two texts: it is this or more. */
    double cosineOfKeys(int a, int b) {
        return keys.get(a).cosine(keys.get(b));
    }

    /** The later texts that share two keys with it, or its only one; ascending. */
    int[] after(int text) {
        return after(text, other -> true);
    }

    /** The wanted ones of these. */
    int[] after(int text, IntPredicate wanted) {
        int[] sharing = postings.after(text, REACH, wanted);
        Arrays.sort(sharing);
        int least = Math.min(2, postings.keys(text));
        int kept = 0;
        for (int from = 0; from < sharing.length; ) {
            int to = from;
            while (to < sharing.length && sharing[to] == sharing[from]) {
                to++;
            }
            if (to - from >= least) {
                sharing[kept++] = sharing[from];
            }
            from = to;
        }
        return Arrays.copyOf(sharing, kept);
    }
}
