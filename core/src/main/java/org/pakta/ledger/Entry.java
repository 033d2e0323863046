package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * One thing one article says of a pact. Entries that contradict one another stand side by side.
 *
 * @param pact id of the pact: one we hold, else made from what was told
 * @param field what is said: name, status, clause, replaces, or claim (what an event says of it)
 * @param value its code, or the words for a name
 * @param day when, as far as told
 * @param article id of the article
 * @param evidence where it says so; never empty
 */
public record Entry(
        String pact,
        String field,
        String value,
        Optional<Day> day,
        String article,
        List<Span> evidence) {
    public Entry {
        evidence = List.copyOf(evidence);
    }
}
