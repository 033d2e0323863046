package org.pakta.actor;

import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * A name as written, and who is meant.
 *
 * @param span its characters in the article's text, titles left out
 * @param text as written
 * @param kind what sort of name it is
 * @param name the fullest name the article gives, else the name as written
 * @param actor {@code state:RUS}, {@code body:UN}, {@code group:Hamas}, {@code
 *     person:vladimir-putin}; empty when nobody known is meant
 * @param state the state or body it acts for (a person's, a ministry's, the state itself); empty
 *     when not known
 * @param role a person's title as written beside this or an earlier mention ("Presiden Rusia")
 * @param how why it is read so, in words
 */
public record Mention(
        Span span,
        String text,
        Kind kind,
        String name,
        Optional<String> actor,
        Optional<String> state,
        Optional<String> role,
        String how) {

    /** The sorts of names that are told apart. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        GROUP,
        PLACE
    }
}
