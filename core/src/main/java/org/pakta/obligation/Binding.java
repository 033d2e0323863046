package org.pakta.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Reservation;

/** Whether a clause binds one party towards another on a day, whatever happens on it. */
final class Binding {
    private final PactDay then;
    private final Clause clause;
    private final String party;
    private final String towards;

    Binding(PactDay then, Clause clause, String party, String towards) {
        this.then = then;
        this.clause = clause;
        this.party = party;
        this.towards = towards;
    }

    /** Whether it does, all findings together, without their words. */
    Kleene holds() {
        Kleene bond =
                clause.between(party, towards)
                        .and(then.standing(party).bound())
                        .and(then.standing(towards).bound());
        return bond == Kleene.FALSE ? bond : bond.and(least(further()));
    }

    static Kleene least(List<Finding> findings) {
        Kleene least = Kleene.TRUE;
        for (Finding finding : findings) {
            least = least.and(finding.holds());
        }
        return least;
    }

    /** What it hangs on; the first is whether the pact binds both. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(List.of(Bond.of(then, party, towards)));
        findings.addAll(further());
        return findings;
    }

    private List<Finding> further() {
        List<Finding> findings = new ArrayList<>();
        between().ifPresent(findings::add);
        wordingStands().ifPresent(findings::add);
        findings.addAll(replacements());
        findings.addAll(suspensions());
        findings.addAll(reservations());
        return findings;
    }

    private Optional<Finding> between() {
        return switch (clause.between(party, towards)) {
            case TRUE -> Optional.empty();
            case UNKNOWN ->
                    Optional.of(
                            Finding.of(
                                    Kleene.UNKNOWN,
                                    "it is not known between which parties it is owed"));
            case FALSE ->
                    Optional.of(
                            Finding.of(
                                    Kleene.FALSE,
                                    "%s does not owe it to %s".formatted(party, towards)));
        };
    }

    private Optional<Finding> wordingStands() {
        return switch (clause.stands(then.day())) {
            case TRUE -> Optional.empty();
            case UNKNOWN ->
                    Optional.of(
                            Finding.of(
                                    Kleene.UNKNOWN,
                                    "it is not known on which day this wording changed"));
            case FALSE -> Optional.of(Finding.of(Kleene.FALSE, "this wording does not stand"));
        };
    }

    private List<Finding> replacements() {
        if (then.pact().relations().isEmpty()) {
            return List.of();
        }
        return then.pact().relations().stream()
                .flatMap(tie -> tie.extent().stream().map(extent -> replaced(tie.pact(), extent)))
                .filter(finding -> finding.holds() != Kleene.TRUE)
                .toList();
    }

    private Finding replaced(String by, Pact.Extent extent) {
        Kleene replaced = extent.replaced(clause, party, towards, then.day());
        String words =
                "replaced by %s from %s on".formatted(by, extent.from().day())
                        + extent.condition().map(condition -> ", if " + condition).orElse("");
        return Finding.of(
                replaced.not(),
                replaced == Kleene.UNKNOWN ? "perhaps " + words : words,
                List.of(extent.from().source()));
    }

    /** What the party owes may rest by its own suspension, or by a mutual one of the other. */
    private List<Finding> suspensions() {
        if (then.suspensions().isEmpty()) {
            return List.of();
        }
        Stream<Finding> own = then.suspensions(party).stream().map(rest -> resting(rest, towards));
        Stream<Finding> others =
                then.suspensions(towards).stream()
                        .filter(Party.Suspension::mutual)
                        .map(rest -> resting(rest, party));
        return Stream.concat(own, others)
                .filter(finding -> finding.holds() != Kleene.TRUE)
                .toList();
    }

    private Finding resting(Party.Suspension rest, String other) {
        Kleene rests = rest.rests(other, then.day());
        String words = (rest.disputed() ? "perhaps suspended: " : "suspended: ") + rest.says();
        return Finding.of(rests.not(), words, List.of(rest.days().from().source()));
    }

    /** A reservation works for its maker and, where it is mutual, for the others towards it. */
    private List<Finding> reservations() {
        if (then.reservations().isEmpty()) {
            return List.of();
        }
        Stream<Finding> own =
                then.reservations(party).stream()
                        .filter(each -> each.touches(clause))
                        .map(each -> reserved(party, each));
        Stream<Finding> others =
                then.reservations(towards).stream()
                        .filter(each -> each.mutual() && each.touches(clause))
                        .map(each -> reserved(towards, each));
        return Stream.concat(own, others)
                .filter(finding -> finding.holds() != Kleene.TRUE)
                .toList();
    }

    private Finding reserved(String maker, Reservation reservation) {
        return Finding.of(
                reservation.holds(then.day()),
                "reservation of %s: %s".formatted(maker, reservation.says()),
                List.of(reservation.source()));
    }
}
