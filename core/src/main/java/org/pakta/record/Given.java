package org.pakta.record;

import org.pakta.page.Page;
import org.pakta.page.Skipped;

/** What a run hands over to be kept. */
public sealed interface Given {
    /** A page with what became of it. */
    record Read(Page page, Outcome outcome) implements Given {}

    /** A page of the same bytes, read in the same way, is held already. */
    record Held(Page page) implements Given {}

    /** An input that is no page. */
    record NoPage(Skipped skipped) implements Given {}
}
