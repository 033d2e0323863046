package org.pakta.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Reservation;
import org.pakta.pact.Standing;

/**
 * One pact on one day.
 *
 * @param standings of each of its states
 * @param suspensions of those that have any that may count
 * @param reservations of those that have any that may count
 */
record PactDay(
        Pact pact,
        LocalDate day,
        Map<String, Standing> standings,
        Map<String, List<Party.Suspension>> suspensions,
        Map<String, List<Reservation>> reservations) {

    static PactDay of(Pact pact, LocalDate day) {
        return new PactDay(
                pact,
                day,
                pact.standings(day),
                kept(pact, day, Party::suspensions, pact::suspensions),
                kept(pact, day, Party::reservations, pact::reservations));
    }

    private static <T> Map<String, List<T>> kept(
            Pact pact,
            LocalDate day,
            Function<Party, List<T>> any,
            BiFunction<String, LocalDate, List<T>> then) {
        if (pact.parties().stream().allMatch(party -> any.apply(party).isEmpty())) {
            return Map.of();
        }
        return pact.parties().stream()
                .filter(party -> !any.apply(party).isEmpty())
                .map(Party::state)
                .distinct()
                .collect(Collectors.toMap(state -> state, state -> then.apply(state, day)));
    }

    Standing standing(String state) {
        return standings.getOrDefault(state, Standing.outside());
    }

    /** Whether it binds a state, or may. */
    boolean mayBind(String state) {
        return standing(state).bound() != Kleene.FALSE;
    }

    List<Party.Suspension> suspensions(String state) {
        return suspensions.getOrDefault(state, List.of());
    }

    List<Reservation> reservations(String state) {
        return reservations.getOrDefault(state, List.of());
    }
}
