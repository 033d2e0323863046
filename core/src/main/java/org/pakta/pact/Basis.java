package org.pakta.pact;

import java.util.Locale;

/** What stands behind a pact: its own text, another's data set, what reports say. */
public enum Basis {
    TREATY,
    IMPORTED,
    REPORTED,
    CONFIRMED;

    /** As printed: {@code treaty}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
