package org.pakta.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pakta.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "statements",
        description = "Lists who said what, with the sentence it was read from.",
        footer = "%nExample: pakta statements --by Putin --from 2024-06")
final class StatementsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private ListedReadings listed = new ListedReadings();

    StatementsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listed.print(doors, terminal, "statements", this::items);
    }

    private Stream<ListedReadings.Item> items(Reading reading, Wanted wanted, Doors.States states) {
        return reading.statements().stream()
                .filter(statement -> wanted.statement(reading, statement, states))
                .map(
                        statement ->
                                new ListedReadings.Item(
                                        reading.article().published(),
                                        statement.id(),
                                        () -> doors.printed().statement().apply(reading, statement),
                                        () -> Shown.statement(reading, statement)));
    }
}
