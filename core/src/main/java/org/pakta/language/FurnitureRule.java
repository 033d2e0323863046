package org.pakta.language;

import java.util.Locale;
import org.pakta.data.Table;

/**
 * A line that is not the article.
 *
 * @param match how the folded line is compared
 * @param text folded words to compare with
 * @param rest whether all lines after it go too
 * @param why the reason shown to a reader
 */
public record FurnitureRule(Match match, String text, boolean rest, String why) {
    /** How a line is compared. */
    public enum Match {
        STARTS,
        EQUALS,
        ENDS,
        HOLDS
    }

    /** A row of a table with the columns match, text, scope and why. */
    static FurnitureRule of(Table.Row row) {
        Match match = Match.valueOf(row.cell("match").toUpperCase(Locale.ROOT));
        return new FurnitureRule(
                match, row.cell("text"), row.cell("scope").equals("rest"), row.cell("why"));
    }

    /** Whether a folded line is of this kind. */
    public boolean fits(String folded) {
        return switch (match) {
            case EQUALS -> folded.equals(text) || folded.equals(text + ":");
            case STARTS -> folded.startsWith(text) && wordEnds(folded);
            case ENDS -> folded.endsWith(text);
            case HOLDS -> folded.contains(text);
        };
    }

    private boolean wordEnds(String folded) {
        return folded.length() == text.length()
                || !Character.isLetterOrDigit(text.charAt(text.length() - 1))
                || !Character.isLetterOrDigit(folded.charAt(text.length()));
    }
}
