package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.record.Keeper;
import org.pakta.record.Record.Thing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "forget",
        description =
                "Removes an article from the record with its pages and all that came from it.",
        footer = "%nExample: pakta forget 1f2e3d4c5b6a7988")
final class ForgetCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Id of an article or a page.")
    private String id = "";

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ForgetCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Keeper keeper = doors.records().keep(record.existing(terminal))) {
            Thing thing = ShowCommand.only(keeper.record().things(id), id);
            if (!thing.kind().matches("article|page|skipped")) {
                throw new UserError(
                        "%s is a %s; forget the article it was read in%s"
                                .formatted(
                                        id,
                                        thing.kind(),
                                        thing.article()
                                                .map(one -> ": pakta forget " + one)
                                                .orElse("")));
            }
            keeper.forget(thing.article().orElse(thing.id()));
            if (keeper.ungrouped()) {
                keeper.regroup(doors.engines().apply(data.folder()).grouper());
            }
            terminal.out().println("forgotten: " + thing.kind() + " " + thing.id());
        }
        return 0;
    }
}
