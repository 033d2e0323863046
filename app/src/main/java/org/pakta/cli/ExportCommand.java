package org.pakta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.coded.Alliances;
import org.pakta.record.Record;
import org.pakta.text.Day;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = {
            "Writes what the record holds as files for other programs.",
            "csv, jsonl, parquet: every table as it stands, with datapackage.json to describe them. The others have what reviewers say laid over:",
            "plover: events as tab-separated rows in the manner of POLECAT, PLOVER's own root, a sentence and an address in each.",
            "coding-sheet: for each pact that reports tell of its variables in the manner of ATOP, with the words behind each value.",
            "annotations: statements, events and pacts as W3C Web Annotations in JSON-LD.",
            "Of the law, without a record:",
            "graphml: who is covered by whom, duty by duty, on a day; or in a year, of which"
                    + " imported alliances tell if the record has any.",
            "json-ld: every pact of the data with its parties, days, clauses and references."
        },
        footer = "%nExample: pakta export --as csv tables")
final class ExportCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description =
                    "csv, jsonl, parquet, plover, coding-sheet, annotations, graphml or json-ld.")
    private String as = "";

    @Parameters(
            paramLabel = "DIR",
            description = "Folder to write into; made when it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Of graphml: a day, or a year; without it, today.")
    private Optional<String> on = Optional.empty();

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ExportCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Doors.Tables tables = doors.tables();
        boolean law = tables.lawForms().contains(as);
        if (!law && !tables.forms().contains(as)) {
            throw new UserError(
                    "--as %s is not known; write one of %s, %s"
                            .formatted(
                                    as,
                                    String.join(", ", tables.forms()),
                                    String.join(", ", tables.lawForms())));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError(folder + " is a file; give a folder");
        }
        if (law) {
            return law(tables);
        }
        try (Record held = record.open(doors.records(), terminal)) {
            int files = tables.write(held, as, data.folder(), folder);
            terminal.out().println(files + " files in " + folder);
        }
        return 0;
    }

    private int law(Doors.Tables tables) throws IOException {
        Day when =
                on.map(text -> Day.parse(text).filter(ExportCommand::dayOrYear))
                        .orElseGet(() -> Optional.of(Day.of(terminal.today())))
                        .orElseThrow(
                                () ->
                                        new UserError(
                                                "--on %s is no day and no year; write one such as 1914-08-01 or 1914"
                                                        .formatted(on.orElseThrow())));
        Optional<Path> file = record.ifThere(terminal);
        Alliances alliances = new Alliances(List.of());
        if (file.isPresent()) {
            try (Record held = doors.records().open(file.get())) {
                alliances = held.alliances();
            }
        }
        int files = tables.writeLaw(as, when, alliances, data.folder(), folder);
        terminal.out().println(files + " file in " + folder);
        return 0;
    }

    private static boolean dayOrYear(Day day) {
        return day.full() || day.month() == 0;
    }
}
