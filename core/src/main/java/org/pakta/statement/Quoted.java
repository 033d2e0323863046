package org.pakta.statement;

import org.pakta.evidence.Span;

/**
 * A stretch in quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param open whether its closing mark is missing at the paragraph's end
 */
record Quoted(Span outer, Span inner, boolean open) {
    /** Commas and stops that belong to the sentence around it are left out. */
    Span words(String text) {
        Span words = inner.trimmed(text);
        int to = words.to();
        while (to > words.from() && ",;".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to > words.from()
                && text.charAt(to - 1) == '.'
                && !text.startsWith("..", Math.max(0, to - 2))) {
            to--;
        }
        return new Span(words.from(), to).trimmed(text);
    }
}
