package org.pakta.record;

import org.pakta.page.Skipped;

/** How one input is counted: in = done + duplicate + skipped. */
public sealed interface Fate {
    /** It gave an article that was not held. */
    record Done(String article) implements Fate {}

    /** Its article was held already. */
    record Duplicate(String article) implements Fate {}

    /** It gave no article. */
    record Passed(Skipped skipped) implements Fate {}
}
