package org.pakta.event;

import java.util.List;
import org.pakta.actor.Mention;

/**
 * One name or referring word in a sentence, before those who stand together are joined.
 *
 * @param from index of its first word
 * @param to one past its last
 * @param codes who is meant
 * @param kind what sort of name; PERSON for a pronoun
 */
record Atom(int from, int to, List<String> codes, Mention.Kind kind) {
    Atom {
        codes = List.copyOf(codes);
    }

    Party alone() {
        return new Party(
                from,
                to,
                codes,
                kind == Mention.Kind.PLACE,
                kind == Mention.Kind.PERSON,
                kind == Mention.Kind.GROUP || kind == Mention.Kind.ORGANISATION);
    }
}
