package org.pakta.coded;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.pact.Kleene;
import org.pakta.text.Day;

/**
 * A day known to lie between two, both inclusive; the same one twice when it is known.
 *
 * @param first the earliest it can be
 * @param last the latest it can be
 */
public record Bounds(LocalDate first, LocalDate last) {
    private static final String TO = "..";

    public Bounds {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + TO + last);
        }
    }

    static Bounds of(Day day) {
        return new Bounds(day.first(), day.last());
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Bounds> of(String text) {
        int middle = text.indexOf(TO);
        if (middle < 0) {
            return Day.parse(text).map(Bounds::of);
        }
        Optional<Day> first = Day.parse(text.substring(0, middle));
        Optional<Day> last = Day.parse(text.substring(middle + TO.length()));
        return first.flatMap(from -> last.flatMap(to -> between(from, to)));
    }

    /** From the first day of one to the last of the other; empty when they stand in no order. */
    static Optional<Bounds> between(Day from, Day to) {
        return to.last().isBefore(from.first())
                ? Optional.empty()
                : Optional.of(new Bounds(from.first(), to.last()));
    }

    /** Whether it has come by then; unknown between the bounds. */
    public Kleene reached(LocalDate day) {
        if (day.isBefore(first)) {
            return Kleene.FALSE;
        }
        return day.isBefore(last) ? Kleene.UNKNOWN : Kleene.TRUE;
    }

    /** {@code 1914-08-01}, {@code 1914-08}, {@code 1914}, or {@code 1914-08-01..1914-09-30}. */
    @Override
    public String toString() {
        Day from = Day.of(first);
        if (first.equals(last)) {
            return from.toString();
        }
        Day month = new Day(from.year(), from.month(), 0);
        if (of(month).equals(this)) {
            return month.toString();
        }
        Day year = new Day(from.year(), 0, 0);
        return of(year).equals(this) ? year.toString() : from + TO + Day.of(last);
    }
}
