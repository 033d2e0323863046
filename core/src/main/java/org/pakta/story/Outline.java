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

    /** Whether more than half of these roots are among its own. */
    boolean hasMost(char[] wanted) {
        int found = 0;
        int missed = 0;
        for (char root : wanted) {
            if (has(root)) {
                found++;
            } else {
                missed++;
            }
            if (2 * found > wanted.length || 2 * missed >= wanted.length) {
                break; // no other root changes it
            }
        }
        return 2 * found > wanted.length;
    }

    private boolean has(char root) {
        for (int i = 0; i < size(); i++) {
            if (Arrays.binarySearch(roots, begin(i), end(i), root) >= 0) {
                return true;
            }
        }
        return false;
    }
}
