package org.pakta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.record.Record;
import org.pakta.record.Record.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description =
                "Finds articles that have all these words in headline, text or speakers' names.",
        footer = "%nExample: pakta search kemitraan strategis")
final class SearchCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "Words; several in quotation marks must stand together.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "How many to show: ${DEFAULT-VALUE}.")
    private int most = 20;

    @Mixin private RecordOption record = new RecordOption();

    SearchCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new UserError("--most " + most + " shows nothing; write 1 or more");
        }
        try (Record held = record.open(doors.records(), terminal)) {
            List<Hit> hits = held.search(words, most);
            hits.forEach(this::print);
            if (hits.isEmpty()) {
                terminal.out().println("no article has " + String.join(" ", words));
            }
        }
        return 0;
    }

    private void print(Hit hit) {
        String head =
                Stream.of(hit.article(), hit.published(), hit.outlet(), hit.headline())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  "));
        terminal.out().println(head);
        terminal.out().println("  " + Shown.line(hit.excerpt()));
    }
}
