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
 * @param sources of what the words say; empty when they restate the question
 */
record Finding(Kleene holds, String because, Optional<Condition> supposed, List<Source> sources) {
    Finding {
        sources = List.copyOf(sources);
    }

    static Finding of(Kleene holds, String because) {
        return new Finding(holds, because, Optional.empty(), List.of());
    }
}
