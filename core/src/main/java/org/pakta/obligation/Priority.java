package org.pakta.obligation;

import java.util.List;
import org.pakta.pact.Kleene;

/** A clause that yields to another pact is not owed where that pact obliges the same party. */
final class Priority {
    private Priority() {}

    /** All that one party's pacts say of one case. */
    static List<Step> among(List<Step> steps) {
        return steps.stream().map(step -> yielding(step, steps)).toList();
    }

    private static Step yielding(Step step, List<Step> all) {
        Step yielded = step;
        for (String pact : step.yieldsTo()) {
            Kleene first =
                    all.stream()
                            .filter(other -> other.reason().pact().equals(pact))
                            .map(Step::holds)
                            .reduce(Kleene.FALSE, Kleene::or);
            if (first != Kleene.FALSE) {
                yielded = yielded.yielding(first, pact + " comes first");
            }
        }
        return yielded;
    }
}
