package org.pakta.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pakta.page.Input;
import org.pakta.page.Page;
import org.pakta.record.Contents;
import org.pakta.record.Fate;
import org.pakta.record.Given;
import org.pakta.record.Keeper;
import org.pakta.record.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Reads pages into the record.",
        footer = "%nExample: pakta read pages/ --report report")
final class ReadCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = InputOptions.KINDS)
    private List<String> inputs = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Writes pages for a browser there when done.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--quiet", description = "Says nothing unless something is wrong.")
    private boolean quiet;

    @Mixin private InputOptions how = new InputOptions();
    @Mixin private Language language = new Language();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ReadCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        how.check(inputs);
        language.code();
        checkFolder();
        Path file = record.file(terminal);
        Engine engine = doors.engines().apply(data.folder());
        Tally tally = new Tally();
        Optional<Path> start;
        try (Keeper keeper = doors.records().keep(file);
                Workers workers = new Workers(engine)) {
            start = read(keeper, workers, engine, tally, file);
        }
        if (!quiet) {
            next(tally, file, start);
        }
        return how.code(tally, terminal);
    }

    /** Whatever goes wrong on the way, what was read is counted. */
    private Optional<Path> read(
            Keeper keeper, Workers workers, Engine engine, Tally tally, Path file)
            throws IOException {
        Progress progress = new Progress(terminal, quiet);
        try {
            read(keeper, workers, engine, tally, progress);
            progress.at("putting pages of one article together");
            tally.furtherPages(keeper.join(workers.reader()));
            if (keeper.ungrouped()) {
                progress.at("putting articles into stories");
                keeper.regroup(engine.grouper());
            }
            if (report.isEmpty()) {
                return Optional.empty();
            }
            progress.at("writing the report");
            return Optional.of(write(keeper.record().contents(), report.get()));
        } finally {
            progress.end();
            if (!quiet) {
                terminal.out().println(tally.text());
                terminal.out().println("record: " + file);
            }
        }
    }

    /** One batch is read while the one before it is kept; what was begun is kept in any case. */
    private void read(
            Keeper keeper, Workers workers, Engine engine, Tally tally, Progress progress) {
        Deque<Supplier<List<Given>>> begun = new ArrayDeque<>();
        try {
            Batches.each(
                    how.reader(doors, terminal, engine.next()),
                    inputs,
                    batch -> {
                        begun.add(given(batch, keeper, workers));
                        if (begun.size() > 1) {
                            keep(begun.remove().get(), keeper, tally);
                        }
                        progress.at(tally.in() + " pages read");
                    });
        } finally {
            begun.forEach(last -> keep(last.get(), keeper, tally));
        }
    }

    private Path write(Contents contents, Path folder) throws IOException {
        return doors.report().write(contents, data.folder(), language.code(), folder);
    }

    private void checkFolder() {
        if (report.isPresent()) {
            try {
                doors.report().check(report.get());
            } catch (IOException unfit) {
                throw new UserError(
                        "no report can go to " + report.get() + ": " + unfit.getMessage());
            }
        }
    }

    private static void keep(List<Given> given, Keeper keeper, Tally tally) {
        List<Fate> fates = keeper.keep(given);
        tally.add(fates);
        for (int i = 0; i < fates.size(); i++) {
            if (given.get(i) instanceof Given.Read read) {
                tally.read(read.page(), read.outcome(), fates.get(i));
            }
        }
    }

    private static Supplier<List<Given>> given(List<Input> batch, Keeper keeper, Workers workers) {
        List<Optional<Page>> pages = batch.stream().map(input -> fresh(input, keeper)).toList();
        Supplier<List<Outcome>> begun =
                workers.start(pages.stream().flatMap(Optional::stream).toList());
        return () -> {
            Iterator<Outcome> outcomes = begun.get().iterator();
            List<Given> given = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                Input input = batch.get(i);
                if (input instanceof Input.SkippedIn in) {
                    given.add(new Given.NoPage(in.skipped()));
                } else if (pages.get(i).isPresent()) {
                    given.add(new Given.Read(pages.get(i).get(), outcomes.next()));
                } else {
                    given.add(new Given.Held(((Input.PageIn) input).page()));
                }
            }
            return given;
        };
    }

    private static Optional<Page> fresh(Input input, Keeper keeper) {
        return input instanceof Input.PageIn in && !keeper.holds(in.page())
                ? Optional.of(in.page())
                : Optional.empty();
    }

    private void next(Tally tally, Path file, Optional<Path> start) {
        PrintStream out = terminal.out();
        start.ifPresent(page -> out.println("report: " + page));
        String with = file.equals(Path.of("pakta.sqlite")) ? "" : " --record " + file;
        out.println(
                tally.skipped() == tally.in()
                        ? "no page gave an article; pakta explain WORD tells what a reason means"
                        : "next: pakta statements%1$s   pakta events%1$s   pakta search WORDS%1$s"
                                .formatted(with));
    }
}
