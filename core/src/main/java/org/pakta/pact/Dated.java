package org.pakta.pact;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * A day on which something about a pact happened.
 *
 * @param day as far as known
 * @param open whether it is known only that it was not before that day
 * @param by of an open one, the day by which it surely had come; empty when not even that is known
 * @param note what the bare day does not say; empty when there is nothing
 * @param source who says so
 */
public record Dated(Day day, boolean open, Optional<Day> by, Optional<String> note, Source source) {
    /** On a day that is known. */
    public Dated(Day day, Optional<String> note, Source source) {
        this(day, false, Optional.empty(), note, source);
    }

    /** Not before that day, and if it is known by when, not after that one. */
    public static Dated notBefore(Day day, Optional<Day> by, Optional<String> note, Source source) {
        return new Dated(day, true, by, note, source);
    }

    /** Whether it has come by then; unknown inside a month or year whose day is not known. */
    public Kleene reached(LocalDate on) {
        if (on.isBefore(day.first())) {
            return Kleene.FALSE;
        }
        boolean come =
                open
                        ? by.map(late -> !on.isBefore(late.last())).orElse(false)
                        : !on.isBefore(day.last());
        return come ? Kleene.TRUE : Kleene.UNKNOWN;
    }
}
