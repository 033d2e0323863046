package org.pakta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pakta.page.Skipped;
import org.pakta.record.Given;
import org.pakta.record.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        description = "Prints what pages say, one JSON line for each input; keeps nothing.",
        footer = "%nExample: pakta extract page.html | jq .headline")
final class ExtractCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(names = "--quiet", description = "Shows no progress.")
    private boolean quiet;

    @Mixin private InputOptions how = new InputOptions();
    @Mixin private DataOption data = new DataOption();

    ExtractCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        how.check(inputs);
        Engine engine = doors.engines().apply(data.folder());
        Progress progress = new Progress(terminal, quiet);
        Tally tally = new Tally();
        try (Workers workers = new Workers(engine)) {
            Binder binder = new Binder(workers::whole);
            Batches.each(
                    how.reader(doors, terminal, engine.next()),
                    inputs,
                    batch -> {
                        print(binder.add(workers.given(batch)), tally);
                        progress.at(tally.in() + " pages read");
                    });
            print(binder.rest(), tally);
        }
        progress.end();
        return how.code(tally, terminal);
    }

    private void print(List<Given> ready, Tally tally) {
        for (Given given : ready) {
            Outcome outcome = Binder.outcome(given);
            if (outcome instanceof Outcome.Done done) {
                tally.done();
                terminal.out().println(doors.printed().article().apply(done.reading()));
            } else {
                Skipped skipped = ((Outcome.Passed) outcome).skipped();
                tally.skip(skipped);
                terminal.out().println(doors.printed().skipped().apply(skipped));
            }
        }
        if (terminal.out().checkError()) {
            throw new ReaderGone();
        }
    }
}
