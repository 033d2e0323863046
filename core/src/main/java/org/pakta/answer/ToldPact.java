package org.pakta.answer;

import java.util.List;
import org.pakta.ledger.ReportedPact;

/**
 * A pact as one article tells of it, with the words.
 *
 * @param pact what is told
 * @param quotes where
 */
public record ToldPact(ReportedPact pact, List<AsTold.Quote> quotes) {
    public ToldPact {
        quotes = List.copyOf(quotes);
    }
}
