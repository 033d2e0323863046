package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.actor.Actors;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.pact.PactFiles;

class PartiesTest {
    @TempDir private Path folder;

    @Test
    void a_state_that_is_unknown_or_was_none_on_that_day_is_told_with_its_line()
            throws IOException {
        String pact =
                DataFolder.shipped()
                        .text("treaties/_template/treaty.yaml")
                        .replace("id: _template ", "id: fre-syl-1950 ")
                        .replace("BLE", "SSD");
        Path treaty = Files.createDirectories(folder.resolve("treaties/fre-syl-1950"));
        Files.writeString(treaty.resolve("treaty.yaml"), pact);
        Files.writeString(treaty.resolve("cases.yaml"), "[]\n");
        DataFolder data = DataFolder.at(folder);
        List<Problem> problems =
                new Parties(data, new Actors(DataFolder.shipped())).problems(PactFiles.read(data));
        int line = 1 + pact.lines().toList().indexOf("  - state: SSD");
        assertThat(problems)
                .contains(
                        new Problem(
                                "treaties/fre-syl-1950/treaty.yaml",
                                line,
                                "SSD was no state on 1985-01-01: write the state of that day, or the day on which this one joined"))
                .extracting(Problem::what)
                .contains("state FRE is not in actors/states.tsv or former-states.tsv");
    }

    @Test
    void a_pact_that_outlives_a_state_is_told() throws IOException {
        String pact = DataFolder.shipped().text("treaties/balkan-1954/treaty.yaml");
        int from = pact.indexOf("    dissolved:");
        int to = pact.indexOf("    reference:", pact.indexOf("Arbitration Commission of"));
        Path treaty = Files.createDirectories(folder.resolve("treaties/balkan-1954"));
        Files.writeString(
                treaty.resolve("treaty.yaml"), pact.substring(0, from) + pact.substring(to));
        Files.writeString(treaty.resolve("cases.yaml"), "[]\n");
        DataFolder data = DataFolder.at(folder);
        Parties parties = new Parties(data, new Actors(DataFolder.shipped()));
        assertThat(parties.problems(PactFiles.read(data)))
                .singleElement()
                .asString()
                .startsWith("treaties/balkan-1954/treaty.yaml:")
                .contains("YUG was no state any more on 2003-02-04", "write 'dissolved'");
    }
}
