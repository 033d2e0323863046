package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Moment;
import org.pakta.pact.Pact;
import org.pakta.pact.Standing;

/**
 * What was other on one day than on an earlier one.
 *
 * @param happened what came to pass in between, by day and pact; days known only roughly count when
 *     they may lie in between
 * @param standings of states that stood to a pact otherwise, by pact and state
 * @param duties that were gained, lost or became unclear, by who is obliged, who is covered and
 *     duty
 */
public record Changes(
        LocalDate from,
        LocalDate to,
        List<Happened> happened,
        List<Moved> standings,
        List<Shifted> duties) {
    public Changes {
        happened = List.copyOf(happened);
        standings = List.copyOf(standings);
        duties = List.copyOf(duties);
    }

    /** Something in the life of a pact. */
    public record Happened(Pact pact, Moment moment) {}

    /** A state that stands to a pact otherwise than before. */
    public record Moved(Pact pact, String state, Standing before, Standing after) {}

    /**
     * A duty between two states.
     *
     * @param under the clauses behind it: those of the later day, or of the earlier one where none
     *     is left
     */
    public record Shifted(
            String obliged,
            String covered,
            Duty duty,
            Kleene before,
            Kleene after,
            List<Tie> under) {
        public Shifted {
            under = List.copyOf(under);
        }
    }

    /** What of it concerns any of these states. */
    public Changes of(List<String> states) {
        return new Changes(
                from,
                to,
                happened.stream()
                        .filter(
                                one ->
                                        one.moment()
                                                .state()
                                                .map(states::contains)
                                                .orElseGet(() -> takePart(one.pact(), states)))
                        .toList(),
                standings.stream().filter(one -> states.contains(one.state())).toList(),
                duties.stream()
                        .filter(
                                one ->
                                        states.contains(one.obliged())
                                                || states.contains(one.covered()))
                        .toList());
    }

    private boolean takePart(Pact pact, List<String> states) {
        return states.stream()
                .flatMap(state -> Stream.of(pact.standing(state, from), pact.standing(state, to)))
                .anyMatch(
                        standing -> standing.touches() && standing.stage() != Standing.Stage.LEFT);
    }

    static Changes of(Obligations law, List<Pact> pacts, LocalDate from, LocalDate to) {
        List<Happened> happened = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Pact pact : pacts) {
            pact.life().stream()
                    .filter(moment -> moment.when().reached(from) != moment.when().reached(to))
                    .forEach(moment -> happened.add(new Happened(pact, moment)));
            moved(pact, from, to, moved);
        }
        happened.sort(
                Comparator.comparing((Happened one) -> one.moment().when().day().first())
                        .thenComparing(one -> one.pact().id()));
        return new Changes(from, to, happened, moved, shifted(law.ties(from), law.ties(to)));
    }

    private static void moved(Pact pact, LocalDate from, LocalDate to, List<Moved> moved) {
        Map<String, Standing> then = pact.standings(from);
        pact.standings(to)
                .forEach(
                        (state, after) ->
                                Optional.ofNullable(then.get(state))
                                        .filter(before -> before.stage() != after.stage())
                                        .ifPresent(
                                                before ->
                                                        moved.add(
                                                                new Moved(
                                                                        pact, state, before,
                                                                        after))));
    }

    private static List<Shifted> shifted(List<Tie> before, List<Tie> after) {
        Map<String, List<Tie>> old = byDuty(before);
        Map<String, List<Tie>> fresh = byDuty(after);
        TreeMap<String, List<Tie>> all = new TreeMap<>(old);
        all.putAll(fresh);
        List<Shifted> shifted = new ArrayList<>();
        all.forEach(
                (key, under) -> {
                    Kleene was = best(old.getOrDefault(key, List.of()));
                    Kleene is = best(fresh.getOrDefault(key, List.of()));
                    if (was != is) {
                        Tie tie = under.get(0);
                        shifted.add(
                                new Shifted(
                                        tie.obliged(),
                                        tie.covered(),
                                        tie.duty(),
                                        was,
                                        is,
                                        deciding(under)));
                    }
                });
        return shifted;
    }

    private static Map<String, List<Tie>> byDuty(List<Tie> ties) {
        Map<String, List<Tie>> byDuty = new TreeMap<>();
        for (Tie tie : ties) {
            String key = tie.obliged() + " " + tie.covered() + " " + tie.duty().code();
            byDuty.computeIfAbsent(key, none -> new ArrayList<>()).add(tie);
        }
        return byDuty;
    }

    private static List<Tie> deciding(List<Tie> ties) {
        return ties.stream().filter(tie -> tie.holds() == best(ties)).toList();
    }

    private static Kleene best(List<Tie> ties) {
        return ties.stream().map(Tie::holds).reduce(Kleene.FALSE, Kleene::or);
    }
}
