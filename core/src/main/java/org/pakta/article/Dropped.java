package org.pakta.article;

/**
 * A piece of the page that is not the body.
 *
 * @param text as it stood on the page
 * @param why in words: "comment form", "related link", …
 */
public record Dropped(String text, String why) {}
