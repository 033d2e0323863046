package org.pakta.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;

class LifeTest {
    private static final Pact INVENTED = PactFiles.template(DataFolder.shipped());

    private static String told(Moment moment) {
        return moment.when().day()
                + " "
                + moment.what().code()
                + moment.state().map(state -> " " + state).orElse("")
                + moment.words().map(words -> ": " + words).orElse("");
    }

    @Test
    void a_life_tells_everything_dated_once_and_in_order() {
        assertThat(INVENTED.life().stream().map(LifeTest::told).toList())
                .containsSubsequence(
                        "1950-03-01 signed: Glad Harbour",
                        "1950-05-02 ratified FRE",
                        "1950-06-01 in_force",
                        "1952-01-01 in_force OST",
                        "1953-07-01 withdrew OST",
                        "1955-07-01 applied_provisionally LIL",
                        "1956-01-01 in_force LIL",
                        "1970-01-01 suspended OST: Osterlich suspended its duties towards Sylvania",
                        "1980-01-01 reservation_withdrawn LIL: Lilliput does not fight beyond its islands",
                        "1985-01-01 succeeded BLE: in place of LIL",
                        "1985-01-01 dissolved LIL",
                        "1990-06-01 expired")
                .doesNotHaveDuplicates();
    }

    @Test
    void between_turns_nothing_changes() {
        for (Pact pact : PactFiles.read(DataFolder.shipped())) {
            SortedSet<LocalDate> turns = pact.turns();
            for (LocalDate turn : turns) {
                LocalDate last =
                        turns.tailSet(turn.plusDays(1)).stream()
                                .findFirst()
                                .orElse(turn.plusYears(1))
                                .minusDays(1);
                assertThat(stages(pact, last)).as(pact.id()).isEqualTo(stages(pact, turn));
            }
            assertThat(stages(pact, turns.first().minusDays(1)).values())
                    .as(pact.id())
                    .allMatch(stage -> stage == Standing.Stage.OUTSIDE);
        }
    }

    private static Map<String, Standing.Stage> stages(Pact pact, LocalDate day) {
        return pact.standings(day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stage()));
    }

    @Test
    void a_state_that_is_no_more_is_told_of_only_where_it_still_took_part() {
        List<String> lives =
                PactFiles.read(DataFolder.shipped()).stream()
                        .filter(pact -> pact.id().equals("deu-rus-1887"))
                        .flatMap(pact -> pact.life().stream().map(LifeTest::told))
                        .toList();
        assertThat(lives)
                .containsExactly(
                        "1887-06-18 signed: Berlin", "1887-06-18 in_force", "1890-06-18 expired");
    }
}
