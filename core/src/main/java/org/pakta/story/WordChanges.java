package org.pakta.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakta.evidence.Span;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The words of each wording of one utterance that another wording does not have. */
public final class WordChanges {
    /**
     * Below this share of common words, of the longer wording, one is a summary or a part of the
     * other, and marking nearly every word would tell nothing. Chosen by eye.
     */
    private static final double LIKE = 0.4;

    /** Wordings compared with each one; more are seldom told apart by a reader. */
    private static final int COMPARED = 12;

    private WordChanges() {}

    /**
     * For each wording the stretches that another lacks, in order; none where the others say it in
     * words of their own.
     */
    public static List<List<Span>> of(List<String> wordings) {
        Map<String, List<Token>> distinct = new LinkedHashMap<>();
        for (String wording : wordings) {
            if (distinct.size() < COMPARED) {
                distinct.putIfAbsent(Words.folded(wording), Words.of(wording));
            }
        }
        List<List<Token>> others = List.copyOf(distinct.values());
        return wordings.stream().map(wording -> changed(Words.of(wording), others)).toList();
    }

    private static List<Span> changed(List<Token> words, List<List<Token>> others) {
        BitSet changed = new BitSet();
        for (List<Token> other : others) {
            BitSet shared = shared(words, other);
            int longer = Math.max(words.size(), other.size());
            if (longer > 0 && shared.cardinality() >= LIKE * longer) {
                shared.flip(0, words.size());
                changed.or(shared);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i)) {
            int end = changed.nextClearBit(i);
            spans.add(new Span(words.get(i).from(), words.get(end - 1).to()));
            i = end;
        }
        return spans;
    }

    /** Which words lie on a longest common run of words, gaps allowed. */
    private static BitSet shared(List<Token> a, List<Token> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        same(a, i, b, j)
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        BitSet shared = new BitSet();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same(a, i, b, j)) {
                shared.set(i++);
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static boolean same(List<Token> a, int i, List<Token> b, int j) {
        return a.get(i).folded().equals(b.get(j).folded());
    }
}
