package org.pakta.text;

import org.pakta.evidence.Span;

/**
 * A word or number as it stands in a text.
 *
 * @param span its characters
 * @param text as written
 * @param folded lower case, without accents, plain hyphens and apostrophes: what is compared
 */
public record Token(Span span, String text, String folded) {
    public int from() {
        return span.from();
    }

    public int to() {
        return span.to();
    }

    /** Whether it begins with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it begins with a digit. */
    public boolean number() {
        return Character.isDigit(text.codePointAt(0));
    }
}
