package org.pakta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
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
            "annotations: statements, events and pacts as W3C Web Annotations in JSON-LD."
        },
        footer = "%nExample: pakta export --as csv tables")
final class ExportCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description = "csv, jsonl, parquet, plover, coding-sheet or annotations.")
    private String as = "";

    @Parameters(
            paramLabel = "DIR",
            description = "Folder to write into; made when it is not there.")
    private Path folder = Path.of("");

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ExportCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!doors.tables().forms().contains(as)) {
            throw new UserError(
                    "--as %s is not known; write one of %s"
                            .formatted(as, String.join(", ", doors.tables().forms())));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError(folder + " is a file; give a folder");
        }
        try (Record held = record.open(doors.records(), terminal)) {
            int files = doors.tables().write(held, as, data.folder(), folder);
            terminal.out().println(files + " files in " + folder);
        }
        return 0;
    }
}
