package org.pakta.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.ledger.Ledger;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.record.Record;

/**
 * What reports tell of pacts, as a coder of alliances fills a sheet: one row a pact, variable,
 * value and article, with the words it stands on. Variables are named in ATOP's manner; a variable
 * that no article tells has no row, which means unknown and not "no".
 */
final class CodingSheet {
    private static final List<String> COLUMNS =
            List.of(
                    "pact",
                    "variable",
                    "value",
                    "words",
                    "basis",
                    "article",
                    "outlet",
                    "published",
                    "url");

    /** Our duties under the variable a coder knows; others under their own name. */
    private static final Map<String, String> VARIABLES =
            Map.of(
                    "defend", "defense",
                    "attack", "offense",
                    "neutral", "neutral",
                    "not_attack", "nonagg",
                    "consult", "consul",
                    "exclusive", "contrary");

    private record Told(String pact, String variable, String value, String words, Reading in) {
        List<String> row() {
            Article article = in.article();
            return List.of(
                    pact,
                    variable,
                    value,
                    words.strip().replaceAll("\\s+", " "),
                    "reported",
                    article.id(),
                    article.outletName(),
                    article.published().map(Object::toString).orElse(""),
                    article.uri().orElse(""));
        }
    }

    int write(Record record, Path folder) throws IOException {
        List<Reading> telling =
                record.readings().filter(reading -> !reading.pacts().isEmpty()).toList();
        Map<String, String> ids =
                Ledger.together(
                        telling.stream().flatMap(reading -> reading.pacts().stream()).toList());
        List<Told> told = new ArrayList<>();
        for (Reading reading : telling) {
            for (ReportedPact pact : reading.pacts()) {
                told(ids.getOrDefault(pact.id(), pact.id()), pact, reading, told);
            }
        }
        told.sort(
                Comparator.comparing(Told::pact)
                        .thenComparing(Told::variable)
                        .thenComparing(Told::value)
                        .thenComparing(one -> one.in().article().id()));
        try (BufferedWriter out =
                        Files.newBufferedWriter(
                                folder.resolve("coding-sheet.csv"), StandardCharsets.UTF_8);
                CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.writeRecord(COLUMNS);
            told.stream().map(Told::row).distinct().forEach(rows::writeRecord);
        }
        return 1;
    }

    private static void told(String id, ReportedPact pact, Reading reading, List<Told> into) {
        String words = words(reading, pact.evidence());
        into.add(new Told(id, "name", pact.name(), words, reading));
        pact.parties().forEach(party -> into.add(new Told(id, "member", party, words, reading)));
        pact.known().ifPresent(known -> into.add(new Told(id, "known", known, words, reading)));
        pact.status()
                .ifPresent(
                        status ->
                                into.add(
                                        new Told(
                                                id,
                                                "status " + status.code(),
                                                pact.day().map(Object::toString).orElse("told"),
                                                words,
                                                reading)));
        pact.replaces().forEach(old -> into.add(new Told(id, "replaces", old, words, reading)));
        pact.clauses().forEach(clause -> told(id, clause, reading, into));
    }

    private static void told(
            String id, ReportedPact.Clause clause, Reading reading, List<Told> into) {
        String variable = VARIABLES.getOrDefault(clause.duty(), clause.duty());
        String words = words(reading, clause.evidence());
        for (String party : clause.obliged()) {
            into.add(new Told(id, variable, party, words, reading));
        }
        Stream.of(clause.trigger().stream(), clause.conditions().stream())
                .flatMap(each -> each)
                .forEach(
                        text ->
                                into.add(
                                        new Told(
                                                id,
                                                variable + " condition",
                                                text,
                                                words,
                                                reading)));
        clause.response()
                .ifPresent(
                        text ->
                                into.add(
                                        new Told(
                                                id, variable + " response", text, words, reading)));
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream()
                .map(span -> span.in(reading.article().text()))
                .collect(Collectors.joining(" … "));
    }
}
