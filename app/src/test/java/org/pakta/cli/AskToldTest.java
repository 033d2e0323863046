package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reports tell of pacts beside what the treaties answer, from page to answer. */
class AskToldTest {
    private static final String BOTH =
            "Menurut perjanjian itu, kedua negara wajib saling membantu dengan kekuatan militer jika salah satu diserang.";

    @TempDir private Path folder;
    private int pages;

    @Test
    void a_pact_that_no_treaty_data_has() {
        read(
                "2024-08-02",
                "Bolivia dan Mongolia memiliki perjanjian pertahanan bersama yang berlaku sejak 1 Juli 2024. "
                        + BOTH);
        JsonNode answer = ask("MNG", "2024-09-30");
        assertThat(only(answer, "BOL", "defend").path("difference").asString())
                .isEqualTo(
                        "reports tell of it as in_force 2024-07-01; no treaty in the data has this duty");
        assertThat(only(answer, "BOL", "defend").path("agrees").asBoolean()).isFalse();
        assertThat(only(answer, "BOL", "defend").path("evidence").path(0).path("quote").asString())
                .isEqualTo(BOTH);
        assertThat(owing(answer)).as("nothing from news becomes law").doesNotContain("BOL");
        assertThat(ask("MNG", "2024-06-30").path("as_told")).as("before it was told").isEmpty();
    }

    @Test
    void a_pact_told_as_ended_by_a_report_that_does_not_repeat_its_duties() {
        read(
                "2025-01-10",
                "Rusia mengakhiri perjanjian kemitraan strategis komprehensif dengan Korea Utara pada 9 Januari 2025.");
        JsonNode told = only(ask("PRK", "2025-01-15"), "RUS", "defend");
        assertThat(told.path("pacts").path(0).asString()).isEqualTo("rus-prk-2024");
        assertThat(told.path("status").asString()).isEqualTo("terminated 2025-01-09");
        assertThat(told.path("difference").asString())
                .isEqualTo("reports tell of it as terminated 2025-01-09; by the treaties it binds");
        assertThat(told.path("evidence").path(0).path("quote").asString())
                .startsWith("Rusia mengakhiri");
        assertThat(owing(ask("PRK", "2025-01-15"))).as("still law").contains("RUS");
        assertThat(ask("PRK", "2025-01-08").path("as_told")).isEmpty();
    }

    @Test
    void reports_that_contradict_one_another_on_one_day() {
        read(
                "2025-01-10",
                "Rusia mengakhiri perjanjian kemitraan strategis komprehensif dengan Korea Utara pada 9 Januari 2025.");
        read(
                "2025-01-10",
                "Rusia dan Korea Utara menegaskan kembali perjanjian kemitraan strategis komprehensif pada 9 Januari 2025.");
        assertThat(only(ask("PRK", "2025-01-15"), "RUS", "defend").path("status").asString())
                .isEqualTo("reaffirmed or terminated 2025-01-09");
    }

    @Test
    void a_duty_told_of_another_party() {
        read(
                "2024-07-02",
                "Korea Utara dan Tiongkok memiliki perjanjian persahabatan. Menurut perjanjian itu, Korea Utara akan membantu Tiongkok jika Tiongkok diserang.");
        JsonNode told = only(ask("PRK", "2024-09-30"), "CHN", "defend");
        assertThat(told.path("agrees").asBoolean()).isFalse();
        assertThat(told.path("difference").asString())
                .isEqualTo("reports name only PRK as who owes it; by the treaties CHN owes it too");
        assertThat(owing(ask("PRK", "2024-09-30"))).contains("CHN");
    }

    @Test
    void a_pact_told_as_signed_only() {
        read(
                "2024-06-20",
                "Korea Utara dan Rusia menandatangani perjanjian kemitraan strategis komprehensif pada 19 Juni 2024. "
                        + BOTH);
        JsonNode before = only(ask("PRK", "2024-09-30"), "RUS", "defend");
        assertThat(before.path("agrees").asBoolean())
                .as("not yet in force, as the treaties say")
                .isTrue();
        assertThat(before.path("status").asString()).isEqualTo("signed 2024-06-19");
        assertThat(owing(ask("PRK", "2024-09-30"))).doesNotContain("RUS");
        JsonNode behind = only(ask("PRK", "2025-01-15"), "RUS", "defend");
        assertThat(behind.path("agrees").asBoolean())
                .as("a signing is no denial of what followed")
                .isTrue();
        assertThat(owing(ask("PRK", "2025-01-15"))).contains("RUS");
    }

    @Test
    void a_pact_told_as_in_force_before_the_treaties_have_it_so() {
        read(
                "2024-07-05",
                "Perjanjian kemitraan strategis komprehensif antara Korea Utara dan Rusia mulai berlaku pada 4 Juli 2024. "
                        + BOTH);
        JsonNode told = only(ask("PRK", "2024-09-30"), "RUS", "defend");
        assertThat(told.path("agrees").asBoolean()).isFalse();
        assertThat(told.path("difference").asString())
                .startsWith(
                        "reports tell of it as in_force 2024-07-04; by the treaties nothing is owed: ");
        assertThat(owing(ask("PRK", "2024-09-30"))).doesNotContain("RUS");
    }

    private void read(String day, String text) {
        String line =
                """
                {"id":"p%d","outlet":"Kabar %d","published":"%s","clean":true,"language":"id","headline":"Pakta","text":"%s"}
                """
                        .formatted(pages, pages++, day, text);
        Run run = PlainMain.real(line, "read", "-", "--record", record());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private JsonNode ask(String attacked, String day) {
        Run run =
                PlainMain.real(
                        "",
                        "ask",
                        "--attacked",
                        attacked,
                        "--by",
                        "KOR",
                        "--on",
                        day,
                        "--json",
                        "--record",
                        record());
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    private String record() {
        return folder.resolve("r.sqlite").toString();
    }

    private static JsonNode only(JsonNode answer, String party, String duty) {
        List<JsonNode> told =
                answer.path("as_told")
                        .valueStream()
                        .filter(one -> one.path("party").asString().equals(party))
                        .filter(one -> one.path("duty").asString().equals(duty))
                        .toList();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    /** Who has to defend by the treaties. */
    private static Set<String> owing(JsonNode answer) {
        return answer.path("answers")
                .valueStream()
                .filter(one -> one.path("answer").asString().equals("owes"))
                .filter(one -> one.path("duty").asString().equals("defend"))
                .map(one -> one.path("party").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
