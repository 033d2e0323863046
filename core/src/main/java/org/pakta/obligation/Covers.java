package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Span;

/**
 * Who is bound to defend whom under one pact, and when. What binds changes on the pact's own
 * turning days, so nothing is looked at on any other.
 */
final class Covers {
    private final Pact pact;
    private final List<Clause> defence;

    /** By who is obliged and who is covered: what holds from each day on. */
    private final Map<String, Map<String, TreeMap<LocalDate, Kleene>>> found = new TreeMap<>();

    private Covers(Pact pact) {
        this.pact = pact;
        this.defence = pact.clauses().stream().filter(c -> c.duty() == Duty.DEFEND).toList();
    }

    /** Sorted by who is obliged, then by who is covered. */
    static List<Cover> of(Pact pact) {
        Covers covers = new Covers(pact);
        if (!covers.defence.isEmpty()) {
            pact.turns().forEach(covers::turn);
        }
        return covers.all();
    }

    private void turn(LocalDate day) {
        found.values().forEach(to -> to.values().forEach(days -> days.put(day, Kleene.FALSE)));
        Ties ties = new Ties(PactDay.of(pact, day));
        List<String> bound = ties.bound();
        for (Clause clause : defence) {
            for (String obliged : bound) {
                ties.holds(clause, obliged, bound)
                        .forEach((covered, holds) -> put(day, obliged, covered, holds));
            }
        }
    }

    private void put(LocalDate day, String obliged, String covered, Kleene holds) {
        if (holds != Kleene.FALSE) {
            found.computeIfAbsent(obliged, none -> new TreeMap<>())
                    .computeIfAbsent(covered, none -> new TreeMap<>())
                    .merge(day, holds, Kleene::or);
        }
    }

    private List<Cover> all() {
        List<Cover> all = new ArrayList<>();
        found.forEach(
                (obliged, to) ->
                        to.forEach(
                                (covered, days) ->
                                        all.add(
                                                new Cover(
                                                        obliged,
                                                        covered,
                                                        pact.id(),
                                                        Span.of(days)))));
        return all;
    }
}
