package org.pakta.obligation;

import java.util.List;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * What one clause, or the lack of one, means for one party.
 *
 * @param holds whether the party owes the duty under it
 * @param live whether the pact binds that day, so that a "no" is worth saying
 * @param yieldsTo ids of pacts that come before its clause
 */
record Step(Duty duty, Kleene holds, boolean live, Reason reason, List<String> yieldsTo) {
    Step {
        yieldsTo = List.copyOf(yieldsTo);
    }

    /** The same where something else is owed, or may be, that comes first. */
    Step yielding(Kleene first, String because) {
        Kleene left = holds.and(first.not());
        return left == holds ? this : new Step(duty, left, live, reason.because(because), yieldsTo);
    }
}
