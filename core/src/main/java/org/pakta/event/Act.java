package org.pakta.event;

import java.util.List;
import java.util.Locale;
import org.pakta.data.Table;
import org.pakta.text.Token;

/**
 * Words that tell an act, also when one of its sides is not told: {@code acts.tsv}.
 *
 * @param form words in order; a star ends a stem, two points stand for a few words between
 * @param type what was done
 * @param promise whether it is only promised
 * @param words those of the form, folded
 */
record Act(String form, EventType type, boolean promise, List<String> words) {
    /** Words that may stand where the form has two points. */
    private static final int GAP = 6;

    private static final String BETWEEN = "..";

    static Act of(Table.Row row) {
        String form = row.cell("form");
        return new Act(
                form,
                EventType.valueOf(row.cell("type")),
                row.cell("status").equals("planned"),
                List.of(form.toLowerCase(Locale.ROOT).split(" ")));
    }

    /** One past the last word of the form where it begins at this word; -1 when it does not. */
    int end(List<Token> row, int from) {
        int at = from;
        int gap = 0;
        for (String word : words) {
            if (word.equals(BETWEEN)) {
                gap = GAP;
                continue;
            }
            int last = Math.min(row.size() - 1, at + gap);
            while (at <= last && !fits(word, row.get(at).folded())) {
                at++;
            }
            if (at > last) {
                return -1;
            }
            at++;
            gap = 0;
        }
        return at;
    }

    private static boolean fits(String word, String folded) {
        return word.endsWith("*")
                ? folded.startsWith(word.substring(0, word.length() - 1))
                : folded.equals(word);
    }
}
