package org.pakta.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.DataFolder;

class StandingsTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());

    private static Standing standing(String pact, String state, String day) {
        return PACTS.stream()
                .filter(one -> one.id().equals(pact))
                .map(one -> one.standing(state, LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rus-prk-2024 | RUS | 2024-06-18 | OUTSIDE | not a party",
                "rus-prk-2024 | RUS | 2024-06-19 | SIGNED | signed 2024-06-19, not yet in force",
                "rus-prk-2024 | RUS | 2024-12-04 | IN_FORCE | in force since 2024-12-04",
                "rus-prk-2000 | RUS | 2000-02-08 | OUTSIDE | not a party",
                "rus-prk-2000 | RUS | 2000-05-01 | UNCERTAIN | came into force in 2000, on which"
                        + " day is not known",
                "rus-prk-2000 | RUS | 2001-01-01 | IN_FORCE | in force since 2000",
                "rus-prk-2000 | RUS | 2024-12-04 | ENDED | replaced by rus-prk-2024 on 2024-12-04",
                "sun-prk-1961 | SUN | 1991-12-26 | DISSOLVED | SUN ceased to exist",
                "sun-prk-1961 | RUS | 1990-01-01 | OUTSIDE | not a party",
                "sun-prk-1961 | RUS | 1996-09-10 | ENDED | ended 1996-09-10",
                "cst-1992 | UZB | 2000-01-01 | LEFT | for UZB it expired 1999-04-20",
                "cst-1992 | UZB | 2010-01-01 | IN_FORCE | in force since 2006",
                "cst-1992 | UZB | 2012-06-01 | UNCERTAIN | ended in 2012, on which day is not"
                        + " known",
                "cst-1992 | UZB | 2020-01-01 | LEFT | UZB withdrew 2012",
                "north-atlantic-1949 | SWE | 2024-03-06 | OUTSIDE | not a party",
                "north-atlantic-1949 | CHE | 2024-03-06 | OUTSIDE | not a party",
            })
    void a_state_stands_to_a_pact_as_its_days_say(
            String pact, String state, String day, Standing.Stage stage, String words) {
        assertThat(standing(pact, state, day))
                .extracting(Standing::stage, Standing::words)
                .containsExactly(stage, words);
    }

    @Test
    void the_register_lists_what_states_share_with_its_standing() {
        PactRegister register = new PactRegister(PACTS);
        assertThat(register.between(List.of("RUS", "PRK"), LocalDate.parse("2024-09-01")))
                .extracting(entry -> entry.pact().id() + ": " + entry.standing().words())
                .containsExactly(
                        "asean-tac-1976: in force since 2008-07",
                        "rus-prk-2000: in force since 2000",
                        "rus-prk-2024: signed 2024-06-19, not yet in force",
                        "sun-prk-1961: ended 1996-09-10");
        assertThat(register.between(List.of("EST", "USA"), LocalDate.parse("2010-01-01")))
                .extracting(entry -> entry.pact().id() + ": " + entry.standing().words())
                .containsExactly("north-atlantic-1949: in force since 2004-03-29");
        assertThat(register.between(List.of(), LocalDate.parse("1949-05-01")))
                .extracting(entry -> entry.pact().id())
                .contains("north-atlantic-1949", "rio-1947", "brussels-1948")
                .doesNotContain("anzus-1951", "usa-jpn-1960");
    }
}
