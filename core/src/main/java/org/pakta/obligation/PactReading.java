package org.pakta.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Trigger;

/** Reads one pact for one party. */
final class PactReading {
    private final Scene scene;
    private final Pact pact;
    private final String party;
    private final Question question;

    PactReading(Scene scene, String party) {
        this.scene = scene;
        this.pact = scene.pact();
        this.party = party;
        this.question = scene.question();
    }

    /** A clause and what it hangs on. */
    private record Read(Clause clause, List<Finding> findings) {}

    /** One step for each clause that speaks to the case; about defence always at least one. */
    List<Step> steps() {
        List<Read> read =
                owed().filter(this::speaks)
                        .map(clause -> new Read(clause, reading(clause).findings()))
                        .toList();
        List<Step> steps = new ArrayList<>();
        read.forEach(one -> steps.add(step(one, read)));
        if (steps.stream().noneMatch(step -> step.duty() == Duty.DEFEND)) {
            steps.add(noDefence());
        }
        return steps;
    }

    private ClauseReading reading(Clause clause) {
        return new ClauseReading(scene, clause, party);
    }

    /** A clause gives way to another of this pact that comes first and is owed as well. */
    private Step step(Read own, List<Read> all) {
        List<Finding> findings = new ArrayList<>(own.findings());
        for (Read other : all) {
            if (own.clause().yieldsTo().contains(other.clause().id())) {
                Kleene first = Binding.least(other.findings());
                if (first != Kleene.FALSE) {
                    findings.add(
                            Finding.of(first.not(), other.clause().article() + " comes first"));
                }
            }
        }
        return reading(own.clause()).step(findings);
    }

    private Stream<Clause> owed() {
        return pact.clauses().stream()
                .filter(clause -> clause.between(party, question.attacked()) != Kleene.FALSE)
                .filter(clause -> clause.stands(question.on()) != Kleene.FALSE);
    }

    /** What is owed at all times matters here only if the party itself attacks. */
    private boolean speaks(Clause clause) {
        boolean keptFromAttacking =
                clause.duty() == Duty.NOT_ATTACK || clause.duty() == Duty.EXCLUSIVE;
        return clause.trigger().event() == Trigger.Event.STANDING
                ? keptFromAttacking && question.by().contains(party)
                : clause.duty().security();
    }

    private Step noDefence() {
        Finding bond = Bond.of(scene.then(), party, question.attacked());
        String duties =
                owed().map(clause -> clause.duty().code())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        String lacks =
                "no duty of "
                        + party
                        + " to defend "
                        + question.attacked()
                        + (duties.isEmpty() ? "" : ": it says " + duties + " only");
        boolean live = bond.holds() != Kleene.FALSE;
        Reason reason =
                new Reason(
                        pact.id(),
                        Optional.empty(),
                        pact.names().en(),
                        Optional.empty(),
                        live ? lacks : bond.because() + "; " + lacks,
                        pact.basis(),
                        List.of(),
                        List.of(),
                        List.of(),
                        evidence(bond));
        return new Step(Duty.DEFEND, Kleene.FALSE, live, reason, List.of());
    }

    private List<Citation> evidence(Finding bond) {
        return Stream.concat(bond.sources().stream(), pact.clauses().stream().map(Clause::source))
                .distinct()
                .map(source -> new Citation(source, Optional.empty()))
                .toList();
    }
}
