package org.pakta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.story.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "sayings",
        description = {
            "Aligns the same utterance across outlets and wordings.",
            "One JSON line each; keeps nothing."
        },
        footer = "%nExample: pakta sayings pages/")
final class SayingsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = InputOptions.INPUTS + " Without any, the record.")
    private List<String> inputs = List.of();

    @Mixin private InputOptions how = new InputOptions();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    SayingsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty()) {
            try (Record held = record.open(doors.records(), terminal)) {
                print(held.sayings());
            }
            return 0;
        }
        how.check(inputs);
        Engine engine = doors.engines().apply(data.folder());
        Grouped grouped = Grouped.read(terminal, engine, how.reader(doors, terminal), inputs);
        if (!grouped.skipped().isEmpty()) {
            terminal.err().println("pakta: " + grouped.skipped());
        }
        print(grouped.by(engine).sayings());
        return how.code(grouped.tally(), terminal);
    }

    private void print(List<Saying> all) {
        all.forEach(one -> terminal.out().println(doors.printed().saying().apply(one)));
    }
}
