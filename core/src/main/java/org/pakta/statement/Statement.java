package org.pakta.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * Somebody's words, as one article gives them.
 *
 * @param id depends on article, folded words and occurrence
 * @param article id of the article
 * @param kind direct, indirect or mixed
 * @param span the words, outer quotation marks left out of a direct one
 * @param spans the parts of a direct statement that runs over paragraphs; else the one span
 * @param words the characters of {@code span}
 * @param speaker empty when the text does not tell
 * @param cue the reporting word; empty when there is none
 * @param relays who passed the words on, nearest the speaker first
 * @param sentence the sentence or sentences they were read from
 */
public record Statement(
        String id,
        String article,
        Kind kind,
        Span span,
        List<Span> spans,
        String words,
        Optional<Speaker> speaker,
        Optional<Cue> cue,
        List<String> relays,
        Span sentence) {
    public Statement {
        spans = List.copyOf(spans);
        relays = List.copyOf(relays);
    }

    /** How the words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The reporting word.
     *
     * @param text as written
     * @param span its characters
     */
    public record Cue(String text, Span span) {}
}
