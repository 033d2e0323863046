package org.pakta.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences of the shorter of two texts have one in the longer that tells the same, in the
 * same order. A root counts the more, the fewer sentences of both have it: the names that both are
 * about stand everywhere and show nothing.
 *
 * @param pairs numbers of the sentences, that of the first text first; in order
 * @param sentences how many sentences the shorter text has
 * @param told share of the shorter text's sentences that have a counterpart, by weight
 * @param narrated the same of those that are not quotations; 1 when all are
 * @param covered share of the shorter text's roots that stand in the counterparts, by weight
 */
record Counterparts(List<Pair> pairs, int sentences, double told, double narrated, double covered) {
    /**
     * Two sentences alike by less than this tell other things. Alikeness is the mean of the cosine
     * and of the share of the slighter sentence that the other one has.
     */
    private static final double ALIKE = 0.4;

    /** Roots in common that make two sentences worth comparing. */
    private static final int SHARED = 3;

    /** Shorter texts are notices: what they tell, everybody tells. */
    private static final int LEAST_SENTENCES = 6;

    /** Sentences of the longer text that are retold. */
    private static final int LEAST_RETOLD = 3;

    /** A rewrite retells most of what it has; so it does of what is not a quotation. */
    private static final double LEAST_TOLD = 0.6;

    private static final double LEAST_NARRATED = 0.5;

    /**
     * Of 403 pairs of two outlets in one story, read from the top: four from .51 to .72 print one
     * report or one press release in other words, one at .49 too; two on one ruling and one notice
     * of an exchange, at .45 and .44, do not.
     */
    private static final double LEAST_COVERED = 0.5;

    Counterparts {
        pairs = List.copyOf(pairs);
    }

    /** A sentence of the first text and one of the second. */
    record Pair(int first, int second) {
        Pair turned() {
            return new Pair(/* first= */ second, /* second= */ first);
        }
    }

    static Counterparts of(Outline first, Outline second) {
        Map<Character, Integer> having = new HashMap<>();
        count(first, having);
        count(second, having);
        Weighed one = new Weighed(first, having, first.size() + second.size());
        Weighed other = new Weighed(second, having, first.size() + second.size());
        if (one.all <= other.all) {
            return of(one, other);
        }
        Counterparts turned = of(other, one);
        return new Counterparts(
                turned.pairs.stream().map(Pair::turned).toList(),
                turned.sentences,
                turned.told,
                turned.narrated,
                turned.covered);
    }

    /** Whether one text is the other in other words. */
    boolean rewrite() {
        Set<Integer> retold = new HashSet<>();
        Set<Integer> retelling = new HashSet<>();
        pairs.forEach(
                pair -> {
                    retold.add(pair.first);
                    retelling.add(pair.second);
                });
        return sentences >= LEAST_SENTENCES
                && Math.min(retold.size(), retelling.size()) >= LEAST_RETOLD
                && told >= LEAST_TOLD
                && narrated >= LEAST_NARRATED
                && covered >= LEAST_COVERED;
    }

    private static void count(Outline outline, Map<Character, Integer> having) {
        for (char root : outline.roots) {
            having.merge(root, 1, Integer::sum);
        }
    }

    /** An outline with what its roots and sentences count. */
    private static final class Weighed {
        final Outline outline;
        final double[] roots;
        final double[] sentences;
        double all;

        Weighed(Outline outline, Map<Character, Integer> having, int total) {
            this.outline = outline;
            this.roots = new double[outline.roots.length];
            this.sentences = new double[outline.size()];
            for (int i = 0; i < sentences.length; i++) {
                for (int at = outline.begin(i); at < outline.end(i); at++) {
                    int sharing = having.getOrDefault(outline.roots[at], 1);
                    roots[at] = Math.log(1 + (double) total / sharing);
                    sentences[i] += roots[at];
                }
                all += sentences[i];
            }
        }

        /** What two sentences share, as it counts; 0 when it is too little. */
        double shared(int mine, Weighed other, int theirs) {
            int a = outline.begin(mine);
            int b = other.outline.begin(theirs);
            int count = 0;
            double weight = 0;
            while (a < outline.end(mine) && b < other.outline.end(theirs)) {
                int order = Character.compare(outline.roots[a], other.outline.roots[b]);
                if (order == 0) {
                    count++;
                    weight += roots[a];
                }
                a += order <= 0 ? 1 : 0;
                b += order >= 0 ? 1 : 0;
            }
            double product = sentences[mine] * other.sentences[theirs];
            double slighter = Math.min(sentences[mine], other.sentences[theirs]);
            boolean alike =
                    count >= SHARED
                            && (weight / Math.sqrt(product) + weight / slighter) / 2 >= ALIKE;
            return alike ? weight : 0;
        }
    }

    private static Counterparts of(Weighed shorter, Weighed longer) {
        List<Pair> pairs = inOrder(shorter, longer);
        double told = 0;
        double narrated = 0;
        double covered = 0;
        for (Pair pair : pairs) {
            double weight = shorter.sentences[pair.first];
            told += weight;
            narrated += shorter.outline.quoted[pair.first] ? 0 : weight;
            covered += shorter.shared(pair.first, longer, pair.second);
        }
        double narration = 0;
        for (int i = 0; i < shorter.sentences.length; i++) {
            narration += shorter.outline.quoted[i] ? 0 : shorter.sentences[i];
        }
        return new Counterparts(
                pairs,
                shorter.outline.size(),
                shorter.all == 0 ? 0 : told / shorter.all,
                narration == 0 ? 1 : narrated / narration,
                shorter.all == 0 ? 0 : covered / shorter.all);
    }

    /**
     * The pairs in one order that share most. A sentence of the longer text may have been cut into
     * several of the shorter.
     */
    private static List<Pair> inOrder(Weighed shorter, Weighed longer) {
        int rows = shorter.outline.size();
        int columns = longer.outline.size();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double both = shorter.shared(i, longer, j);
                best[i + 1][j + 1] = Math.max(best[i][j + 1] + both, best[i + 1][j]);
            }
        }
        return walked(best);
    }

    /** The way back through the best sums, turned round. */
    private static List<Pair> walked(double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        int i = best.length - 1;
        int j = best[0].length - 1;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                if (best[i][j] != best[i - 1][j]) {
                    pairs.add(new Pair(i - 1, j - 1));
                }
                i--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
