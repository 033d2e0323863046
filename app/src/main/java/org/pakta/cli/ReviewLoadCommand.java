package org.pakta.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.data.Delimiter;
import org.pakta.record.Keeper;
import org.pakta.review.Review;
import org.pakta.review.Review.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Keeps the verdicts of a sheet; rows without a verdict are left alone.",
            "When any row is wrong, all that is wrong is listed and nothing is kept."
        },
        footer = "%nExample: pakta review load judge.csv --by ani")
final class ReviewLoadCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A CSV file with the columns id and verdict, and field, value, reason where needed.")
    private Path file = Path.of("");

    @Mixin private ReviewerOption reviewer = new ReviewerOption();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ReviewLoadCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String by = reviewer.name(terminal);
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no file " + file);
        }
        List<NamedCsvRecord> rows = rows();
        List<String> problems = new ArrayList<>();
        List<Review> reviews = new ArrayList<>();
        try (Keeper keeper = doors.records().keep(record.existing(terminal))) {
            Judged judged = new Judged(keeper.record(), doors.states().apply(data.folder()));
            for (NamedCsvRecord row : rows) {
                if (cell(row, "verdict").isPresent()) {
                    read(row, judged, by, reviews, problems);
                }
            }
            if (problems.isEmpty()) {
                keeper.review(reviews);
            }
        }
        if (!problems.isEmpty()) {
            problems.forEach(terminal.err()::println);
            throw new UserError(
                    "%d rows of %s are wrong; nothing was kept".formatted(problems.size(), file));
        }
        terminal.out()
                .println(
                        "%d verdicts kept, %d rows without one"
                                .formatted(reviews.size(), rows.size() - reviews.size()));
        return 0;
    }

    private List<NamedCsvRecord> rows() throws IOException {
        String text = text();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(Delimiter.of(text)).ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            if (rows.isEmpty()) {
                throw new UserError(file + " has no rows");
            }
            if (!rows.get(0).getHeader().containsAll(List.of("id", "verdict"))) {
                throw new UserError(file + " has no columns id and verdict in its first line");
            }
            return rows;
        } catch (CsvParseException broken) {
            throw new UserError(file + " is no CSV file: " + broken.getMessage());
        }
    }

    private String text() throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException strange) {
            throw new UserError(file + " is no UTF-8 text");
        }
    }

    private void read(
            NamedCsvRecord row,
            Judged judged,
            String by,
            List<Review> reviews,
            List<String> problems) {
        String code = cell(row, "verdict").orElse("");
        try {
            Verdict verdict =
                    Verdict.of(code)
                            .orElseThrow(
                                    () ->
                                            new UserError(
                                                    code
                                                            + " is no verdict; write accept, reject, correct or undo"));
            reviews.add(
                    judged.review(
                            cell(row, "id").orElse(""),
                            cell(row, "field"),
                            verdict,
                            cell(row, "value"),
                            cell(row, "reason"),
                            by,
                            terminal.now()));
        } catch (UserError wrong) {
            problems.add(
                    "%s:%d: %s".formatted(file, row.getStartingLineNumber(), wrong.getMessage()));
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }
}
