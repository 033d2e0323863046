package org.pakta.story;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    /** Texts with the same key looked at on either side of one. */
    private static final int REACH = 100;

    /**
     * The same of one whose place in time is known, as those told of the same stand near it. With
     * sixty, one story of 4,405 changes and a million articles take a sixth less time; with fifty a
     * labelled story falls in two.
     */
    private static final int TIMED_REACH = 60;

    /**
     * Of those, so many that are told more than a week later: they hardly tell the same, but show
     * what is common. The more texts there are the more of them there would be. With twenty or more
     * the labelled stories stay as with sixty, with fifteen English ones fall in parts (pairs F1
     * .74 to .72, with ten .68).
     */
    private static final int LATE_REACH = 20;

    /** Each text's keys with their weights. */
    private final List<Vector> keys;

    private final Postings postings;

    /** What each key weighs in its text, in the order of the postings. */
    private final float[] weights;

    private final Times times;

    private Neighbours(List<Vector> keys, Times times) {
        this.keys = keys;
        this.times = times;
        this.postings = new Postings(keys.size(), i -> keys.get(i).terms());
        this.weights = new float[postings.size()];
        IntStream.range(0, keys.size()).parallel().forEach(this::weigh);
    }

    private void weigh(int text) {
        for (int key = 0; key < postings.keys(text); key++) {
            weights[postings.place(text, key)] = keys.get(text).weight(key);
        }
    }

    /** Of texts whose place in time is not looked at. */
    static Neighbours of(List<Vector> texts) {
        return of(texts, Times.unknown());
    }

    /** Of texts in the order of time. */
    static Neighbours of(List<Vector> texts, Times times) {
        return new Neighbours(
                texts.parallelStream().map(text -> text.weightiest(KEYS)).toList(), times);
    }

    /** What the keys alone give of the cosine of two texts: it is this or more. */
    double cosineOfKeys(int a, int b) {
        return keys.get(a).cosine(keys.get(b));
    }

    /** Looks texts up, one after another; each thread needs one of its own. */
    Lookup lookup() {
        return new Lookup();
    }

    /** Told of a text found. */
    interface Found {
        /**
         * One of the texts looked for.
         *
         * @param cosine what the keys it was found by give of the cosine; of a key that many share
         *     it may not be found
         */
        void found(int text, double cosine);
    }

    /** What the texts found share with one, in a table with room for twice as many. */
    final class Lookup {
        private static final int PLACES = Integer.highestOneBit(KEYS * REACH) << 2;

        /** Texts, numbered from 1; 0 where none is. */
        private final int[] texts = new int[PLACES];

        private final int[] shared = new int[PLACES];
        private final double[] cosines = new double[PLACES];

        /** Places in use. */
        private final int[] used = new int[KEYS * REACH];

        private int size;

        private Lookup() {}

        /** The later texts that share two keys with it, or its only one, in no order. */
        void after(int text, IntPredicate wanted, Found found) {
            gather(text, wanted);
            int least = Math.min(2, postings.keys(text));
            for (int i = 0; i < size; i++) {
                int at = used[i];
                if (shared[at] >= least) {
                    found.found(texts[at] - 1, cosines[at]);
                }
                texts[at] = 0;
            }
            size = 0;
        }

        private void gather(int text, IntPredicate wanted) {
            int reach = times.known(text) ? TIMED_REACH : REACH;
            for (int key = 0; key < postings.keys(text); key++) {
                int place = postings.place(text, key);
                int end = postings.end(place, reach);
                int late = 0;
                for (int i = place + 1; i < end && late < LATE_REACH; i++) {
                    int other = postings.text(i);
                    if (wanted.test(other)) {
                        late += times.later(text, other) ? 1 : 0;
                        add(other, (double) weights[place] * weights[i]);
                    }
                }
            }
        }

        private void add(int text, double cosine) {
            int at = Terms.mixed(text) & (PLACES - 1);
            while (texts[at] != 0 && texts[at] != text + 1) {
                at = (at + 1) & (PLACES - 1);
            }
            if (texts[at] == 0) {
                texts[at] = text + 1;
                shared[at] = 0;
                cosines[at] = 0;
                used[size++] = at;
            }
            shared[at]++;
            cosines[at] += cosine;
        }
    }
}
