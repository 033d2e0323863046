package org.pakta.answer;

import java.util.List;
import org.pakta.ledger.ReportedPact;

/**
 * A pact as one article tells of it, with the words.
 *
 * @param pact what is told
 * @param clauses for each of its clauses the words it was read from, in the same order
 */
public record ToldPact(ReportedPact pact, List<List<AsTold.Quote>> clauses) {
    public ToldPact {
        clauses = clauses.stream().map(List::copyOf).toList();
        if (clauses.size() != pact.clauses().size()) {
            throw new IllegalArgumentException(
                    "clauses: " + clauses.size() + " for " + pact.clauses().size());
        }
    }
}
