package org.pakta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.pact.Pact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Loads every language, treaty, outlet and actor file and tells all that is wrong.",
        footer = "%nExample: pakta check data")
final class CheckCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DATA",
            arity = "0..1",
            description = "A data folder; without it, the one that came with Pakta.")
    private Optional<Path> data = Optional.empty();

    CheckCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.map(DataOption::at).orElseGet(DataFolder::shipped);
        List<Problem> problems = new ArrayList<>();
        for (Function<DataFolder, List<Problem>> check : doors.checks()) {
            problems.addAll(problems(check, folder));
        }
        problems.stream().distinct().forEach(problem -> terminal.out().println(problem));
        int files = folder.files("", "").size();
        terminal.out()
                .println(
                        problems.isEmpty()
                                ? files + " files, no problems"
                                : files
                                        + " files, "
                                        + problems.stream().distinct().count()
                                        + " problems");
        if (problems.isEmpty()) {
            sources(doors.law().pacts().apply(folder));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    /** How much of the law was seen in a text, and how much is from memory. */
    private void sources(List<Pact> pacts) {
        long all = pacts.stream().mapToLong(pact -> pact.sources().size()).sum();
        long checked =
                pacts.stream()
                        .flatMap(pact -> pact.sources().stream())
                        .filter(source -> source.checked().isPresent())
                        .count();
        terminal.out()
                .println(
                        pacts.size()
                                + " treaties: "
                                + checked
                                + " references checked, "
                                + (all - checked)
                                + " from memory");
    }

    private static List<Problem> problems(
            Function<DataFolder, List<Problem>> check, DataFolder folder) {
        try {
            return check.apply(folder);
        } catch (BadData bad) {
            return bad.problems();
        }
    }

    /** The words Pakta prints, each explained once in every language. */
    static List<Problem> explanations(DataFolder folder) {
        return folder.table(Explanations.FILE, Explanations.COLUMNS).rows().stream()
                .filter(row -> row.cells().size() < Explanations.COLUMNS.size())
                .map(
                        row ->
                                new Problem(
                                        Explanations.FILE,
                                        row.line(),
                                        "every row wants " + Explanations.COLUMNS))
                .toList();
    }
}
