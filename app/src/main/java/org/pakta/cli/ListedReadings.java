package org.pakta.cli;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.text.Day;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the articles of a record tell, of one kind, listed by day. */
final class ListedReadings {
    /** One thing as it is listed, in either form. */
    record Item(Optional<Day> day, String id, Supplier<String> json, Supplier<String> text) {}

    /** What an article has of what is asked for. */
    interface Items {
        Stream<Item> of(Reading reading, Wanted wanted, Doors.States states);
    }

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private Wanted wanted = new Wanted();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    /** Prints them under their name, and answers the command's exit code. */
    int print(Doors doors, Terminal terminal, String name, Items items) {
        wanted.check();
        Listing listing = new Listing();
        Doors.States states = doors.states().apply(data.folder());
        try (Record held = record.open(doors.records(), terminal)) {
            held.readings()
                    .forEach(
                            reading ->
                                    items.of(reading, wanted, states)
                                            .forEach(item -> add(item, listing)));
        }
        listing.print(terminal, json, name);
        return 0;
    }

    private void add(Item item, Listing listing) {
        String line = json ? item.json().get() : item.text().get();
        listing.add(wanted, item.day(), item.id(), line);
    }
}
