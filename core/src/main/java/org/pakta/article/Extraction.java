package org.pakta.article;

import org.pakta.page.Skipped;

/** What became of a page. A messy page is a value, not an error. */
public sealed interface Extraction {
    /** The page gave an article. */
    record Found(Article article) implements Extraction {}

    /** The page gave none. */
    record None(Skipped skipped) implements Extraction {}
}
