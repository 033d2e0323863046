package org.pakta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakta.answer.AsTold;
import org.pakta.answer.ToldPact;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.ledger.Ledger;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.record.Records;
import org.pakta.review.Reviews;

/** Pacts as the record's articles tell of them; none where there is no record. */
final class ToldPacts {
    private ToldPacts() {}

    static List<ToldPact> in(Optional<Path> file, Records records) {
        if (file.isEmpty()) {
            return List.of();
        }
        List<ToldPact> told = new ArrayList<>();
        try (Record record = records.open(file.get())) {
            Reviews reviews = record.verdicts();
            Map<String, String> together =
                    Ledger.together(
                            record.readings().flatMap(one -> one.pacts().stream()).toList());
            record.readings()
                    .forEach(
                            reading ->
                                    reading.pacts()
                                            .forEach(
                                                    pact ->
                                                            told.add(
                                                                    of(
                                                                            reading,
                                                                            pact,
                                                                            together.getOrDefault(
                                                                                    pact.id(),
                                                                                    pact.id()),
                                                                            reviews))));
        }
        return told;
    }

    /**
     * Ids under which articles tell of the pact that has this one: its own, that of a treaty it
     * could be matched with, or that of another telling.
     */
    static Set<String> together(List<Reading> readings, String id) {
        Map<String, String> ids =
                Ledger.together(readings.stream().flatMap(one -> one.pacts().stream()).toList());
        String own = ids.getOrDefault(id, id);
        return ids.keySet().stream()
                .filter(one -> own.equals(ids.get(one)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A person may have accepted this telling, or the pact it is part of. */
    private static ToldPact of(Reading reading, ReportedPact pact, String id, Reviews reviews) {
        CodePoints points = CodePoints.of(reading.article().text());
        return new ToldPact(
                id,
                pact,
                reading.article().published(),
                reviews.accepted(pact.id()) || reviews.accepted(id),
                quotes(reading.article(), pact.evidence(), points),
                pact.clauses().stream()
                        .map(clause -> quotes(reading.article(), clause.evidence(), points))
                        .toList());
    }

    private static List<AsTold.Quote> quotes(Article article, List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(
                        span ->
                                new AsTold.Quote(
                                        article.id(),
                                        span.in(article.text()),
                                        points.count(span.from()),
                                        points.count(span.to())))
                .toList();
    }
}
