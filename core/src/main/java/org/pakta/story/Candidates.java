package org.pakta.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the pairs of texts worth comparing, without looking at all pairs. */
final class Candidates {
    /**
     * A text is looked up by its weightiest terms: two that tell the same share many of them.
     * Thirty find every pair that is found with sixty and is close enough for a story.
     */
    private static final int KEYS = 30;

    /** A term in more texts than this, and than this share of them, tells nothing apart. */
    private static final int COMMON = 100;

    private static final double COMMON_SHARE = 0.05;

    private Candidates() {}

    /** For each text the later ones that share a key with it, ascending. */
    static List<NavigableSet<Integer>> of(List<Vector> vectors) {
        double common = Math.max(COMMON, COMMON_SHARE * vectors.size());
        List<NavigableSet<Integer>> partners = new ArrayList<>();
        Map<Integer, List<Integer>> texts = new TreeMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            partners.add(new TreeSet<>());
            for (int term : vectors.get(i).keys(KEYS)) {
                texts.computeIfAbsent(term, unseen -> new ArrayList<>()).add(i);
            }
        }
        texts.values().removeIf(sharing -> sharing.size() > common);
        texts.values().forEach(sharing -> pair(sharing, partners));
        return partners;
    }

    private static void pair(List<Integer> texts, List<NavigableSet<Integer>> partners) {
        for (int i = 0; i < texts.size(); i++) {
            partners.get(texts.get(i)).addAll(texts.subList(i + 1, texts.size()));
        }
    }
}
