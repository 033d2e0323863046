package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a duty.
 *
 * @param id unique within its pact
 * @param article as cited: "article 5"
 * @param owedBy who owes it
 * @param owedTo to whom it is owed, never to oneself
 * @param wording what it says
 * @param response how much is owed; empty when the text leaves no choice to describe
 * @param limits what the text takes out
 * @param phase days on which this wording stands; empty when it never changed
 * @param yieldsTo ids of clauses of this pact, or of pacts, that come first where they conflict
 */
public record Clause(
        String id,
        String article,
        Duty duty,
        Side owedBy,
        Side owedTo,
        Trigger trigger,
        Optional<Response> response,
        Wording wording,
        List<Limit> limits,
        Optional<InForce> phase,
        List<String> yieldsTo,
        Source source) {
    public Clause {
        limits = List.copyOf(limits);
        yieldsTo = List.copyOf(yieldsTo);
    }

    /** Whether one owes it to the other, by their names alone. */
    public Kleene between(String owing, String owed) {
        return Kleene.of(!owing.equals(owed)).and(owedBy.has(owing)).and(owedTo.has(owed));
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
     * @param deadline how soon, in the text's words or ours; empty when not said
     */
    public record Response(Strength strength, String says, Optional<String> deadline) {}

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
     * @param attackers states it speaks of an attack by; empty when by anybody
     * @param from first day it matters; empty when it always did
     * @param until first day it no longer matters; empty while it does
     */
    public record Limit(
            String says,
            Effect effect,
            List<String> states,
            boolean partyAttacks,
            List<String> attackers,
            Optional<Dated> from,
            Optional<Dated> until) {
        public Limit {
            states = List.copyOf(states);
            attackers = List.copyOf(attackers);
        }

        /** Something worth saying that changes nothing. */
        static Limit note(String says) {
            return new Limit(
                    says,
                    Effect.NOTE,
                    List.of(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** Whether it may speak of that state on that day. */
        public boolean mayCover(String state, LocalDate day) {
            return covers(state, day) != Kleene.FALSE;
        }

        private Kleene covers(String state, LocalDate day) {
            return Kleene.of(states.isEmpty() || states.contains(state))
                    .and(from.map(start -> start.reached(day)).orElse(Kleene.TRUE))
                    .and(until.map(end -> end.reached(day).not()).orElse(Kleene.TRUE));
        }

        /**
         * Whether the duty of that state holds on that day after an attack by these, as far as this
         * limit goes.
         */
        public Kleene holds(String state, LocalDate day, List<String> by) {
            boolean meant = attackers.isEmpty() || by.stream().anyMatch(attackers::contains);
            return covers(state, day).and(Kleene.of(meant)).not().or(effect.holds());
        }
    }

    /** What a limit does. */
    public enum Effect {
        /** Nothing to the answer; worth saying. */
        NOTE,
        UNCLEAR,
        RELEASED;

        /** Whether the duty holds in spite of it. */
        public Kleene holds() {
            return switch (this) {
                case NOTE -> Kleene.TRUE;
                case UNCLEAR -> Kleene.UNKNOWN;
                case RELEASED -> Kleene.FALSE;
            };
        }
    }
}
