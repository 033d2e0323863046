package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * A statement before it has its id.
 *
 * @param kind direct, indirect or mixed
 * @param words its characters
 * @param speaker who spoke
 * @param cue the reporting word
 * @param relays who passed it on
 * @param sentence the unit it stands in
 */
record Found(
        Statement.Kind kind,
        Span words,
        Optional<Speaker> speaker,
        Optional<Statement.Cue> cue,
        List<String> relays,
        Span sentence) {
    Found {
        relays = List.copyOf(relays);
    }
}
