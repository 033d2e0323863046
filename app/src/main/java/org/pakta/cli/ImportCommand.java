package org.pakta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.pakta.coded.Alliances;
import org.pakta.coded.Imported;
import org.pakta.coded.PactLists;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Wars;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.record.Keeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Reads a data set of others into the record, in place of what was imported as it before.",
            "atop: the member file of ATOP, for dyads, network and verdicts.",
            "wars: Interstate War Data, for verdicts.",
            "states: a list of states, of Correlates of War or Gleditsch and Ward: who counts in"
                    + " verdicts, and with --system in dyads and network.",
            "manytrade, manyenviron: lists of agreements, memberships and references of these"
                    + " packages, together; see pacts --imported and show.",
            "Files may be packed with gzip. Reading is strict: when anything is wrong, all of it is"
                    + " told and nothing is kept."
        },
        footer = {
            "%nExample: pakta import atop atop5_1m.csv",
            "         pakta import manytrade agreements_HUGGO.csv memberships_HUGGO_MEM.csv"
        })
final class ImportCommand implements Callable<Integer> {
    /** More than these are counted: a shifted column makes one problem in every line. */
    private static final int MOST_TOLD = 200;

    private static final String KINDS = "atop, wars, states, manytrade or manyenviron";

    private final Doors doors;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "WHAT", description = KINDS + ".")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The data set's CSV file; of manytrade and manyenviron, several.")
    private List<Path> files = List.of();

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    ImportCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> notes = new ArrayList<>();
        Packed given = Packed.read(files);
        Imported read;
        try {
            read = read(given, notes);
        } catch (BadData bad) {
            return told(bad.problems());
        }
        notes.forEach(note -> terminal.err().println("pakta: " + note));
        try (Keeper keeper = doors.records().keep(record.file(terminal))) {
            keeper.replace(read, given.names(), given.digest());
            terminal.out().println(ImportSummary.of(read));
            if (read instanceof Alliances || read instanceof StateSystem) {
                ImportSummary.check(keeper.record()).ifPresent(terminal.err()::println);
            }
        }
        return 0;
    }

    private Imported read(Packed given, List<String> notes) {
        if (PactLists.NAMES.contains(what)) {
            return PactLists.read(what, given.bytes(), notes::add);
        }
        if (!Set.of("atop", "wars", "states").contains(what)) {
            throw new UserError("%s cannot be imported; write %s".formatted(what, KINDS));
        }
        if (files.size() > 1) {
            throw new UserError("%s is one file; these are %d".formatted(what, files.size()));
        }
        Map.Entry<String, byte[]> file = given.bytes().entrySet().iterator().next();
        return switch (what) {
            case "atop" -> Alliances.atop(file.getKey(), file.getValue());
            case "states" -> StateSystem.read(file.getKey(), file.getValue());
            default -> Wars.interstate(file.getKey(), file.getValue(), numbers(), notes::add);
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
        String where = String.join(", ", files.stream().map(String::valueOf).toList());
        terminal.err()
                .println(
                        "pakta: nothing was imported: %d %s in %s%s"
                                .formatted(
                                        problems.size(),
                                        problems.size() == 1 ? "problem" : "problems",
                                        where,
                                        more > 0
                                                ? ", the first %d above, %d more"
                                                        .formatted(MOST_TOLD, more)
                                                : ""));
        return 2;
    }
}
