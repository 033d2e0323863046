package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pakta.page.Input;
import org.pakta.page.Skipped;
import org.pakta.treaty.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "treaty",
        description = {
            "Reads the text of a treaty, article by article: duties, who owes them, when, and how it lives.",
            "What is printed is a reading, never law; nothing is kept. Plain text or Markdown in .txt files."
        },
        footer = "%nExample: pakta treaty treaty.txt --json")
final class TreatyCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "Prints one JSON line for each file.")
    private boolean json;

    @Mixin private InputOptions how = new InputOptions();
    @Mixin private DataOption data = new DataOption();

    TreatyCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        how.check(inputs);
        Engine engine = doors.engines().apply(data.folder());
        Tally tally = new Tally();
        Batches.each(
                how.reader(doors, terminal, page -> Optional.empty()),
                inputs,
                batch -> batch.forEach(input -> print(input, engine, tally)));
        return how.code(tally, terminal);
    }

    private void print(Input input, Engine engine, Tally tally) {
        Found found =
                input instanceof Input.SkippedIn in
                        ? new Found.None(in.skipped())
                        : engine.treaties().apply(((Input.PageIn) input).page());
        if (found instanceof Found.Text read) {
            if (json) {
                say(doors.printed().treaty().apply(read.text()));
            } else {
                new TreatyLines(read.text()).all().forEach(this::say);
            }
            return;
        }
        Skipped skipped = ((Found.None) found).skipped();
        tally.skip(skipped);
        say(
                json
                        ? doors.printed().skipped().apply(skipped)
                        : skipped.id() + ": not read: " + skipped.detail());
    }

    private void say(String line) {
        terminal.out().println(line);
    }
}
