package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.PactFiles;

class ChangesTest {
    private static final Obligations LAW = new Obligations(PactFiles.read(DataFolder.shipped()));

    private static Changes between(String from, String to, String... states) {
        return LAW.changes(LocalDate.parse(from), LocalDate.parse(to)).of(List.of(states));
    }

    private static List<String> duties(Changes changes) {
        return changes.duties().stream()
                .map(
                        one ->
                                "%s %s %s: %s to %s"
                                        .formatted(
                                                one.obliged(),
                                                one.duty().code(),
                                                one.covered(),
                                                one.before(),
                                                one.after()))
                .toList();
    }

    @Test
    void a_treaty_that_takes_the_place_of_another_brings_its_duties() {
        Changes changes = between("2024-12-03", "2024-12-04", "PRK");
        assertThat(changes.happened())
                .extracting(one -> one.pact().id() + " " + one.moment().what().code())
                .contains("rus-prk-2000 replaced", "rus-prk-2024 in_force");
        assertThat(changes.standings())
                .extracting(one -> one.pact().id() + " " + one.state() + " " + one.after().words())
                .contains("rus-prk-2000 PRK replaced by rus-prk-2024 on 2024-12-04");
        assertThat(duties(changes))
                .contains("RUS defend PRK: FALSE to TRUE", "PRK defend RUS: FALSE to TRUE")
                .doesNotContain("RUS consult PRK: FALSE to TRUE");
    }

    @Test
    void who_joins_gains_towards_all_and_all_towards_it() {
        Changes changes = between("2023-04-03", "2023-04-04", "FIN");
        assertThat(changes.duties())
                .filteredOn(one -> one.duty() == Duty.DEFEND && one.before() == Kleene.FALSE)
                .extracting(Changes.Shifted::obliged)
                .contains("USA", "TUR", "FIN");
        assertThat(changes.duties()).allMatch(one -> one.under().size() >= 1);
    }

    @Test
    void turned_round_in_time_gains_are_losses() {
        Changes changes = between("2019-12-31", "2021-01-01", "GBR");
        assertThat(duties(changes)).contains("GBR defend AUT: TRUE to FALSE");
        assertThat(changes.standings())
                .extracting(one -> one.pact().id() + " " + one.after().words())
                .contains("teu-42-7 GBR withdrew 2020-02-01");
    }

    @Test
    void on_one_and_the_same_day_nothing_changes() {
        Changes changes = between("2023-04-04", "2023-04-04", "FIN");
        assertThat(changes.happened()).isEmpty();
        assertThat(changes.standings()).isEmpty();
        assertThat(changes.duties()).isEmpty();
        assertThatThrownBy(() -> between("2024-01-01", "2023-01-01"))
                .hasMessageContaining("2023-01-01 is before from 2024-01-01");
    }
}
