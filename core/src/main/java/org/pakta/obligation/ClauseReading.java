package org.pakta.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;

/** Reads one clause for one party: whether it owes, and why. */
final class ClauseReading {
    private final Scene scene;
    private final Pact pact;
    private final Clause clause;
    private final String party;
    private final Question question;

    ClauseReading(Scene scene, Clause clause, String party) {
        this.scene = scene;
        this.pact = scene.pact();
        this.clause = clause;
        this.party = party;
        this.question = scene.question();
    }

    Step step() {
        Finding bond = Bond.of(scene, party);
        List<Finding> findings = new ArrayList<>(List.of(bond));
        ownAttack().ifPresent(findings::add);
        wordingStands().ifPresent(findings::add);
        findings.addAll(suspensions());
        limits().map(this::open).forEach(findings::add);
        findings.addAll(new TriggerReading(scene, clause.trigger()).findings());
        Kleene holds =
                findings.stream().map(Finding::holds).min(Comparator.naturalOrder()).orElseThrow();
        return new Step(
                clause.duty(), holds, bond.holds() != Kleene.FALSE, reason(findings, holds));
    }

    private Optional<Finding> ownAttack() {
        boolean itself = question.by().contains(party) && clause.duty().helps();
        return itself
                ? Optional.of(Finding.of(Kleene.FALSE, party + " is itself the attacker"))
                : Optional.empty();
    }

    private Optional<Finding> wordingStands() {
        return clause.stands(question.on()) == Kleene.UNKNOWN
                ? Optional.of(
                        Finding.of(
                                Kleene.UNKNOWN,
                                "it is not known on which day this wording changed"))
                : Optional.empty();
    }

    /** What the party owes may rest by its own suspension, or by a mutual one of the attacked. */
    private List<Finding> suspensions() {
        Stream<Finding> own =
                pact.suspensions(party, question.on()).stream()
                        .map(rest -> resting(rest, question.attacked()));
        Stream<Finding> others =
                pact.suspensions(question.attacked(), question.on()).stream()
                        .filter(Party.Suspension::mutual)
                        .map(rest -> resting(rest, party));
        return Stream.concat(own, others)
                .filter(finding -> finding.holds() != Kleene.TRUE)
                .toList();
    }

    private Finding resting(Party.Suspension rest, String towards) {
        Kleene rests = rest.rests(towards, question.on());
        String words = (rest.disputed() ? "perhaps suspended: " : "suspended: ") + rest.says();
        return new Finding(
                rests.not(), words, Optional.empty(), List.of(rest.days().from().source()));
    }

    /** Limits that speak of this party, this day and this attack. */
    private Stream<Clause.Limit> limits() {
        boolean byParty = !scene.attackers().isEmpty();
        return clause.limits().stream()
                .filter(limit -> limit.covers(party, question.on()))
                .filter(limit -> byParty || !limit.partyAttacks());
    }

    private Finding open(Clause.Limit limit) {
        return Finding.of(
                switch (limit.effect()) {
                    case NOTE -> Kleene.TRUE;
                    case UNCLEAR -> Kleene.UNKNOWN;
                    case RELEASED -> Kleene.FALSE;
                },
                limit.says());
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
        return new Reason(
                pact.id(),
                Optional.of(clause.article()),
                clause.wording().words(),
                holds == Kleene.FALSE ? Optional.empty() : clause.response(),
                because,
                pact.basis(),
                supposed(holds == Kleene.FALSE ? deciding : findings),
                holds == Kleene.FALSE ? List.of() : notes(),
                evidence(holds == Kleene.FALSE ? deciding : findings));
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
