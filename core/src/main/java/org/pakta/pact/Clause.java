package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * The text of a duty.
 *
 * @param id unique within its pact
 * @param article as cited: "article 5"
 * @param owedBy parties that owe it; empty means every party
 * @param owedTo parties it is owed to; empty means every other party
 * @param wording what it says
 * @param response how much is owed; empty when the text leaves no choice to describe
 * @param limits what the text takes out
 * @param phase days on which this wording stands; empty when it never changed
 */
public record Clause(
        String id,
        String article,
        Duty duty,
        List<String> owedBy,
        List<String> owedTo,
        Trigger trigger,
        Optional<Response> response,
        Wording wording,
        List<Limit> limits,
        Optional<InForce> phase,
        Source source) {
    public Clause {
        owedBy = List.copyOf(owedBy);
        owedTo = List.copyOf(owedTo);
        limits = List.copyOf(limits);
    }

    /** Whether one owes it to the other, by their names alone. */
    public boolean between(String owing, String owed) {
        return !owing.equals(owed)
                && (owedBy.isEmpty() || owedBy.contains(owing))
                && (owedTo.isEmpty() || owedTo.contains(owed));
    }

    /** Whether this wording stands on that day, where the pact itself does. */
    public Kleene stands(LocalDate day) {
        return phase.map(days -> days.on(day)).orElse(Kleene.TRUE);
    }

    /**
     * What a clause says.
     *
     * @param words the text, or our summary of it
     * @param quoted whether they are the text's own
     */
    public record Wording(String words, boolean quoted) {}

    /**
     * How much a party has to do.
     *
     * @param says in the text's words or ours
     */
    public record Response(Strength strength, String says) {}

    /** How free a party is in what it does. */
    public enum Strength {
        AUTOMATIC,
        AS_DEEMED_NECESSARY,
        CONSTITUTIONAL_PROCESSES,
        CONSULT,
        OWN_WORDS;

        /** As printed: {@code as_deemed_necessary}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the text takes out of a clause, or leaves open.
     *
     * @param states for whom; empty means everybody
     * @param partyAttacks whether it speaks of an attack by a party only
     * @param until first day it no longer matters; empty while it does
     */
    public record Limit(
            String says,
            Effect effect,
            List<String> states,
            boolean partyAttacks,
            Optional<Day> until) {
        public Limit {
            states = List.copyOf(states);
        }

        /** Whether it speaks of that state on that day. */
        public boolean covers(String state, LocalDate day) {
            return (states.isEmpty() || states.contains(state))
                    && until.map(end -> day.isBefore(end.first())).orElse(true);
        }
    }

    /** What a limit does. */
    public enum Effect {
        /** Nothing to the answer; worth saying. */
        NOTE,
        UNCLEAR,
        RELEASED
    }
}
