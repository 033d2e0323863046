package org.pakta.page;

/** One input: a page, or why it is none. */
public sealed interface Input {
    /** The input is a page. */
    record PageIn(Page page) implements Input {}

    /** The input cannot be read as a page. */
    record SkippedIn(Skipped skipped) implements Input {}

    /** The input's id, else its file name. */
    default String id() {
        return this instanceof PageIn in ? in.page().id() : ((SkippedIn) this).skipped().id();
    }

    /** Short for a page that is skipped. */
    static Input skip(String id, String why, String detail) {
        return new SkippedIn(new Skipped(id, why, detail));
    }
}
