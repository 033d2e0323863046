package org.pakta.treaty;

import org.pakta.page.Skipped;

/** What reading a text as a treaty gives. */
public sealed interface Found {
    /** A treaty. */
    record Text(TreatyText text) implements Found {}

    /** None, and why. */
    record None(Skipped skipped) implements Found {}
}
