package org.pakta.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days on end on which something holds, or may hold.
 *
 * @param until the first day on which it is otherwise; empty while nothing tells of one
 * @param holds true or unknown, never false
 */
public record Span(LocalDate from, Optional<LocalDate> until, Kleene holds) {
    /** What holds from each of these days to the next, as few spans as it takes. */
    public static List<Span> of(SortedMap<LocalDate, Kleene> turns) {
        List<Span> spans = new ArrayList<>();
        Kleene holds = Kleene.FALSE;
        Optional<LocalDate> from = Optional.empty();
        for (var turn : turns.entrySet()) {
            if (turn.getValue() != holds) {
                add(spans, from, Optional.of(turn.getKey()), holds);
                holds = turn.getValue();
                from = Optional.of(turn.getKey());
            }
        }
        add(spans, from, Optional.empty(), holds);
        return List.copyOf(spans);
    }

    private static void add(
            List<Span> spans, Optional<LocalDate> from, Optional<LocalDate> until, Kleene holds) {
        from.filter(day -> holds != Kleene.FALSE)
                .ifPresent(day -> spans.add(new Span(day, until, holds)));
    }

    /** What any of these tells of a day. */
    public static Kleene on(LocalDate day, Collection<Span> spans) {
        Kleene holds = Kleene.FALSE;
        for (Span span : spans) {
            if (!day.isBefore(span.from) && span.until.map(day::isBefore).orElse(true)) {
                holds = holds.or(span.holds);
            }
        }
        return holds;
    }

    /** Every day on which any of these begins or ends. */
    public static SortedSet<LocalDate> turns(Collection<Span> spans) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Span span : spans) {
            turns.add(span.from);
            span.until.ifPresent(turns::add);
        }
        return turns;
    }
}
