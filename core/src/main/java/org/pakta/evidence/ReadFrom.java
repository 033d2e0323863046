package org.pakta.evidence;

import java.util.Locale;

/**
 * Where a field that does not point into the article's text was read.
 *
 * @param in which part of the input
 * @param quote the characters as found there
 */
public record ReadFrom(Part in, String quote) {
    /** A part of the input. */
    public enum Part {
        TEXT,
        DROPPED,
        HTML,
        INPUT,
        ADDRESS;

        /** As printed: {@code text}, {@code dropped}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
