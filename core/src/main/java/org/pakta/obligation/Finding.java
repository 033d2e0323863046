package org.pakta.obligation;

import java.util.List;
import java.util.Optional;
import org.pakta.pact.Kleene;
import org.pakta.pact.Source;

/**
 * One thing an obligation hangs on, and how it stands.
 *
 * @param holds whether it is as the obligation wants it
 * @param because why, in words
 * @param supposed the supposition it rests on; empty when it rests on none
 * @param needed the fact that would settle it; empty when it is settled, or no fact would
 * @param sources of what the words say; empty when they restate the question
 */
record Finding(
        Kleene holds,
        String because,
        Optional<Condition> supposed,
        Optional<String> needed,
        List<Source> sources) {
    Finding {
        sources = List.copyOf(sources);
    }

    static Finding of(Kleene holds, String because) {
        return of(holds, because, List.of());
    }

    static Finding of(Kleene holds, String because, List<Source> sources) {
        return new Finding(holds, because, Optional.empty(), Optional.empty(), sources);
    }

    /** Unknown for want of a fact: "whether the attack was provoked". */
    static Finding needing(String fact) {
        return new Finding(
                Kleene.UNKNOWN,
                "needs to know " + fact,
                Optional.empty(),
                Optional.of(fact),
                List.of());
    }
}
