package org.pakta.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.pakta.record.Counts;
import org.pakta.record.Keeper;
import org.pakta.record.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild",
        description = "Derives everything again from the pages kept in the record.",
        footer = "%nExample: pakta rebuild --record old.sqlite")
final class RebuildCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    RebuildCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Engine engine = doors.engines().apply(data.folder());
        Progress progress = new Progress(terminal, false);
        AtomicInteger pages = new AtomicInteger();
        try (Keeper keeper = doors.records().keep(record.existing(terminal));
                Workers workers = new Workers(engine)) {
            Reader reader =
                    new Reader(
                            batch -> {
                                progress.at(pages.addAndGet(batch.size()) + " pages read again");
                                return workers.read(batch);
                            },
                            workers::whole);
            keeper.rebuild(reader, engine.grouper());
            progress.end();
            Counts counts = keeper.record().counts();
            terminal.out()
                    .printf(
                            "%d in = %d done + %d duplicate + %d skipped%n",
                            counts.in(), counts.done(), counts.duplicate(), counts.skipped());
        }
        return 0;
    }
}
