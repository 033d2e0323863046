package org.pakta.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.ledger.ReportedPact.Step;
import org.pakta.text.Day;
import org.pakta.text.Words;

/**
 * What one sentence tells of a pact.
 *
 * @param family ceasefire, peace, charter or pact: agreements of other families are other ones
 * @param name as written; empty where a sentence goes on without one
 * @param named whether parties stand with it; else they are those of the pact spoken of before
 * @param parties sorted
 * @param status how far it has come
 * @param day of that status
 * @param steps each status told with a day of its own
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
        List<Step> steps,
        List<Clause> clauses,
        List<String> replaces,
        boolean denied,
        Span evidence) {
    private static final Set<Status> BEGUN = Set.of(Status.AGREED, Status.SIGNED);

    Told {
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
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
        Optional<Day> own = day.filter(d -> status.filter(BEGUN::contains).isPresent());
        return named.or(() -> own.or(this::begun).map(Day::year));
    }

    private Optional<Day> begun() {
        return steps.stream()
                .filter(step -> BEGUN.contains(step.status()))
                .map(Step::day)
                .findFirst();
    }

    /** What a later sentence tells of it without a name. */
    Told with(List<Clause> more, Span sentence) {
        return new Told(
                family,
                "",
                false,
                parties,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                more,
                List.of(),
                false,
                sentence);
    }
}
