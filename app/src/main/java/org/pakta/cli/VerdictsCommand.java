package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.coded.Alliances;
import org.pakta.coded.Judgement;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Verdicts;
import org.pakta.coded.Wars;
import org.pakta.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verdicts",
        description = {
            "Prints how imported alliances were kept in imported wars, as CSV: one line for each"
                    + " alliance, war and ally.",
            "honoured, violated, not_applicable (the promise was not called upon) or unknown, with"
                    + " the reason."
        },
        footer = "%nExample: pakta verdicts > verdicts.csv")
final class VerdictsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private RowsOption form = new RowsOption();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    VerdictsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Record held = record.open(doors.records(), terminal)) {
            Alliances alliances = held.alliances();
            Wars wars = held.wars();
            if (alliances.isEmpty() || wars.lines() == 0) {
                throw new UserError(
                        "the record has no %s; read them with: pakta import %s FILE"
                                .formatted(
                                        alliances.isEmpty() ? "alliances" : "wars",
                                        alliances.isEmpty() ? "atop" : "wars"));
            }
            Rows rows =
                    form.rows(
                            doors,
                            terminal,
                            "pakta/verdict/1",
                            "alliance",
                            "war",
                            "year",
                            "ally",
                            "verdict",
                            "reason");
            new Verdicts(alliances, counted(held.states()))
                    .on(wars)
                    .forEach(one -> line(rows, one));
            rows.end();
        }
        return 0;
    }

    /** The imported list of states counts where there is one, else the states Pakta knows. */
    private Verdicts.Counted counted(StateSystem system) {
        if (!system.isEmpty()) {
            return system::state;
        }
        Doors.States states = doors.states().apply(data.folder());
        return (number, day) ->
                states.withCow(Integer.toString(number)).stream()
                        .anyMatch(code -> states.term(code).filter(t -> t.covers(day)).isPresent());
    }

    private static void line(Rows rows, Judgement one) {
        rows.cell(one.alliance()).cell(one.war()).cell(one.year()).cell(one.ally());
        rows.cell(one.verdict().code()).cell(one.reason());
        rows.next();
    }
}
