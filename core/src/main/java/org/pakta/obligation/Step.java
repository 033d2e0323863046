package org.pakta.obligation;

import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * What one clause, or the lack of one, means for one party.
 *
 * @param holds whether the party owes the duty under it
 * @param live whether the pact binds that day, so that a "no" is worth saying
 */
record Step(Duty duty, Kleene holds, boolean live, Reason reason) {}
