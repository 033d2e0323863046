package org.pakta.obligation;

import java.util.List;
import java.util.Map;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Standing;

/**
 * One pact on the day asked about.
 *
 * @param standings of each of its states on that day
 * @param attackers those attackers that are, or may be, bound by it
 */
record Scene(
        Pact pact, Question question, Map<String, Standing> standings, List<String> attackers) {

    static Scene of(Pact pact, Question question) {
        Map<String, Standing> standings = pact.standings(question.on());
        List<String> attackers =
                question.by().stream()
                        .filter(standings::containsKey)
                        .filter(state -> standing(standings, state).bound() != Kleene.FALSE)
                        .toList();
        return new Scene(pact, question, standings, attackers);
    }

    private static Standing standing(Map<String, Standing> standings, String state) {
        return standings.getOrDefault(state, Standing.outside());
    }

    Standing standing(String state) {
        return standing(standings, state);
    }

    String attacked() {
        return question.attacked();
    }

    /** Whether the pact can have anything to say about an attack on that state. */
    boolean touched() {
        return standing(attacked()).touches()
                && pact.clauses().stream().anyMatch(clause -> clause.duty().security());
    }

    /** Other states that have, or have had, to do with it. */
    List<String> others() {
        return standings.keySet().stream()
                .filter(state -> !state.equals(attacked()))
                .filter(state -> standing(state).touches())
                .toList();
    }
}
