package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * Who spoke.
 *
 * @param name the fullest name the article gives; joint speakers as the text joins them
 * @param span the mention in or nearest to the statement's sentence
 * @param text that mention as written (may be a pronoun or a role)
 * @param actors ids of the actors meant; empty when nobody known is
 * @param state the state or body spoken for
 * @param role the title as written
 * @param how why this speaker, in words
 */
public record Speaker(
        String name,
        Span span,
        String text,
        List<String> actors,
        Optional<String> state,
        Optional<String> role,
        String how) {
    public Speaker {
        actors = List.copyOf(actors);
    }

    /** The same speaker, told by these words of the text. */
    Speaker told(Span words, String article) {
        return new Speaker(name, words, words.in(article), actors, state, role, how);
    }
}
