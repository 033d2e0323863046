package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the law tells beside answers: tensions, changes, lives, and who is next. */
class LawTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Run run(String words) {
        return PlainMain.real("", words.split(" ", -1));
    }

    private static List<JsonNode> lines(String words) {
        Run run = run(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().lines().map(JSON::readTree).toList();
    }

    @Test
    void a_cascade_says_what_each_round_assumes() {
        Run run = run("ask --attacked cow:300 --by cow:365 --on 1914-07-29 --cascade");
        assertThat(run.out())
                .contains("Round 1", "joins: cow:255 Germany until 1945: defend to cow:300")
                .contains("supposed: cow:255 join cow:300")
                .contains("joins: FRA France: defend to cow:365 (fra-rus-1892 article 1)")
                .contains("though bound by fra-ita-1902 the letters")
                .contains("nobody else is obliged");
        JsonNode cascade =
                lines("ask --attacked cow:300 --by cow:365 --on 1914-07-29 --cascade --json")
                        .get(0)
                        .get("cascade");
        JsonNode move = cascade.get("rounds").get(1).get("moves").get(0);
        assertThat(move.get("party").asString()).isEqualTo("FRA");
        assertThat(move.get("move").asString()).isEqualTo("joins");
        assertThat(move.get("side").asString()).isEqualTo("attacking");
        assertThat(move.get("reasons").get(0).get("pact").asString()).isEqualTo("fra-rus-1892");
        assertThat(lines("ask --attacked PRK --on 2025-01-01 --json").get(0).has("cascade"))
                .isFalse();
    }

    @Test
    void tensions_name_both_clauses_and_their_days() {
        assertThat(run("tensions --state Italia --on 1914-07-01 --lang id").out())
                .contains("ITA Italia: bantuan kepada satu pihak, netralitas kepada yang lain")
                .contains("triple-alliance-1882, article II, defend: ")
                .contains("fra-ita-1902, the letters, neutral: ")
                .contains("dalam perang: cow:255 diserang FRA")
                .contains("bersama sejak 1902-11-01 sampai 1915-05-04");
        JsonNode line = lines("tensions --state ITA --on 1914-07-01 --json").get(0);
        assertThat(line.get("schema").asString()).isEqualTo("pakta/tension/1");
        assertThat(line.get("promises")).hasSize(2);
        assertThat(line.get("promises").get(1).has("source")).isTrue();
        assertThat(run("tensions --state LIE --on 2020-01-01").out())
                .isEqualTo("none in the data on 2020-01-01\n");
    }

    @Test
    void changes_tell_pacts_standings_and_duties_of_a_state_and_of_those_before_it() {
        assertThat(run("changes --from 2024-12-01 --to 2024-12-31 --state PRK").out())
                .contains("2024-12-04  in force  ")
                .contains("rus-prk-2000: in force since 2000 → replaced by rus-prk-2024")
                .contains("gained defend RUS → PRK (rus-prk-2024 article 4)");
        assertThat(run("changes --from 1991-01-01 --to 1992-12-31 --state Rusia").out())
                .contains("SUN ceased to exist");
        List<JsonNode> lines =
                lines("changes --from 2024-12-01 --to 2024-12-31 --state PRK --json");
        assertThat(lines).allMatch(line -> line.get("schema").asString().equals("pakta/change/1"));
        assertThat(lines.stream().map(line -> line.get("kind").asString()).distinct())
                .containsExactly("happened", "standing", "duty");
    }

    @Test
    void a_history_runs_through_the_states_before() {
        String out = run("history Rusia --lang id").out();
        assertThat(out)
                .startsWith("RUS Rusia, SUN Uni Soviet, cow:365 Kekaisaran Rusia\n")
                .contains("1892-08-17  ditandatangani: ")
                .contains("1955-05-14  ditandatangani: ")
                .contains("2024-12-04  berlaku  ");
        assertThat(out.indexOf("1892-08-17")).isLessThan(out.indexOf("1955-05-14"));
        assertThat(run("history SUN").out()).startsWith("SUN Soviet Union, cow:365 ");
        assertThat(lines("history PRK --json"))
                .isNotEmpty()
                .allMatch(line -> line.get("schema").asString().equals("pakta/moment/1"))
                .allMatch(line -> line.has("source") && line.has("what"));
    }

    @Test
    void a_treaty_is_shown_with_its_life_even_when_its_states_are_no_more() {
        assertThat(run("show rus-prk-2024").out())
                .contains("2024-11-11  PRK ratified", "replaces rus-prk-2000");
        assertThat(run("show warsaw-1955").out()).contains("1955-05-14  signed: Warsaw");
        JsonNode treaty = lines("show rus-prk-2024 --json").get(0);
        assertThat(treaty.get("life").get(0).get("what").asString()).isEqualTo("signed");
        assertThat(treaty.get("relations").get(0).get("pact").asString()).isEqualTo("rus-prk-2000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes --from 2024-01-01 --to 2023-01-01 | --to 2023-01-01 is before --from 2024-01-01; turn them round",
                "changes --from 2024 --to 2025-01-01 | --from 2024 is no whole day; write it as 2025-01-15",
                "history Narnia | no state is called Narnia; write its name in English or Indonesian, or its code such as RUS",
                "history cow:999 | no state is called cow:999; write its name in English or Indonesian, or its code such as RUS",
                "tensions --state RUS --on 1950-01-01 | RUS was not a state on 1950-01-01; SUN was",
                "ask --attacked PRK --on 2025-01-01 --unclear-join | --unclear-join goes with --cascade; add it",
            })
    void a_mistake_is_one_line_that_says_what_to_do(String words, String complaint) {
        Run run = run(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pakta: " + complaint + "\n");
    }
}
