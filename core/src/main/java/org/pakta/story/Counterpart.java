package org.pakta.story;

import org.pakta.evidence.Span;

/**
 * A sentence of one article and the one of another that tells the same in other words.
 *
 * @param source where it stands in the article that was retold
 * @param rewrite where it stands in the one that retells it
 */
public record Counterpart(Span source, Span rewrite) {}
