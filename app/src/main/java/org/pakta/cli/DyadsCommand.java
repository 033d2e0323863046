package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.coded.DyadYear;
import org.pakta.coded.DyadYears;
import org.pakta.coded.Owed;
import org.pakta.pact.Kleene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "dyads",
        description = {
            "Prints what each state owed each other in each year, as CSV: 1, 0 or unknown.",
            "Every ordered pair with a pact in that year has a line; where terms changed within a year, the last count."
        },
        footer = "%nExample: pakta dyads --from 1815 --to 2018 > dyads.csv")
final class DyadsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private RowsOption form = new RowsOption();
    @Mixin private DyadTable table = new DyadTable();

    DyadsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DyadYears years = table.rows(doors, terminal);
        Rows rows =
                form.rows(
                        doors,
                        terminal,
                        "pakta/dyad/1",
                        "a",
                        "b",
                        "year",
                        "defend",
                        "attack",
                        "neutral",
                        "not_attack",
                        "consult");
        years.each(row -> line(rows, row));
        rows.end();
        return 0;
    }

    private static void line(Rows rows, DyadYear row) {
        rows.cell(row.a()).cell(row.b()).cell(row.year());
        for (int column = 0; column < Owed.DUTIES.size(); column++) {
            rows.cell(cell(row.owed().of(column)));
        }
        rows.next();
    }

    private static String cell(Kleene owed) {
        return switch (owed) {
            case TRUE -> "1";
            case FALSE -> "0";
            case UNKNOWN -> "unknown";
        };
    }
}
