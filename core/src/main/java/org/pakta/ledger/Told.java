package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;
import org.pakta.text.Words;

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
 * @param denied whether the sentence says that somebody denies it
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
        boolean denied,
        Span evidence) {
    private static final Set<Status> BEGUN = Set.of(Status.AGREED, Status.SIGNED);

    Told {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        replaces = List.copyOf(replaces);
    }

    /** In which it was agreed or signed: that in its name, else that of the status told. */
    Optional<Integer> year() {
        Optional<Integer> named =
                Words.of(name).stream()
                        .filter(PactNames::year)
                        .map(word -> Integer.valueOf(word.text()))
                        .findFirst();
        return named.or(
                () -> day.filter(d -> status.filter(BEGUN::contains).isPresent()).map(Day::year));
    }

    /** What a later sentence tells of it. */
    Told with(List<Clause> more, Span sentence) {
        return new Told(
                family,
                name,
                false,
                parties,
                Optional.empty(),
                Optional.empty(),
                more,
                List.of(),
                false,
                sentence);
    }
}
