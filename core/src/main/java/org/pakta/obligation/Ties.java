package org.pakta.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;

/** Who is covered by whom under one pact on a day, by its clauses, whatever may happen. */
final class Ties {
    private final PactDay then;

    Ties(PactDay then) {
        this.then = then;
    }

    /** One for each clause and pair it binds or may bind, in the order of the text. */
    List<Tie> all() {
        List<String> bound = bound();
        return then.pact().clauses().stream()
                .flatMap(clause -> bound.stream().flatMap(state -> of(clause, state, bound)))
                .toList();
    }

    /** What one clause binds one state to. */
    List<Tie> of(Clause clause, String obliged) {
        List<String> bound = bound();
        return bound.contains(obliged) ? of(clause, obliged, bound).toList() : List.of();
    }

    /** States that the pact binds, or may bind. */
    List<String> bound() {
        return then.standings().keySet().stream().filter(then::mayBind).toList();
    }

    private Stream<Tie> of(Clause clause, String obliged, List<String> bound) {
        return bound.stream()
                .filter(to -> clause.stands(then.day()) != Kleene.FALSE)
                .filter(to -> clause.between(obliged, to) != Kleene.FALSE)
                .flatMap(to -> tie(clause, obliged, to).stream());
    }

    private List<Tie> tie(Clause clause, String obliged, String covered) {
        List<Finding> findings = findings(clause, obliged, covered);
        Kleene holds = Binding.least(findings);
        if (holds == Kleene.FALSE) {
            return List.of();
        }
        Stream<Finding> deciding =
                holds == Kleene.TRUE ? findings.stream().limit(1) : unsure(findings);
        String because =
                deciding.map(Finding::because).distinct().collect(Collectors.joining("; "));
        return List.of(
                new Tie(
                        obliged,
                        covered,
                        clause.duty(),
                        then.pact().id(),
                        clause.article(),
                        holds,
                        because));
    }

    private static Stream<Finding> unsure(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.holds() == Kleene.UNKNOWN);
    }

    /** Whether a clause binds one state to each of these; what it hangs on is not told. */
    Map<String, Kleene> holds(Clause clause, String obliged, List<String> covered) {
        Kleene own = Binding.least(whoever(clause, obliged));
        Map<String, Kleene> holds = new HashMap<>();
        if (own != Kleene.FALSE) {
            for (String state : covered) {
                holds.put(state, own.and(new Binding(then, clause, obliged, state).holds()));
            }
        }
        return holds;
    }

    private List<Finding> findings(Clause clause, String obliged, String covered) {
        List<Finding> findings =
                new ArrayList<>(new Binding(then, clause, obliged, covered).findings());
        findings.addAll(whoever(clause, obliged));
        return findings;
    }

    /** What counts whoever attacks: exceptions for one attacker or for parties do not. */
    private List<Finding> whoever(Clause clause, String obliged) {
        List<Finding> findings = new ArrayList<>();
        clause.limits().stream()
                .filter(limit -> !limit.partyAttacks() && limit.attackers().isEmpty())
                .filter(limit -> limit.mayCover(obliged, then.day()))
                .map(limit -> Finding.of(limit.holds(obliged, then.day(), List.of()), limit.says()))
                .forEach(findings::add);
        clause.trigger()
                .conflict()
                .map(
                        conflict ->
                                Finding.of(
                                        conflict.days().on(then.day()),
                                        "the text is tied to " + conflict.says()))
                .ifPresent(findings::add);
        return findings;
    }
}
