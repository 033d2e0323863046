package org.pakta.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.review.Review;
import org.pakta.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sheet",
        description = {
            "Writes a CSV sheet to judge in a spreadsheet: a row for each thing, with the sentence it was read from.",
            "Fill in verdict (accept, reject or correct), field, value and reason; then: pakta review load FILE.",
            "What the person named with --by has judged already is left out."
        },
        footer = "%nExample: pakta review sheet judge.csv --kind event --by ani")
final class ReviewSheetCommand implements Callable<Integer> {
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "article",
                    "outlet",
                    "published",
                    "what",
                    "sentence",
                    "verdict",
                    "field",
                    "value",
                    "reason");

    /** What is listed, as the option names it. */
    enum Kind {
        statement,
        event,
        pact
    }

    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The sheet to write.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "statement, event or pact; may be given again; without it all.")
    private List<Kind> kinds = List.of(Kind.values());

    @Mixin private ReviewerOption reviewer = new ReviewerOption();
    @Mixin private RecordOption record = new RecordOption();

    ReviewSheetCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new UserError(
                    file + " is there already; name another, so that no verdict is lost");
        }
        try (Record held = record.open(doors.records(), terminal);
                BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(COLUMNS);
            Set<String> judged = judged(held);
            List<List<String>> rows = new ArrayList<>();
            held.readings().forEach(reading -> rows(reading, rows));
            List<List<String>> left =
                    rows.stream().filter(row -> !judged.contains(row.get(0))).toList();
            left.forEach(csv::writeRecord);
            terminal.out().println("%d to judge in %s".formatted(left.size(), file));
        }
        return 0;
    }

    private Set<String> judged(Record held) {
        Optional<String> by = reviewer.maybe(terminal);
        return held.verdicts().standing().stream()
                .filter(review -> by.filter(review.reviewer()::equals).isPresent())
                .map(Review::target)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void rows(Reading reading, List<List<String>> rows) {
        if (kinds.contains(Kind.statement)) {
            for (Statement one : reading.statements()) {
                String speaker = one.speaker().map(who -> who.name()).orElse("speaker unknown");
                rows.add(
                        row(
                                reading,
                                one.id(),
                                Kind.statement,
                                speaker + ": " + one.words(),
                                one.sentence()));
            }
        }
        if (kinds.contains(Kind.event)) {
            for (Event one : reading.events()) {
                rows.add(row(reading, one.id(), Kind.event, what(one), one.evidence().get(0)));
            }
        }
        if (kinds.contains(Kind.pact)) {
            for (ReportedPact one : reading.pacts()) {
                rows.add(row(reading, one.id(), Kind.pact, what(one), one.evidence().get(0)));
            }
        }
    }

    private static String what(Event event) {
        return "%s %s %s: %s → %s"
                .formatted(
                        Shown.day(event.day()),
                        event.type(),
                        event.status().code(),
                        String.join("; ", event.actors()),
                        String.join("; ", event.targets()));
    }

    private static String what(ReportedPact pact) {
        return "%s %s %s: %s"
                .formatted(
                        Shown.day(pact.day()),
                        pact.status().map(ReportedPact.Status::code).orElse("mentioned"),
                        pact.name(),
                        String.join("; ", pact.parties()));
    }

    private static List<String> row(
            Reading reading, String id, Kind kind, String what, Span sentence) {
        Article article = reading.article();
        return List.of(
                id,
                kind.name(),
                article.id(),
                plain(article.outletName()),
                article.published().map(Object::toString).orElse(""),
                plain(what),
                plain(sentence.in(article.text())),
                "",
                "",
                "",
                "");
    }

    /** A spreadsheet would run a cell that begins like a formula, and pages can say anything. */
    private static String plain(String text) {
        String line = Shown.line(text);
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
