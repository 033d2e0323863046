package org.pakta.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.evidence.Span;
import org.pakta.text.Day;
import org.pakta.text.Sentence;

/**
 * An event as one sentence tells it.
 *
 * @param place where its clause says it happened
 * @param reportedBy ids of the statements that claim it
 * @param pattern the words that gave it away
 * @param denial whether it denies a charge
 * @param main whether a verb tells it; a noun may only name it
 * @param dating another sentence, which gave the day; empty when this one did or none is known
 */
record Found(
        EventType type,
        Sides sides,
        Event.Status status,
        Optional<Day> day,
        Optional<Event.Place> place,
        Sentence sentence,
        List<String> reportedBy,
        String pattern,
        boolean denial,
        boolean main,
        Optional<Sentence> dating) {
    Found {
        reportedBy = List.copyOf(reportedBy);
    }

    Found(
            EventType type,
            Sides sides,
            Event.Status status,
            Optional<Day> day,
            Optional<Event.Place> place,
            Sentence sentence,
            List<String> reportedBy,
            String pattern,
            boolean denial,
            boolean main) {
        this(
                type,
                sides,
                status,
                day,
                place,
                sentence,
                reportedBy,
                pattern,
                denial,
                main,
                Optional.empty());
    }

    Found on(Day told, Sentence by) {
        return new Found(
                type,
                sides,
                status,
                Optional.of(told),
                place,
                sentence,
                reportedBy,
                pattern,
                denial,
                main,
                Optional.of(by));
    }

    Found with(Event.Status other) {
        return new Found(
                type,
                sides,
                other,
                day,
                place,
                sentence,
                reportedBy,
                pattern,
                denial,
                main,
                dating);
    }

    /** The sentence that tells it, and the one that dates it. */
    Stream<Span> evidence() {
        return Stream.concat(Stream.of(sentence), dating.stream()).map(Sentence::span);
    }
}
