package org.pakta.story;

import java.util.List;

/**
 * One utterance, with the statements that give it.
 *
 * @param id depends on its statements
 * @param speaker the name most of them give; empty when none does
 * @param statements two or more, in order of time, article and place
 * @param core longest run of words that all, or most, share
 */
public record Saying(String id, String speaker, List<Variant> statements, String core) {
    public Saying {
        statements = List.copyOf(statements);
    }

    /**
     * One article's wording.
     *
     * @param article id of the article
     * @param statement id of the statement
     */
    public record Variant(String article, String statement) {}
}
