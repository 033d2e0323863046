package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;

/**
 * Words that can name a speaker.
 *
 * @param from index of its first word in the unit
 * @param to one past its last
 * @param span its characters
 * @param kind what sort of words they are
 * @param mention the name, or the name inside a title
 * @param noun kind of the noun: person, spokesperson, official, body, report, media, or described
 *     when it is only known to be one; of a pronoun: person, plural, pair
 * @param preposition whether a preposition stands before it
 * @param whole its characters and those before it that tell which it is: "Israeli" before "prime
 *     minister"
 */
record Phrase(
        int from,
        int to,
        Span span,
        Kind kind,
        Optional<Mention> mention,
        String noun,
        boolean preposition,
        Span whole) {
    /** Words that nothing before them belongs to. */
    Phrase(
            int from,
            int to,
            Span span,
            Kind kind,
            Optional<Mention> mention,
            String noun,
            boolean preposition) {
        this(from, to, span, kind, mention, noun, preposition, span);
    }

    enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }

    /** Whether all these stand before that word. */
    static List<Phrase> before(List<Phrase> phrases, int index) {
        return phrases.stream().filter(phrase -> phrase.to() <= index).toList();
    }
}
