package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.story.Grouping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin private GroupedInputs inputs = new GroupedInputs();

    SayingsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inputs.print(
                doors, terminal, Record::sayings, Grouping::sayings, doors.printed().saying());
    }
}
