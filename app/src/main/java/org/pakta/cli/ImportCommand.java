package org.pakta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.pakta.coded.Alliances;
import org.pakta.coded.Imported;
import org.pakta.coded.Wars;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.pact.Duty;
import org.pakta.record.Keeper;
import org.pakta.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Reads a data set of others into the record, in place of what was imported as it before.",
            "atop: the member file of ATOP, for dyads, network and verdicts.",
            "wars: Interstate War Data, for verdicts.",
            "Reading is strict: when anything is wrong, all of it is told and nothing is kept."
        },
        footer = "%nExample: pakta import atop atop5_1m.csv")
final class ImportCommand implements Callable<Integer> {
    /** More than these are counted: a shifted column makes one problem in every line. */
    private static final int MOST_TOLD = 200;

    private final Doors doors;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "WHAT", description = "atop or wars.")
    private String what = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The data set's CSV file.")
    private Path file = Path.of("");

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ImportCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> notes = new ArrayList<>();
        byte[] bytes = bytes();
        Imported read;
        try {
            read = read(bytes, notes);
        } catch (BadData bad) {
            return told(bad.problems());
        }
        notes.forEach(note -> terminal.err().println("pakta: " + note));
        try (Keeper keeper = doors.records().keep(record.file(terminal))) {
            keeper.replace(read, name(), Words.digest(bytes));
        }
        terminal.out().println(summary(read));
        return 0;
    }

    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no file " + file + "; give the data set's CSV file");
        }
        return Files.readAllBytes(file);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Imported read(byte[] bytes, List<String> notes) {
        return switch (what) {
            case "atop" -> Alliances.atop(name(), bytes);
            case "wars" -> Wars.interstate(name(), bytes, numbers(), notes::add);
            default ->
                    throw new UserError(
                            "%s cannot be imported; write atop or wars".formatted(what));
        };
    }

    private Function<String, Set<Integer>> numbers() {
        Doors.States states = doors.states().apply(data.folder());
        return called -> {
            Set<Integer> numbers = new TreeSet<>();
            states.called(called)
                    .forEach(
                            code ->
                                    states.numbers(code)
                                            .forEach(n -> numbers.add(Integer.valueOf(n))));
            return numbers;
        };
    }

    private int told(List<Problem> problems) {
        problems.stream().limit(MOST_TOLD).forEach(terminal.err()::println);
        int more = problems.size() - MOST_TOLD;
        terminal.err()
                .println(
                        "pakta: nothing was imported: %d %s in %s%s"
                                .formatted(
                                        problems.size(),
                                        problems.size() == 1 ? "problem" : "problems",
                                        file,
                                        more > 0 ? ", the first " + MOST_TOLD + " above" : ""));
        return 2;
    }

    private static String summary(Imported data) {
        if (data instanceof Alliances alliances) {
            Alliances.Counts counts = alliances.counts();
            return "%d lines: %d alliances to %d, %d of them standing then; %d defend, %d attack, %d neutral, %d not_attack, %d consult"
                    .formatted(
                            data.lines(),
                            counts.alliances(),
                            alliances.end().getYear(),
                            counts.standing(),
                            counts.byDuty().get(Duty.DEFEND),
                            counts.byDuty().get(Duty.ATTACK),
                            counts.byDuty().get(Duty.NEUTRAL),
                            counts.byDuty().get(Duty.NOT_ATTACK),
                            counts.byDuty().get(Duty.CONSULT));
        }
        return "%d lines: %d wars".formatted(data.lines(), ((Wars) data).byWar().size());
    }
}
