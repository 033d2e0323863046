package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;

/** Questions to the law, asked of the data that ships. */
class AskTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask --attacked RUS --on 1980-01-01 | RUS was not a state on 1980-01-01; SUN was",
                "ask --attacked SUN --on 2000-01-01 | SUN was not a state on 2000-01-01; RUS was",
                "ask --attacked SSD --on 2005-01-01 | SSD was not a state on 2005-01-01: the data knows it only from 2011-07-09 on",
                "ask --attacked DDR --on 2000-01-01 | DDR was not a state on 2000-01-01: the data knows it only from 1949-10-07 until 1990-10-03",
                "ask --attacked PRK --by RUS --on 1980-01-01 | RUS was not a state on 1980-01-01; SUN was",
                "ask --attacked cow:626 --on 2005-01-01 | SSD was not a state on 2005-01-01: the data knows it only from 2011-07-09 on",
                "ask --attacked EST --on 1950-01-01 | EST was not a state on 1950-01-01: the data knows it only from 1918-02-24 until 1940-06-17 and from 1991-08-20 on",
                "ask --attacked cow:999 --on 2005-01-01 | no state in the data has the number cow:999",
                "pacts RUS --on 1980-01-01 | RUS was not a state on 1980-01-01; SUN was",
            })
    void states_are_those_of_the_day_asked(String words, String complaint) {
        Run run = asked(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pakta: " + complaint + "\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985-01-01, cow:365, If SUN Soviet Union is attacked",
        "1995-01-01, cow:365, If RUS Russia is attacked",
        "1991-12-26, RUS, If RUS Russia is attacked",
        "1991-12-25, SUN, If SUN Soviet Union is attacked",
        "2005-01-01, cow:2, If USA United States is attacked",
        "2005-01-01, cow:002, If USA United States is attacked",
        "1914-08-01, Germany, If cow:255 Germany until 1945 is attacked",
        "1914-07-28, cow:300, If cow:300 Austria-Hungary is attacked",
        "1850-01-01, FRA, If FRA France is attacked",
    })
    void a_number_means_the_state_that_had_it_on_that_day(String day, String state, String head) {
        Run run = asked("ask --attacked " + state + " --on " + day);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(head);
    }

    @Test
    void an_answer_says_with_which_options_it_was_asked() {
        String asked = "ask --attacked POL --by RUS --on 2025-01-01";
        assertThat(asked(asked + " --provoked --no-war --unknown place").out())
                .contains("Asked with: --unknown place, --provoked, --no-war\n");
        assertThat(asked(asked + " --object vessels --declared --no-request").out())
                .contains("Asked with: --object vessels, --declared, --no-request\n");
        assertThat(asked(asked).out()).doesNotContain("Asked with");
    }

    @Test
    void where_no_pact_touches_the_question_the_answer_tells_how_little_was_looked_at() {
        assertThat(asked("ask --attacked LIE --on 2025-01-01").out())
                .containsPattern(
                        "The data holds [0-9]+ pacts, none that touches an attack on LIE; others may exist and are not known here\\.");
        assertThat(asked("ask --attacked LIE --on 2025-01-01 --json").out())
                .containsPattern("\"scope\":\\{\"pacts\":[0-9]+\\}");
        assertThat(asked("pacts --on 1300-01-01").out())
                .startsWith("none on that day, 1300-01-01; the data has ");
        assertThat(asked("pacts LIE MNG --on 2025-01-01").out())
                .startsWith("none in the data of LIE and MNG; it holds ")
                .endsWith("and others may exist\n");
    }

    @Test
    void parties_that_answer_alike_are_told_of_together() {
        Run run = asked("ask --attacked USA --by RUS --on 2025-01-15");
        assertThat(run.out())
                .containsPattern("3[01] owe defend under north-atlantic-1949 article 5: ALB, BEL, ")
                .containsOnlyOnce("north-atlantic-1949, article 5: ")
                .containsPattern("because in force since [0-9-]+: .*POL");
        assertThat(run.out().lines().count()).isLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({
        "--unknown war --no-war",
        "--unknown place --place Guam",
        "--unknown attacker --by KOR",
        "--unknown request --no-request",
        "--unknown provoked --provoked",
    })
    void what_is_unknown_cannot_be_told_as_well(String options) {
        Run run = asked("ask --attacked PRK --on 2025-01-01 " + options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("contradict each other").hasLineCount(1);
    }

    @Test
    void an_attacker_named_with_nothing_is_refused() {
        Run run = PlainMain.real("", "ask", "--attacked", "PRK", "--by", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"ask --attacked PRK", "pacts PRK"})
    void a_record_that_is_named_must_be_there(String words) throws Exception {
        Path none = folder.resolve("none.sqlite");
        Run missing = asked(words + " --record " + none);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no record " + none).hasLineCount(1);
        Path made = Files.createDirectory(folder.resolve("d"));
        Run noFile = asked(words + " --record " + made);
        assertThat(noFile.code()).isEqualTo(2);
        assertThat(noFile.err()).contains(made + " is no file").hasLineCount(1);
    }

    private static Run asked(String words) {
        return PlainMain.real("", words.strip().split(" ", -1));
    }
}
