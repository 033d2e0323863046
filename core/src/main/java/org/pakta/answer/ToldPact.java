package org.pakta.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact;
import org.pakta.text.Day;

/**
 * A pact as one article tells of it, with the words.
 *
 * @param id of the treaty or of the pact told elsewhere that it could be matched with, else its own
 * @param pact what is told
 * @param published when the article was; empty when not known
 * @param confirmed whether a person has accepted it
 * @param quotes where the pact is told of
 * @param clauses where each clause of the pact is told, in the order of its clauses
 */
public record ToldPact(
        String id,
        ReportedPact pact,
        Optional<Day> published,
        boolean confirmed,
        List<AsTold.Quote> quotes,
        List<List<AsTold.Quote>> clauses) {
    public ToldPact {
        quotes = List.copyOf(quotes);
        clauses = clauses.stream().map(List::copyOf).toList();
        if (clauses.size() != pact.clauses().size()) {
            throw new IllegalArgumentException(
                    "clauses " + clauses.size() + ", the pact has " + pact.clauses().size());
        }
    }

    /** The day of what is told, else of the telling. */
    Optional<Day> day() {
        return pact.day().or(() -> published);
    }

    /** Whether it tells of something up to this day, or of no day at all. */
    boolean upTo(LocalDate on) {
        return day().isEmpty()
                || Stream.concat(day().stream(), pact.steps().stream().map(ReportedPact.Step::day))
                        .anyMatch(at -> !at.first().isAfter(on));
    }
}
