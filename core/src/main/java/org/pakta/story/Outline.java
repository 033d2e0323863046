package org.pakta.story;

import java.util.Arrays;

/**
 * The sentences of one text by the roots of their content words: what the same report in other
 * words is known by. Roots go by sixteen bits of their hash, which two texts of a few hundred words
 * do not mistake for each other.
 */
final class Outline {
    /** Sentences kept; what stands further down is background. */
    static final int MOST = 100;

    /** Roots kept of a sentence; longer ones are lists. */
    static final int MOST_ROOTS = 60;

    /** Of all sentences, one after the other; each sentence's ascending, each once. */
    final char[] roots;

    /** For each sentence where its roots end. */
    final char[] ends;

    /** For each sentence whether most of it is in somebody's own words. */
    final boolean[] quoted;

    Outline(char[] roots, char[] ends, boolean[] quoted) {
        this.roots = roots;
        this.ends = ends;
        this.quoted = quoted;
    }

    /** How many sentences. */
    int size() {
        return ends.length;
    }

    /** Where a sentence's roots begin. */
    int begin(int sentence) {
        return sentence == 0 ? 0 : ends[sentence - 1];
    }

    int end(int sentence) {
        return ends[sentence];
    }

    /** Whether more than half of these roots, ascending, are among its own. */
    boolean hasMost(char[] wanted) {
        boolean[] has = new boolean[wanted.length];
        for (char root : roots) {
            int place = Arrays.binarySearch(wanted, root);
            if (place >= 0) {
                has[place] = true;
            }
        }
        int count = 0;
        for (boolean each : has) {
            count += each ? 1 : 0;
        }
        return 2 * count > wanted.length;
    }
}
