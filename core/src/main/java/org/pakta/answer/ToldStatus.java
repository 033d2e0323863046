package org.pakta.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;

/**
 * How far a pact has come, as reports tell it.
 *
 * @param last all that is told of the last day of which anything is told; several may contradict
 *     one another; empty when the pact is only mentioned
 * @param day that day; empty when not told
 */
record ToldStatus(Set<Status> last, Optional<Day> day) {
    private static final Set<Status> BINDING =
            Set.of(Status.IN_FORCE, Status.REAFFIRMED, Status.AMENDED, Status.VIOLATED);
    private static final Set<Status> OVER =
            Set.of(Status.TERMINATED, Status.SUPERSEDED, Status.SUSPENDED);

    ToldStatus {
        last = Set.copyOf(last);
    }

    /** Of tellings of one pact, as far as they tell of days up to this one. */
    static ToldStatus of(Collection<ToldPact> tellings, LocalDate on) {
        Map<Status, Day> first = new EnumMap<>(Status.class);
        tellings.stream()
                .flatMap(one -> placed(one, Map.of()))
                .forEach(
                        one ->
                                one.day()
                                        .ifPresent(
                                                day ->
                                                        first.merge(
                                                                one.status(),
                                                                day,
                                                                ToldStatus::earlier)));
        List<Placed> placed =
                tellings.stream()
                        .flatMap(one -> placed(one, first))
                        .filter(one -> one.upTo(on))
                        .toList();
        String latest = placed.stream().map(Placed::at).max(String::compareTo).orElse("");
        List<Placed> last = placed.stream().filter(one -> one.at().equals(latest)).toList();
        return new ToldStatus(
                last.stream().map(Placed::status).collect(Collectors.toSet()),
                last.stream().flatMap(one -> one.day().stream()).findFirst());
    }

    /**
     * A status in the order of days.
     *
     * @param day on which it came about; empty when nobody tells
     * @param told when the report is from
     */
    private record Placed(Status status, Optional<Day> day, Optional<Day> told) {
        String at() {
            return day.or(() -> told).map(Object::toString).orElse("");
        }

        boolean upTo(LocalDate on) {
            return day.or(() -> told).map(at -> !at.first().isAfter(on)).orElse(true);
        }
    }

    /** A report that gives no day means that which another gives for the same. */
    private static Stream<Placed> placed(ToldPact told, Map<Status, Day> first) {
        Stream<Placed> latest =
                told.pact().status().stream()
                        .map(
                                status ->
                                        new Placed(
                                                status,
                                                told.pact()
                                                        .day()
                                                        .or(
                                                                () ->
                                                                        Optional.ofNullable(
                                                                                first.get(status))),
                                                told.published()));
        return Stream.concat(
                latest,
                told.pact().steps().stream()
                        .map(
                                step ->
                                        new Placed(
                                                step.status(),
                                                Optional.of(step.day()),
                                                told.published())));
    }

    private static Day earlier(Day one, Day other) {
        return other.compareTo(one) < 0 ? other : one;
    }

    boolean binds() {
        return !last.isEmpty() && BINDING.containsAll(last);
    }

    boolean over() {
        return !last.isEmpty() && OVER.containsAll(last);
    }

    /** Whether some tell that it binds, or will, and others that it is over. */
    boolean divided() {
        return !over() && last.stream().anyMatch(OVER::contains);
    }

    /** "signed 2024-06-19"; "in_force or terminated 2025-01-01"; "mentioned". */
    String words() {
        String statuses =
                new TreeSet<>(last).stream().map(Status::code).collect(Collectors.joining(" or "));
        return last.isEmpty() ? "mentioned" : statuses + day.map(at -> " " + at).orElse("");
    }
}
