package org.pakta.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;

/**
 * What one clause binds one state to on a day.
 *
 * @param to the states to whom it is bound or may be; never none
 */
record Pledge(PactDay then, Clause clause, String party, List<Tie> to) {
    Pledge {
        to = List.copyOf(to);
    }

    Pact pact() {
        return then.pact();
    }

    /** How the clause answers an attack on one of those, for this state alone. */
    List<Finding> after(Question attack) {
        return new ClauseReading(Scene.of(then, attack), clause, party).findings();
    }

    Tension.Promise promise() {
        return new Tension.Promise(pact().id(), clause, to.get(0).because());
    }

    /** First of the days around this one on which it binds or may bind towards any of them. */
    LocalDate from(SortedSet<LocalDate> turns) {
        LocalDate from = then.day();
        SortedSet<LocalDate> before = turns.headSet(then.day().plusDays(1));
        while (!before.isEmpty() && on(before.last())) {
            from = before.last();
            before = before.headSet(from);
        }
        return from;
    }

    /** The first later day on which it does not; empty when there is none. */
    Optional<LocalDate> until(SortedSet<LocalDate> turns) {
        return turns.tailSet(then.day().plusDays(1)).stream().filter(day -> !on(day)).findFirst();
    }

    private boolean on(LocalDate day) {
        PactDay other = PactDay.of(pact(), day);
        return to.stream()
                .map(tie -> new Binding(other, clause, party, tie.covered()).holds())
                .anyMatch(holds -> holds != Kleene.FALSE);
    }
}
