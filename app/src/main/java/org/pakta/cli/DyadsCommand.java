package org.pakta.cli;

import java.util.concurrent.Callable;
import org.pakta.coded.DyadYear;
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

    @Mixin private DyadTable table = new DyadTable();

    DyadsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Csv csv = new Csv(terminal.out());
        csv.line("a", "b", "year", "defend", "attack", "neutral", "not_attack", "consult");
        table.rows(doors, terminal).each(row -> line(csv, row));
        csv.end();
        return 0;
    }

    private static void line(Csv csv, DyadYear row) {
        csv.cell(row.a()).cell(row.b()).cell(row.year());
        for (int column = 0; column < Owed.DUTIES.size(); column++) {
            csv.cell(cell(row.owed().of(column)));
        }
        csv.next();
    }

    private static String cell(Kleene owed) {
        return switch (owed) {
            case TRUE -> "1";
            case FALSE -> "0";
            case UNKNOWN -> "unknown";
        };
    }
}
