package org.pakta.pact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days something binds.
 *
 * @param from first day, inclusive
 * @param until first day it no longer binds; empty while it still does
 */
public record InForce(Dated from, Optional<Dated> until) {
    public Kleene on(LocalDate day) {
        Kleene ended = until.map(end -> end.reached(day)).orElse(Kleene.FALSE);
        return from.reached(day).and(ended.not());
    }
}
