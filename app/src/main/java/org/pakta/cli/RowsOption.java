package org.pakta.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** In which form a table is printed. */
final class RowsOption {
    @Option(names = "--json", description = "Prints one JSON line for each row instead.")
    private boolean json;

    /** Begins a table; its rows are of this schema where they are JSON. */
    Rows rows(Doors doors, Terminal terminal, String schema, String... columns) {
        List<String> names = List.of(columns);
        return json
                ? new JsonRows(terminal, cells -> doors.printed().row().apply(schema, cells), names)
                : new Csv(terminal.out(), names);
    }
}
