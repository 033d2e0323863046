package org.pakta.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pakta.data.DataFolder;
import org.pakta.pact.Dated;
import org.pakta.pact.Moment;
import org.pakta.pact.Pact;
import org.pakta.pact.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description =
                "Tells the life of a state's pacts in order of time, and of the states before it.",
        footer = "%nExample: pakta history RUS")
final class HistoryCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(paramLabel = "STATE", description = "A code or a name.")
    private String state = "";

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private Language language = new Language();
    @Mixin private DataOption data = new DataOption();

    HistoryCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    private record Line(Pact pact, Moment moment) {}

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        StateNames names = new StateNames(doors.states().apply(folder), language.code());
        List<String> lineage = names.lineage(state);
        List<Line> lines =
                doors.law().pacts().apply(folder).stream()
                        .flatMap(pact -> lines(pact, lineage))
                        .sorted(Comparator.comparing(line -> line.moment().when().day().first()))
                        .toList();
        if (json) {
            lines.forEach(
                    line ->
                            terminal.out()
                                    .println(
                                            doors.law()
                                                    .moment()
                                                    .apply(line.pact(), line.moment())));
            return 0;
        }
        terminal.out().println(String.join(", ", lineage.stream().map(names::shown).toList()));
        MomentText text = new MomentText(language.code());
        lines.forEach(line -> terminal.out().println(text.line(line.pact(), line.moment())));
        if (lines.isEmpty()) {
            terminal.out().println("no pact of it in the data; others may exist");
        }
        return 0;
    }

    private static Stream<Line> lines(Pact pact, List<String> lineage) {
        return pact.life().stream()
                .filter(moment -> concerns(pact, moment, lineage))
                .map(moment -> new Line(pact, moment));
    }

    /** What happens to the pact as a whole concerns those that are in it by then. */
    private static boolean concerns(Pact pact, Moment moment, List<String> lineage) {
        Optional<String> whose = moment.state();
        return whose.map(lineage::contains)
                .orElseGet(
                        () ->
                                lineage.stream()
                                        .map(one -> pact.standing(one, last(moment.when())).stage())
                                        .anyMatch(
                                                stage ->
                                                        stage.compareTo(Standing.Stage.ENDED) >= 0
                                                                && stage != Standing.Stage.LEFT));
    }

    private static LocalDate last(Dated when) {
        return when.by().orElse(when.day()).last();
    }
}
