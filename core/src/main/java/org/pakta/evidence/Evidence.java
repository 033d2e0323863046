package org.pakta.evidence;

/**
 * Where something was read.
 *
 * @param document id of the article, or the reference of a treaty text
 * @param span the characters it was read from
 */
public record Evidence(String document, Span span) {}
