package org.pakta.pact;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * A day on which something about a pact happened.
 *
 * @param day as far as known
 * @param note what the bare day does not say; empty when there is nothing
 * @param source who says so
 */
public record Dated(Day day, Optional<String> note, Source source) {
    /** Whether it has come by then; unknown inside a month or year whose day is not known. */
    public Kleene reached(LocalDate on) {
        if (on.isBefore(day.first())) {
            return Kleene.FALSE;
        }
        return on.isBefore(day.last()) ? Kleene.UNKNOWN : Kleene.TRUE;
    }
}
