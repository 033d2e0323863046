package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "stories",
        description = {
            "Puts articles into stories, with their independent origins and reprints.",
            "One JSON line each; keeps nothing."
        },
        footer = "%nExample: pakta stories pages/")
final class StoriesCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders or globs; - is JSON lines; without any, the record.")
    private List<String> inputs = List.of();

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    StoriesCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        stories()
                .forEach(
                        one ->
                                terminal.out()
                                        .println(
                                                doors.printed()
                                                        .story()
                                                        .of(
                                                                one,
                                                                List.of(),
                                                                id -> Optional.empty())));
        return 0;
    }

    private List<Story> stories() {
        if (inputs.isEmpty()) {
            try (Record held = record.open(doors.records(), terminal)) {
                return held.stories();
            }
        }
        Engine engine = doors.engines().apply(data.folder());
        Grouped grouped = Grouped.read(terminal, engine, inputs);
        if (!grouped.skipped().isEmpty()) {
            terminal.err().println("pakta: " + grouped.skipped());
        }
        return grouped.by(engine).stories();
    }
}
