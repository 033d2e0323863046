package org.pakta.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pakta.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "events",
        description = "Lists who did what to whom, with the sentence it was read from.",
        footer = "%nExample: pakta events --about RUS --from 2024-06")
final class EventsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private ListedReadings listed = new ListedReadings();

    EventsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listed.print(doors, terminal, "events", this::items);
    }

    private Stream<ListedReadings.Item> items(Reading reading, Wanted wanted, Doors.States states) {
        return reading.events().stream()
                .filter(event -> wanted.event(reading, event, states))
                .map(
                        event ->
                                new ListedReadings.Item(
                                        event.day().or(() -> reading.article().published()),
                                        event.id(),
                                        () -> doors.printed().event().apply(reading, event),
                                        () -> Shown.event(reading, event)));
    }
}
