package org.pakta.event;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;
import org.pakta.text.Sentence;

/**
 * An event as one sentence tells it.
 *
 * @param reportedBy ids of the statements that claim it
 * @param pattern the words that gave it away
 * @param denial whether it denies a charge
 */
record Found(
        EventType type,
        Sides sides,
        Event.Status status,
        Optional<Day> day,
        Sentence sentence,
        List<String> reportedBy,
        String pattern,
        boolean denial) {
    Found {
        reportedBy = List.copyOf(reportedBy);
    }

    Found on(Day told) {
        return new Found(
                type, sides, status, Optional.of(told), sentence, reportedBy, pattern, denial);
    }

    Found with(Event.Status other) {
        return new Found(type, sides, other, day, sentence, reportedBy, pattern, denial);
    }
}
