package org.pakta.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Ending;
import org.pakta.pact.InForce;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Reservation;
import org.pakta.text.Day;

/** Makes one that knows less of the same pact: days become months or years, or bounds. */
final class Vague {
    private final Random random;

    Vague(Random random) {
        this.random = random;
    }

    Pact of(Pact pact) {
        // Parties without days of their own carry the pact's, and must stay one with them.
        Optional<Dated> signed = pact.signed().map(this::less);
        Optional<Dated> inForce = pact.inForce().map(this::less);
        return new Pact(
                pact.id(),
                pact.names(),
                pact.kind(),
                pact.basis(),
                signed,
                pact.place(),
                inForce,
                pact.until().map(this::less),
                pact.duration(),
                pact.parties().stream().map(party -> less(party, pact, signed, inForce)).toList(),
                pact.relations().stream().map(this::less).toList(),
                pact.clauses().stream().map(this::less).toList());
    }

    private Dated less(Dated date) {
        if (date.open() || !date.day().full()) {
            return date;
        }
        Day day = date.day();
        return switch (random.nextInt(4)) {
            case 0 -> on(new Day(day.year(), day.month(), 0), date);
            case 1 -> on(new Day(day.year(), 0, 0), date);
            case 2 ->
                    Dated.notBefore(
                            Day.of(day.first().minusDays(random.nextInt(400))),
                            Optional.of(Day.of(day.first().plusDays(random.nextInt(400)))),
                            date.note(),
                            date.source());
            default -> date;
        };
    }

    private static Dated on(Day day, Dated date) {
        return new Dated(day, date.note(), date.source());
    }

    private Ending less(Ending end) {
        return new Ending(less(end.when()), end.how(), end.by());
    }

    private InForce less(InForce days) {
        return new InForce(less(days.from()), days.until().map(this::less));
    }

    private Party less(Party party, Pact pact, Optional<Dated> signed, Optional<Dated> inForce) {
        return new Party(
                party.state(),
                party.signed().equals(pact.signed()) ? signed : party.signed().map(this::less),
                party.ratified(),
                party.provisional().map(this::less),
                party.bound().equals(pact.inForce()) ? inForce : party.bound().map(this::less),
                party.until().map(this::less),
                party.dissolved().map(this::less),
                party.suspensions().stream().map(this::less).toList(),
                party.succession(),
                party.reservations().stream().map(this::less).toList(),
                party.source());
    }

    private Party.Suspension less(Party.Suspension rest) {
        return new Party.Suspension(
                less(rest.days()), rest.towards(), rest.mutual(), rest.disputed(), rest.says());
    }

    private Reservation less(Reservation one) {
        return new Reservation(
                one.says(),
                one.clauses(),
                one.effect(),
                one.mutual(),
                one.until().map(this::less),
                one.source());
    }

    private Pact.Relation less(Pact.Relation tie) {
        return new Pact.Relation(
                tie.kind(),
                tie.pact(),
                tie.note(),
                tie.extent()
                        .map(
                                extent ->
                                        new Pact.Extent(
                                                less(extent.from()),
                                                extent.clauses(),
                                                extent.between(),
                                                extent.condition())));
    }

    private Clause less(Clause clause) {
        List<Clause.Limit> limits =
                clause.limits().stream()
                        .map(
                                limit ->
                                        new Clause.Limit(
                                                limit.says(),
                                                limit.effect(),
                                                limit.states(),
                                                limit.partyAttacks(),
                                                limit.attackers(),
                                                limit.from().map(this::less),
                                                limit.until().map(this::less)))
                        .toList();
        return new Clause(
                clause.id(),
                clause.article(),
                clause.duty(),
                clause.owedBy(),
                clause.owedTo(),
                clause.trigger(),
                clause.response(),
                clause.wording(),
                limits,
                clause.phase().map(this::less),
                clause.yieldsTo(),
                clause.source());
    }
}
