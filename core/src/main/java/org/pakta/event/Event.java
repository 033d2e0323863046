package org.pakta.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * Who did what to whom, as one article reports it.
 *
 * @param id depends on article, type, actors, targets and folded evidence sentence
 * @param article id of the article
 * @param type what was done
 * @param status whether it is told as done, planned, alleged or denied
 * @param actors states (alpha-3), bodies and groups (short ids); all sides of a symmetric event
 * @param targets to whom; empty for symmetric events and where not told
 * @param day when, as far as the article tells
 * @param place where, as a clause that tells the event says; empty where none does
 * @param evidence the sentences that report it, best first; never empty
 * @param reportedBy ids of the statements that claim it; empty when the article itself does
 * @param pattern the words that gave it away
 */
public record Event(
        String id,
        String article,
        EventType type,
        Status status,
        List<String> actors,
        List<String> targets,
        Optional<Day> day,
        Optional<Place> place,
        List<Span> evidence,
        List<String> reportedBy,
        String pattern) {
    /** An event whose place is not told. */
    public Event(
            String id,
            String article,
            EventType type,
            Status status,
            List<String> actors,
            List<String> targets,
            Optional<Day> day,
            List<Span> evidence,
            List<String> reportedBy,
            String pattern) {
        this(
                id,
                article,
                type,
                status,
                actors,
                targets,
                day,
                Optional.empty(),
                evidence,
                reportedBy,
                pattern);
    }

    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        reportedBy = List.copyOf(reportedBy);
    }

    /**
     * Where something happened.
     *
     * @param name as written
     * @param state the state (alpha-3) it lies in, where that is known
     * @param span where the article names it
     */
    public record Place(String name, Optional<String> state, Span span) {}

    /** How sure the article lets a reader be. A claim is not a deed. */
    public enum Status {
        DONE,
        PLANNED,
        ALLEGED,
        DENIED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
