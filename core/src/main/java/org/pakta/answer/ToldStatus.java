package org.pakta.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Of tellings of one pact. */
    static ToldStatus of(Collection<ToldPact> tellings) {
        List<ToldPact> dated =
                tellings.stream().filter(one -> one.pact().status().isPresent()).toList();
        String latest = dated.stream().map(ToldStatus::at).max(String::compareTo).orElse("");
        List<ToldPact> last = dated.stream().filter(one -> at(one).equals(latest)).toList();
        return new ToldStatus(
                last.stream()
                        .flatMap(one -> one.pact().status().stream())
                        .collect(Collectors.toSet()),
                last.stream().flatMap(one -> one.day().stream()).findFirst());
    }

    private static String at(ToldPact told) {
        return told.day().map(Object::toString).orElse("");
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

    /** "signed 2024-06-19"; "in_force or terminated 2025-01-01"; "existing". */
    String words() {
        String statuses =
                new TreeSet<>(last).stream().map(Status::code).collect(Collectors.joining(" or "));
        return last.isEmpty() ? "existing" : statuses + day.map(at -> " " + at).orElse("");
    }
}
