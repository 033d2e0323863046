package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "statements",
        description = "Lists who said what, with the sentence it was read from.",
        footer = "%nExample: pakta statements --by Putin --from 2024-06")
final class StatementsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private Wanted wanted = new Wanted();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    StatementsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        wanted.check();
        Listing listing = new Listing();
        Doors.States states = doors.states().apply(data.folder());
        try (Record held = record.open(doors.records(), terminal)) {
            held.readings().forEach(reading -> add(reading, states, listing));
        }
        listing.print(terminal, json, "statements");
        return 0;
    }

    private void add(Reading reading, Doors.States states, Listing listing) {
        for (Statement statement : reading.statements()) {
            if (wanted.statement(reading, statement, states)) {
                String text =
                        json
                                ? doors.printed().statement().apply(reading, statement)
                                : Shown.statement(reading, statement);
                listing.add(wanted, reading.article().published(), statement.id(), text);
            }
        }
    }
}
