package org.pakta.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;

/** Reads one clause for one party: whether it owes, and why. */
final class ClauseReading {
    private final Scene scene;
    private final Clause clause;
    private final String party;
    private final Question question;

    ClauseReading(Scene scene, Clause clause, String party) {
        this.scene = scene;
        this.clause = clause;
        this.party = party;
        this.question = scene.question();
    }

    Step step() {
        return step(findings());
    }

    /** What its duty hangs on; the first finding is whether the pact binds. */
    List<Finding> findings() {
        List<Finding> findings =
                new ArrayList<>(
                        new Binding(scene.then(), clause, party, question.attacked()).findings());
        ownAttack().ifPresent(findings::add);
        limits().map(this::open).forEach(findings::add);
        findings.addAll(new TriggerReading(scene, clause.trigger()).findings());
        return findings;
    }

    Step step(List<Finding> findings) {
        Kleene holds = Binding.least(findings);
        boolean live = findings.get(0).holds() != Kleene.FALSE;
        return new Step(clause.duty(), holds, live, reason(findings, holds), clause.yieldsTo());
    }

    private Optional<Finding> ownAttack() {
        boolean itself = question.by().contains(party) && clause.duty().helps();
        return itself
                ? Optional.of(Finding.of(Kleene.FALSE, party + " is itself the attacker"))
                : Optional.empty();
    }

    /** Limits that may speak of this party, this day and this attack. */
    private Stream<Clause.Limit> limits() {
        boolean byParty = !scene.attackers().isEmpty() || attackerOpen();
        return clause.limits().stream()
                .filter(limit -> limit.mayCover(party, question.on()))
                .filter(limit -> byParty || !limit.partyAttacks());
    }

    /** An attacker supposed to be some state is no party; one that is not known may be. */
    private boolean attackerOpen() {
        return question.by().isEmpty() && question.holds(Condition.ATTACKER) == Kleene.UNKNOWN;
    }

    private Finding open(Clause.Limit limit) {
        boolean who =
                question.by().isEmpty() && (limit.partyAttacks() || !limit.attackers().isEmpty());
        return who && limit.effect() != Clause.Effect.NOTE
                ? Finding.needing("who attacks: " + limit.says())
                : Finding.of(
                        limit.holds(party, question.on(), question.by())
                                .or(limit.partyAttacks() ? byParty().not() : Kleene.FALSE),
                        limit.says());
    }

    private Kleene byParty() {
        return scene.attackers().stream()
                .map(state -> scene.standing(state).bound())
                .reduce(Kleene.FALSE, Kleene::or);
    }

    private Reason reason(List<Finding> findings, Kleene holds) {
        List<Finding> deciding =
                holds == Kleene.TRUE
                        ? findings.subList(0, 1)
                        : findings.stream().filter(finding -> finding.holds() == holds).toList();
        String because =
                deciding.stream()
                        .map(Finding::because)
                        .distinct()
                        .collect(Collectors.joining("; "));
        List<Finding> used = holds == Kleene.FALSE ? deciding : findings;
        return new Reason(
                scene.pact().id(),
                Optional.of(clause.article()),
                clause.wording().words(),
                holds == Kleene.FALSE ? Optional.empty() : clause.response(),
                because,
                scene.pact().basis(),
                supposed(used),
                deciding.stream().flatMap(each -> each.needed().stream()).distinct().toList(),
                holds == Kleene.FALSE ? List.of() : notes(),
                evidence(used));
    }

    private List<String> notes() {
        return limits().filter(limit -> limit.effect() == Clause.Effect.NOTE)
                .map(Clause.Limit::says)
                .toList();
    }

    private static List<String> supposed(List<Finding> findings) {
        return Arrays.stream(Condition.values())
                .filter(
                        condition ->
                                findings.stream()
                                        .anyMatch(
                                                finding ->
                                                        finding.supposed()
                                                                .equals(Optional.of(condition))))
                .map(Condition::supposition)
                .toList();
    }

    private List<Citation> evidence(List<Finding> findings) {
        Optional<String> quote =
                Optional.of(clause.wording())
                        .filter(Clause.Wording::quoted)
                        .map(Clause.Wording::words);
        return Stream.concat(
                        Stream.of(new Citation(clause.source(), quote)),
                        findings.stream()
                                .flatMap(finding -> finding.sources().stream())
                                .map(source -> new Citation(source, Optional.empty())))
                .distinct()
                .toList();
    }
}
