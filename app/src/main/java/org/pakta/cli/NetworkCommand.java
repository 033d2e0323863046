package org.pakta.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pakta.coded.Network;
import org.pakta.coded.NetworkYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "network",
        description = {
            "Prints how closely states were tied by each duty in each year, as CSV.",
            "Ties are ordered pairs; ties_possible adds those of which it is not known. All else counts definite ties alone."
        },
        footer = "%nExample: pakta network --from 1914 --to 1914")
final class NetworkCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Mixin private RowsOption form = new RowsOption();
    @Mixin private DyadTable table = new DyadTable();

    NetworkCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<NetworkYear> years = Network.of(table.rows(doors, terminal));
        Rows rows =
                form.rows(
                        doors,
                        terminal,
                        "pakta/network/1",
                        "year",
                        "duty",
                        "ties",
                        "ties_possible",
                        "dyads",
                        "states",
                        "components",
                        "largest",
                        "transitivity");
        years.forEach(year -> line(rows, year));
        rows.end();
        return 0;
    }

    private static void line(Rows rows, NetworkYear year) {
        rows.cell(year.year()).cell(year.duty().code()).cell(year.ties()).cell(year.possible());
        rows.cell(year.dyads()).cell(year.states()).cell(year.components()).cell(year.largest());
        rows.cell(
                year.transitivity()
                        .map(share -> String.format(Locale.ROOT, "%.4f", share))
                        .orElse(""));
        rows.next();
    }
}
