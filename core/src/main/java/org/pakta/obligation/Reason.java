package org.pakta.obligation;

import java.util.List;
import java.util.Optional;
import org.pakta.pact.Basis;
import org.pakta.pact.Clause;

/**
 * One step to an answer.
 *
 * @param pact its id
 * @param clause as cited ("article 4"); empty when the pact as a whole is meant
 * @param says what the clause says, or the pact's name
 * @param response how much is owed; empty when nothing is, or the clause does not say
 * @param because why it does or does not bind
 * @param basis what stands behind the pact
 * @param supposed suppositions used, in the order of {@link Condition}
 * @param needs facts that would settle it: "whether the attack was provoked"; empty when it is
 *     settled, or no fact would
 * @param limits what the text says besides, and does not change the answer
 * @param evidence what was read; never empty
 */
public record Reason(
        String pact,
        Optional<String> clause,
        String says,
        Optional<Clause.Response> response,
        String because,
        Basis basis,
        List<String> supposed,
        List<String> needs,
        List<String> limits,
        List<Citation> evidence) {
    public Reason {
        supposed = List.copyOf(supposed);
        needs = List.copyOf(needs);
        limits = List.copyOf(limits);
        evidence = List.copyOf(evidence);
    }

    /** The same for another cause; how much is owed then matters no more. */
    Reason because(String other) {
        return new Reason(
                pact,
                clause,
                says,
                Optional.empty(),
                other,
                basis,
                supposed,
                needs,
                limits,
                evidence);
    }
}
