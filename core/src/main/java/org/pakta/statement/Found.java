package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * A statement before it has its id.
 *
 * @param kind direct, indirect or mixed
 * @param words its characters
 * @param spans its parts, more than one where it runs over paragraphs
 * @param speaker who spoke
 * @param cue the reporting word
 * @param relays who passed it on
 * @param sentence the unit it stands in
 */
record Found(
        Statement.Kind kind,
        Span words,
        List<Span> spans,
        Optional<Speaker> speaker,
        Optional<Statement.Cue> cue,
        List<String> relays,
        Span sentence) {
    Found {
        spans = List.copyOf(spans);
        relays = List.copyOf(relays);
    }

    /** In one piece. */
    Found(
            Statement.Kind kind,
            Span words,
            Optional<Speaker> speaker,
            Optional<Statement.Cue> cue,
            List<String> relays,
            Span sentence) {
        this(kind, words, List.of(words), speaker, cue, relays, sentence);
    }
}
