package org.pakta.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.record.Record;
import org.pakta.story.Grouping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "stories",
        description = {
            "Puts articles into stories, with their independent origins, reprints and rewrites.",
            "One JSON line each; keeps nothing."
        },
        footer = "%nExample: pakta stories pages/")
final class StoriesCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private GroupedInputs inputs = new GroupedInputs();

    StoriesCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inputs.print(
                doors,
                terminal,
                Record::stories,
                Grouping::stories,
                story ->
                        doors.printed()
                                .story()
                                .of(story, List.of(), Map.of(), id -> Optional.empty()));
    }
}
