package org.pakta.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the pairs of texts worth comparing, without looking at all pairs. */
final class Candidates {
    /**
     * A text is looked up by its weightiest terms: two that tell the same share many of them. With
     * thirty, two of them shared, 5,800 articles fell into the same stories as with one shared.
     */
    private static final int KEYS = 30;

    /** A term in more texts than this, and than this share of them, tells nothing apart. */
    private static final int COMMON = 200;

    private static final double COMMON_SHARE = 0.02;

    private Candidates() {}

    /** For each text the later ones that share two keys with it, ascending. */
    static List<NavigableSet<Integer>> of(List<Vector> vectors) {
        double common = Math.max(COMMON, COMMON_SHARE * vectors.size());
        Map<Integer, List<Integer>> texts = new TreeMap<>();
        List<int[]> keys = vectors.stream().map(vector -> vector.keys(KEYS)).toList();
        for (int i = 0; i < keys.size(); i++) {
            for (int term : keys.get(i)) {
                texts.computeIfAbsent(term, unseen -> new ArrayList<>()).add(i);
            }
        }
        texts.values().removeIf(sharing -> sharing.size() > common);
        List<NavigableSet<Integer>> partners = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            partners.add(sharingTwo(i, keys.get(i), texts));
        }
        return partners;
    }

    private static NavigableSet<Integer> sharingTwo(
            int text, int[] keys, Map<Integer, List<Integer>> texts) {
        Set<Integer> once = new HashSet<>();
        NavigableSet<Integer> twice = new TreeSet<>();
        for (int key : keys) {
            for (int other : texts.getOrDefault(key, List.of())) {
                if (other > text && !once.add(other)) {
                    twice.add(other);
                }
            }
        }
        return twice;
    }
}
