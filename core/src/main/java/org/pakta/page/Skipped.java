package org.pakta.page;

/**
 * An input that gives no article.
 *
 * @param id the input's id, else its file name
 * @param why a code: empty, not_text, too_large, too_deep, no_body, unreadable, unsupported, …
 * @param detail one sentence for a person
 */
public record Skipped(String id, String why, String detail) {}
