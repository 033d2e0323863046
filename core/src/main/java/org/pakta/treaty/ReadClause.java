package org.pakta.treaty;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Side;
import org.pakta.pact.Trigger;

/**
 * A duty as a treaty's text has it.
 *
 * @param owedBy who owes it; unknown where the sentence does not tell
 * @param owedTo to whom
 * @param when what activates it; empty when the text does not tell
 * @param response what is to be done
 * @param quote the sentence
 */
public record ReadClause(
        Duty duty,
        Side owedBy,
        Side owedTo,
        Optional<Situation> when,
        Response response,
        Quote quote) {

    /**
     * What activates a duty.
     *
     * @param event its class
     * @param says the words; empty for what is owed at all times
     * @param place where, in the text's words
     * @param objects what must be attacked, where told
     * @param needs conditions the sentence sets besides
     * @param attacker who must attack, where told
     */
    public record Situation(
            Trigger.Event event,
            Optional<Span> says,
            Optional<Span> place,
            List<Trigger.Target> objects,
            List<Trigger.Need> needs,
            Trigger.Attacker attacker) {
        public Situation {
            objects = List.copyOf(objects);
            needs = List.copyOf(needs);
        }

        /** Owed at all times. */
        static Situation standing() {
            return new Situation(
                    Trigger.Event.STANDING,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Trigger.Attacker.ANY);
        }
    }

    /**
     * What is to be done.
     *
     * @param strength how free a party is; empty when the words tell none of the kinds
     * @param says the words
     * @param deadline how soon, where told
     */
    public record Response(
            Optional<Clause.Strength> strength, Span says, Optional<Span> deadline) {}
}
