package org.pakta.record;

import org.pakta.page.Skipped;

/** What became of one page. */
public sealed interface Outcome {
    /** It gave an article, and this was read in it. */
    record Done(Reading reading) implements Outcome {}

    /** It gave none. */
    record Passed(Skipped skipped) implements Outcome {}
}
