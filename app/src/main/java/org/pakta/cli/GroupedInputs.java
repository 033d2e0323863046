package org.pakta.cli;

import java.util.List;
import java.util.function.Function;
import org.pakta.page.PageReader;
import org.pakta.record.Record;
import org.pakta.story.Grouping;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where stories and sayings come from: inputs that are not kept, or else the record. */
final class GroupedInputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = InputOptions.INPUTS + " Without any, the record.")
    private List<String> inputs = List.of();

    @Mixin private InputOptions how = new InputOptions();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    /** Prints each as one line, and answers the command's exit code. */
    <T> int print(
            Doors doors,
            Terminal terminal,
            Function<Record, List<T>> held,
            Function<Grouping, List<T>> read,
            Function<T, String> line) {
        if (inputs.isEmpty()) {
            try (Record kept = record.open(doors.records(), terminal)) {
                held.apply(kept).forEach(one -> terminal.out().println(line.apply(one)));
            }
            return 0;
        }
        how.check(inputs);
        Engine engine = doors.engines().apply(data.folder());
        PageReader reader = how.reader(doors, terminal, engine.next());
        Grouped grouped = Grouped.read(terminal, engine, reader, inputs);
        if (!grouped.skipped().isEmpty()) {
            terminal.err().println("pakta: " + grouped.skipped());
        }
        read.apply(grouped.grouping()).forEach(one -> terminal.out().println(line.apply(one)));
        return how.code(grouped.tally(), terminal);
    }
}
