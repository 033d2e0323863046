package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;

/**
 * What one sentence tells of a pact.
 *
 * @param family ceasefire, peace, charter or pact: agreements of other families are other ones
 * @param name as written
 * @param named whether parties stand with it; else they are those of the pact spoken of before
 * @param parties sorted
 * @param status how far it has come
 * @param day of that status
 * @param clauses duties told
 * @param replaces names of the agreements it replaces
 * @param evidence the sentence
 */
record Told(
        String family,
        String name,
        boolean named,
        List<String> parties,
        Optional<Status> status,
        Optional<Day> day,
        List<Clause> clauses,
        List<String> replaces,
        Span evidence) {
    Told {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        replaces = List.copyOf(replaces);
    }
}
