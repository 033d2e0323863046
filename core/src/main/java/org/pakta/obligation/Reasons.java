package org.pakta.obligation;

import java.util.List;

/**
 * The steps to an answer.
 *
 * @param steps sorted by pact, then in the order of its text; never empty
 */
public record Reasons(List<Reason> steps) {
    public Reasons {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps are empty: no answer without a reason");
        }
    }
}
