package org.pakta.coded;

import java.util.List;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * What one state owes another: a truth value for each of the five duties that tables tell.
 *
 * @param bits two for each duty
 */
public record Owed(int bits) {
    /** In the order of the columns. */
    public static final List<Duty> DUTIES =
            List.of(Duty.DEFEND, Duty.ATTACK, Duty.NEUTRAL, Duty.NOT_ATTACK, Duty.CONSULT);

    static final Owed NOTHING = new Owed(0);
    static final int BITS = 2 * 5;

    private static final int MASK = 3;

    /** In order of truth: of two the greater is what either promises. */
    private static final List<Kleene> VALUES = List.of(Kleene.FALSE, Kleene.UNKNOWN, Kleene.TRUE);

    private static int shift(int column) {
        return 2 * column;
    }

    /** Which of the five it is. */
    public Kleene of(Duty duty) {
        return of(DUTIES.indexOf(duty));
    }

    /** The one in this column, from 0. */
    public Kleene of(int column) {
        return VALUES.get((bits >> shift(column)) & MASK);
    }

    Owed with(Duty duty, Kleene value) {
        int column = DUTIES.indexOf(duty);
        int cleared = bits & ~(MASK << shift(column));
        return new Owed(cleared | (VALUES.indexOf(value) << shift(column)));
    }

    /** Promised if either promises it; unknown if neither does for certain and one may. */
    Owed or(Owed other) {
        int both = 0;
        for (int shift = 0; shift < BITS; shift += 2) {
            both |= Math.max((bits >> shift) & MASK, (other.bits >> shift) & MASK) << shift;
        }
        return new Owed(both);
    }
}
