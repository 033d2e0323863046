package org.pakta.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * One person's time in one office, as far as it is known.
 *
 * @param person id
 * @param seat the office, by its name in the list of seats
 * @param code state or body it is an office of
 * @param from when it began; empty when not known
 * @param until when it ended; empty when it had not by the day the list was checked
 * @param checked the last day an office without an end is known to go on
 */
record Tenure(
        String person,
        String seat,
        String code,
        Optional<Day> from,
        Optional<Day> until,
        Day checked) {

    /**
     * Whether the office was surely held on all of this day. The days of change themselves belong
     * to nobody: what is told on them may be told of either.
     */
    boolean surely(Day day) {
        boolean begun = from.filter(first -> first.last().isBefore(day.first())).isPresent();
        boolean goesOn =
                until.map(end -> day.last().isBefore(end.first()))
                        .orElse(!day.last().isAfter(checked.last()));
        return begun && goesOn;
    }

    /** Whether there may be a day that both surely cover. */
    boolean overlaps(Tenure other) {
        return from.isPresent()
                && other.from().isPresent()
                && begins().isBefore(other.ends())
                && other.begins().isBefore(ends());
    }

    private LocalDate begins() {
        return from.orElse(checked).last().plusDays(1);
    }

    private LocalDate ends() {
        return until.map(Day::first).orElse(checked.last().plusDays(1));
    }
}
