package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.event.Event;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "events",
        description = "Lists who did what to whom, with the sentence it was read from.",
        footer = "%nExample: pakta events --about RUS --from 2024-06")
final class EventsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private Wanted wanted = new Wanted();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    EventsCommand(Doors doors, Terminal terminal) {
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
        listing.print(terminal, json, "events");
        return 0;
    }

    private void add(Reading reading, Doors.States states, Listing listing) {
        for (Event event : reading.events()) {
            if (wanted.event(reading, event, states)) {
                String text =
                        json
                                ? doors.printed().event().apply(reading, event)
                                : Shown.event(reading, event);
                listing.add(
                        wanted,
                        event.day().or(() -> reading.article().published()),
                        event.id(),
                        text);
            }
        }
    }
}
