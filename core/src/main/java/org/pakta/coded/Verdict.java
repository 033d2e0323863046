package org.pakta.coded;

import java.util.Locale;

/** How a state kept what it had promised, in one war; from nothing to say to the worst. */
public enum Verdict {
    /** The promise was not called upon. */
    NOT_APPLICABLE,
    HONOURED,
    VIOLATED,
    /** More than one of these, as far as the data tells. */
    UNKNOWN;

    /** As printed: {@code not_applicable}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
