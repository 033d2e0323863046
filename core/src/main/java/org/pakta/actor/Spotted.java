package org.pakta.actor;

import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.evidence.Span;

/**
 * A name before it is known who is meant.
 *
 * @param known the actor a list gives
 * @param kind empty for capitalised words that may be a person, a place or nothing
 * @param role title beside it
 * @param acting code of the state or body the title names
 */
record Spotted(
        Span span,
        Optional<Actors.Name> known,
        Optional<Kind> kind,
        Optional<String> role,
        Optional<String> acting) {}
