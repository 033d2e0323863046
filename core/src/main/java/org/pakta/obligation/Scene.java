package org.pakta.obligation;

import java.util.List;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Standing;

/**
 * One pact on the day asked about.
 *
 * @param attackers those attackers that are, or may be, bound by it
 */
record Scene(PactDay then, Question question, List<String> attackers) {

    static Scene of(PactDay then, Question question) {
        List<String> attackers =
                question.by().stream()
                        .filter(state -> then.standing(state).bound() != Kleene.FALSE)
                        .toList();
        return new Scene(then, question, attackers);
    }

    Pact pact() {
        return then.pact();
    }

    Standing standing(String state) {
        return then.standing(state);
    }

    String attacked() {
        return question.attacked();
    }

    /** Whether the pact can have anything to say about an attack on that state. */
    boolean touched() {
        return standing(attacked()).touches()
                && pact().clauses().stream().anyMatch(clause -> clause.duty().security());
    }

    /** Other states that have, or have had, to do with it. */
    List<String> others() {
        return then.standings().keySet().stream()
                .filter(state -> !state.equals(attacked()))
                .filter(state -> standing(state).touches())
                .toList();
    }
}
