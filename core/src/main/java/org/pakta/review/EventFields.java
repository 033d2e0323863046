package org.pakta.review;

import java.util.List;
import java.util.Optional;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.text.Day;

/** Fields of an event that a person can correct. */
final class EventFields {
    static final List<String> NAMES =
            List.of("type", "status", "actors", "targets", "day", "place");

    private EventFields() {}

    static Optional<String> wrong(String field, String value) {
        return switch (field) {
            case "type" -> Cells.wrongChoice(EventType.class, value);
            case "status" -> Cells.wrongChoice(Event.Status.class, value);
            case "day" -> Cells.wrongDay(value);
            case "place" -> Cells.wrongText(value);
            default -> Cells.wrongList(value);
        };
    }

    /** Without a value the field is unknown; type and status have no unknown and stay. */
    static Event with(Event event, String field, Optional<String> value) {
        return new Event(
                event.id(),
                event.article(),
                field.equals("type")
                        ? value.flatMap(text -> Cells.choice(EventType.class, text))
                                .orElse(event.type())
                        : event.type(),
                field.equals("status")
                        ? value.flatMap(text -> Cells.choice(Event.Status.class, text))
                                .orElse(event.status())
                        : event.status(),
                field.equals("actors") ? Cells.list(value) : event.actors(),
                field.equals("targets") ? Cells.list(value) : event.targets(),
                field.equals("day") ? value.flatMap(Day::parse) : event.day(),
                field.equals("place") ? value.map(text -> place(event, text)) : event.place(),
                event.evidence(),
                event.reportedBy(),
                event.pattern());
    }

    /** "Pyongyang; PRK": the state may be left out. The text vouches for it with its sentence. */
    private static Event.Place place(Event event, String value) {
        List<String> cells = Cells.list(Optional.of(value));
        return new Event.Place(
                cells.isEmpty() ? value : cells.get(0),
                cells.stream().skip(1).findFirst(),
                event.evidence().get(0));
    }
}
