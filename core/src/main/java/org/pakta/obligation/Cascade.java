package org.pakta.obligation;

import java.util.List;
import java.util.Locale;

/**
 * Who is obliged next if those who owe join, round by round until nobody is added.
 *
 * @param rounds the first follows from the attack itself; never none
 */
public record Cascade(List<Round> rounds) {
    public Cascade {
        rounds = List.copyOf(rounds);
    }

    /**
     * What follows from who fights by then.
     *
     * @param number from 1 on
     * @param attacked who fights on the side of the state attacked, sorted
     * @param attacking who fights on the other, sorted; empty when the attacker is not known
     * @param supposed what is assumed besides the rounds before, in words
     * @param moves sorted by party, side and duty; none when nothing new follows
     */
    public record Round(
            int number,
            List<String> attacked,
            List<String> attacking,
            List<String> supposed,
            List<Move> moves) {
        public Round {
            attacked = List.copyOf(attacked);
            attacking = List.copyOf(attacking);
            supposed = List.copyOf(supposed);
            moves = List.copyOf(moves);
        }
    }

    /**
     * One state and what it is obliged to now.
     *
     * @param side on which its promise puts it
     * @param answer what it owes, to whom and why
     * @param against what it promised the states it would fight; empty when nothing
     */
    public record Move(Kind kind, Side side, Answer answer, List<Tie> against) {
        public Move {
            against = List.copyOf(against);
        }
    }

    /** What is assumed of a state. */
    public enum Kind {
        JOINS,
        /** Whether it owes is unclear, so it is not supposed to join. */
        UNCLEAR,
        /** It owes help to both sides, so it is not supposed to join either. */
        TORN;

        /** As printed: {@code joins}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The two sides of the war. */
    public enum Side {
        ATTACKED,
        ATTACKING;

        /** As printed: {@code attacked}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Side other() {
            return this == ATTACKED ? ATTACKING : ATTACKED;
        }
    }
}
