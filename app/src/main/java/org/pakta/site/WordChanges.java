package org.pakta.site;

import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Wordings of one utterance, each with the words marked that another wording does not have. */
final class WordChanges {
    /**
     * Below this share of common words, of the longer wording, one is a summary or a part of the
     * other, and marking nearly every word would tell nothing. Chosen by eye.
     */
    private static final double LIKE = 0.4;

    /** Wordings compared with each one; more are seldom told apart by a reader. */
    private static final int COMPARED = 12;

    private WordChanges() {}

    /** The wordings in the order given. */
    static List<Html> marked(List<String> wordings) {
        Map<String, List<Token>> distinct = new LinkedHashMap<>();
        for (String wording : wordings) {
            if (distinct.size() < COMPARED) {
                distinct.putIfAbsent(Words.folded(wording), Words.of(wording));
            }
        }
        List<Html> marked = new ArrayList<>();
        for (String wording : wordings) {
            marked.add(marked(wording, List.copyOf(distinct.values())));
        }
        return marked;
    }

    private static Html marked(String wording, List<List<Token>> others) {
        List<Token> words = Words.of(wording);
        BitSet changed = new BitSet();
        for (List<Token> other : others) {
            BitSet shared = shared(words, other);
            int longer = Math.max(words.size(), other.size());
            if (longer > 0 && shared.cardinality() >= LIKE * longer) {
                shared.flip(0, words.size());
                changed.or(shared);
            }
        }
        return written(wording, words, changed);
    }

    private static Html written(String wording, List<Token> words, BitSet changed) {
        List<Html> pieces = new ArrayList<>();
        int at = 0;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i)) {
            int end = changed.nextClearBit(i);
            int from = words.get(i).from();
            int to = words.get(end - 1).to();
            pieces.add(text(wording.substring(at, from)));
            pieces.add(tag("mark", text(wording.substring(from, to))));
            at = to;
            i = end;
        }
        pieces.add(text(wording.substring(at)));
        return Html.all(pieces);
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
