package org.pakta.record;

/**
 * What became of the pages: in = done + duplicate + skipped, always.
 *
 * @param done pages that gave an article
 * @param duplicate pages whose article was held already
 * @param skipped pages that gave none, each with its reason
 */
public record Counts(int done, int duplicate, int skipped) {
    /** All pages. */
    public int in() {
        return done + duplicate + skipped;
    }
}
