package org.pakta.page;

import java.util.Set;

/**
 * An input that gives no article.
 *
 * @param id the input's id, else its file name
 * @param why a code: empty, not_text, too_large, too_deep, no_body, unreadable, unsupported, …
 * @param detail one sentence for a person
 */
public record Skipped(String id, String why, String detail) {
    /** What a sound input may be: a page without an article, or no page. */
    private static final Set<String> SOUND = Set.of("no_body", "no_page", "page_of", "unsupported");

    /** Whether the input itself is bad: damaged, out of bounds, empty or not to be had. */
    public boolean bad() {
        return !SOUND.contains(why);
    }
}
