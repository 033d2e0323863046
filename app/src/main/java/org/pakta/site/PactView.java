package org.pakta.site;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * A pact as treaty data gives it, in the shape a page shows.
 *
 * @param id its id in data/treaties
 * @param name official name
 * @param parties who is or was party, each with its dated status
 * @param clauses duties, in the order of the text
 * @param replaces ids or names of the pacts it replaced
 * @param replacedBy ids or names of the pacts that replaced it
 */
public record PactView(
        String id,
        String name,
        List<Party> parties,
        List<Clause> clauses,
        List<String> replaces,
        List<String> replacedBy) {
    public PactView {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
    }

    /**
     * A party.
     *
     * @param actor state (alpha-3 or ISO 3166-3), body or group
     * @param history what it did about the pact, oldest first
     */
    public record Party(String actor, List<Step> history) {
        public Party {
            history = List.copyOf(history);
        }
    }

    /**
     * One step in a pact's life.
     *
     * @param status code: signed, ratified, in_force, suspended, terminated, …
     * @param day since when; empty when not known
     * @param basis where it was taken from
     */
    public record Step(String status, Optional<Day> day, Basis basis) {}

    /**
     * A duty of the text.
     *
     * @param id such as "article 4"
     * @param duty code: defend, consult, …
     * @param obliged who owes it; empty when every party does
     * @param trigger what activates it; empty when nothing has to
     * @param says what the clause says, in our words
     * @param basis where it was taken from
     */
    public record Clause(
            String id,
            String duty,
            List<String> obliged,
            Optional<String> trigger,
            String says,
            Basis basis) {
        public Clause {
            obliged = List.copyOf(obliged);
        }
    }

    /**
     * Where a field was taken from.
     *
     * @param reference official name and article
     * @param checked what it was checked against and when; empty when it was written from memory
     */
    public record Basis(String reference, Optional<String> checked) {}
}
