package org.pakta.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** Sums of the same numbers in another order differ by less. */
    private static final double ROUNDED = 1 - 1e-9;

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
        Shared shared = new Shared(first, second);
        return of(new Weighed(first, shared), new Weighed(second, shared));
    }

    /**
     * The same where one text is the other in other words. Most are not, as they have too few roots
     * in common wherever these stand, which is soon seen.
     */
    static Optional<Counterparts> rewriting(Outline first, Outline second) {
        Shared shared = new Shared(first, second);
        Weighed one = new Weighed(first, shared);
        Weighed other = new Weighed(second, shared);
        Weighed shorter = one.all <= other.all ? one : other;
        boolean may =
                shorter.outline.size() >= LEAST_SENTENCES
                        && shorter.common >= LEAST_COVERED * shorter.all * ROUNDED;
        return may ? Optional.of(of(one, other)).filter(Counterparts::rewrite) : Optional.empty();
    }

    private static Counterparts of(Weighed one, Weighed other) {
        if (one.all <= other.all) {
            return ordered(one, other);
        }
        Counterparts turned = ordered(other, one);
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

    /** In how many sentences of two texts a root stands: a table with room for twice as many. */
    private static final class Shared {
        private static final int FIRST = 1;
        private static final int SECOND = 2;

        /** Roots, numbered from 1; 0 where none is. */
        private final int[] roots;

        private final int[] sentences;

        /** Which of the two have it. */
        private final byte[] owners;

        /** What a root counts that so many sentences have; 0 while nobody asked. */
        private final double[] weights;

        Shared(Outline first, Outline second) {
            int most = first.roots.length + second.roots.length;
            int places = Integer.highestOneBit(most + 1) << 2;
            this.roots = new int[places];
            this.sentences = new int[places];
            this.owners = new byte[places];
            this.weights = new double[first.size() + second.size() + 1];
            count(first, FIRST);
            count(second, SECOND);
        }

        private void count(Outline outline, int owner) {
            for (char root : outline.roots) {
                int place = place(root);
                roots[place] = root + 1;
                sentences[place]++;
                owners[place] |= (byte) owner;
            }
        }

        int place(char root) {
            int at = Terms.mixed(root) & (roots.length - 1);
            while (roots[at] != 0 && roots[at] != root + 1) {
                at = (at + 1) & (roots.length - 1);
            }
            return at;
        }

        boolean common(int place) {
            return owners[place] == (FIRST | SECOND);
        }

        double weight(int place) {
            int having = sentences[place];
            if (weights[having] == 0) {
                weights[having] = Math.log(1 + (weights.length - 1.0) / having);
            }
            return weights[having];
        }
    }

    /** An outline with what its roots and sentences count. */
    private static final class Weighed {
        final Outline outline;
        final double[] roots;
        final double[] sentences;
        double all;

        /** What those of its roots count that the other text has too. */
        double common;

        Weighed(Outline outline, Shared shared) {
            this.outline = outline;
            this.roots = new double[outline.roots.length];
            this.sentences = new double[outline.size()];
            for (int i = 0; i < sentences.length; i++) {
                for (int at = outline.begin(i); at < outline.end(i); at++) {
                    int place = shared.place(outline.roots[at]);
                    roots[at] = shared.weight(place);
                    sentences[i] += roots[at];
                    common += shared.common(place) ? roots[at] : 0;
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

    private static Counterparts ordered(Weighed shorter, Weighed longer) {
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
