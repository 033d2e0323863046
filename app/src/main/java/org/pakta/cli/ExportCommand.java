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
        description =
                "Writes every table of the record as a file, with datapackage.json to describe them.",
        footer = "%nExample: pakta export --as csv tables")
final class ExportCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "csv|jsonl",
            description = "How rows are written.")
    private String as = "";

    @Parameters(
            paramLabel = "DIR",
            description = "Folder to write into; made when it is not there.")
    private Path folder = Path.of("");

    @Mixin private RecordOption record = new RecordOption();

    ExportCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!as.equals("csv") && !as.equals("jsonl")) {
            throw new UserError("--as " + as + " is not known; write --as csv or --as jsonl");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError(folder + " is a file; give a folder");
        }
        try (Record held = record.open(doors.records(), terminal)) {
            int tables = doors.tables().write(held, as, folder);
            terminal.out().println(tables + " tables and datapackage.json in " + folder);
        }
        return 0;
    }
}
