package org.pakta.language;

import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * A day found in a text.
 *
 * @param span its characters
 * @param day as far as told
 * @param told whether the day stands there in full, or was counted from the article's own day
 */
public record DatedSpan(Span span, Day day, boolean told) {}
