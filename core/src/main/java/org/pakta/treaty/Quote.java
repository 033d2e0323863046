package org.pakta.treaty;

import org.pakta.evidence.Span;

/**
 * Words of a treaty's text.
 *
 * @param where as cited: "article 4", "article 4 (1)", "preamble", "closing words"
 * @param span the words
 */
public record Quote(String where, Span span) {}
