package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

class FactTest {
    private static Event event(String id, String target, String day) {
        return new Event(
                id,
                "a",
                EventType.ASSAULT,
                Event.Status.DONE,
                List.of("TAR"),
                List.of(target),
                Day.parse(day),
                List.of(new Span(0, 1)),
                List.of(),
                "");
    }

    private static List<List<String>> merged(Event... events) {
        return Fact.of(List.of(events)).stream()
                .map(fact -> fact.events().stream().map(Event::id).toList())
                .toList();
    }

    @Test
    void days_that_can_be_the_same_are_merged() {
        assertThat(merged(event("1", "LUM", "2025-03"), event("2", "LUM", "2025-03-03")))
                .containsExactly(List.of("2", "1"));
    }

    @Test
    void other_days_and_other_targets_stand_apart() {
        assertThat(
                        merged(
                                event("1", "LUM", "2025-03-03"),
                                event("2", "LUM", "2025-03-04"),
                                event("3", "ORS", "2025-03-03")))
                .hasSize(3);
    }

    @Test
    void an_event_without_a_day_joins_only_when_there_is_no_choice() {
        assertThat(merged(event("1", "LUM", "2025-03-03"), event("2", "LUM", "")))
                .containsExactly(List.of("1", "2"));
        assertThat(
                        merged(
                                event("1", "LUM", "2025-03-03"),
                                event("2", "LUM", "2025-03-04"),
                                event("3", "LUM", "")))
                .hasSize(3);
    }
}
