package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What persons say of what was read, seen from outside. */
class ReviewTest {
    @TempDir private Path folder;

    @BeforeEach
    void a_record() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "Pakta diteken\n\nKorea Utara dan Rusia menandatangani perjanjian. Budi kata «Ini bersejarah» pada Rabu.");
        assertThat(pakta("read", page.toString()).code()).isZero();
    }

    @Test
    void a_rejected_event_is_listed_no_more_and_outlives_a_rebuild() {
        String event = event();
        assertThat(pakta("review", "reject", event, "--reason", "hanya rencana").out())
                .isEqualTo(event + "  reject  by ani, 2025-06-01T12:00:00Z (hanya rencana)\n");
        assertThat(pakta("events").out()).isEqualTo("no events found\n");
        assertThat(pakta("show", event).out()).contains("AGREE done", "reviewed: " + event);
        assertThat(pakta("rebuild").code()).isZero();
        assertThat(pakta("events").out()).isEqualTo("no events found\n");
        pakta("review", "undo", event);
        assertThat(pakta("events").out()).contains("AGREE done");
        assertThat(pakta("review", "list").out()).isEqualTo("no reviews found\n");
        assertThat(pakta("review", "list", "--all").out()).hasLineCount(2);
    }

    @Test
    void a_correction_is_laid_over_with_states_by_any_name() {
        String event = event();
        pakta("review", "correct", event, "--field", "actors", "--value", "Rusia; Tiongkok");
        assertThat(pakta("events").out()).contains("RUS, CHN");
        assertThat(pakta("show", event).out()).contains("RUS, CHN", "reviewed: " + event);
        assertThat(json(pakta("review", "list", "--json").out()).path("value").asString())
                .isEqualTo("RUS; CHN");
    }

    @Test
    void verdicts_on_what_is_gone_are_listed_not_lost() {
        pakta("review", "accept", event());
        pakta("forget", "a");
        assertThat(pakta("review", "list").out()).contains("(no longer in the record)");
    }

    @Test
    void a_sheet_is_filled_in_and_loaded_whole_or_not_at_all() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        assertThat(pakta("review", "sheet", sheet.toString(), "--kind", "event").out())
                .startsWith("1 to judge");
        String empty = Files.readString(sheet);
        Path wrong =
                Files.writeString(
                        sheet, empty.replace(",,,,\n", ",accept,,,\nzzz,,,,,,,reject,,,\n"));
        Run refused = pakta("review", "load", wrong.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("sheet.csv:3: nothing in the record has the id zzz", "nothing was kept");
        assertThat(pakta("review", "list").out()).isEqualTo("no reviews found\n");
        Path right = Files.writeString(sheet, empty.replace(",,,,\n", ",accept,,,\n"));
        assertThat(pakta("review", "load", right.toString()).out()).startsWith("1 verdicts kept");
        Path semicolons = folder.resolve("semicolons.csv"); // as spreadsheets write them here
        Files.writeString(semicolons, "id;verdict;field;value;reason\n" + event() + ";accept;;;\n");
        assertThat(pakta("review", "load", semicolons.toString(), "--by", "budi").code()).isZero();
        Path nothing = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(pakta("review", "load", nothing.toString()).err()).contains("has no rows");
        assertThat(pakta("review", "agreement", "ani", "budi").out())
                .isEqualTo("1 judged by both, 1 the same; kappa unknown\n");
        Path left = folder.resolve("left.csv");
        assertThat(pakta("review", "sheet", left.toString(), "--kind", "event").out())
                .startsWith("0 to judge");
    }

    @Test
    void what_cannot_be_judged_so_is_said_in_one_line() {
        String event = event();
        for (String[] words :
                new String[][] {
                    {"review"},
                    {"review", "accept"},
                    {"review", "accept", "zzzz"},
                    {"review", "accept", event, "--field", "colour"},
                    {"review", "correct", event, "--field", "day", "--value", "31/02"},
                    {"review", "correct", event, "--field", "type", "--value", "PARTY"},
                    {"review", "correct", event, "--field", "day"},
                    {"review", "accept", event, "--by", " "},
                    {"review", "load", folder.resolve("none.csv").toString()},
                    {"review", "sheet", folder.resolve("a.txt").toString()},
                    {"review", "agreement", "ani", "nobody"},
                    {"review", "praise", event},
                }) {
            Run run = pakta(words);
            assertThat(run.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(run.err()).as(String.join(" ", words)).hasLineCount(1).startsWith("pakta: ");
        }
    }

    @Test
    void a_pact_in_the_ledger_is_reported_until_a_person_accepts_it() {
        Run told = pakta("ledger", "Korea Utara", "Rusia");
        assertThat(told.out())
                .contains(
                        "basis: reported",
                        "clause: defend (1 origin)",
                        "Korea Utara dan Rusia men");
        JsonNode line = json(pakta("ledger", "--json").out().lines().findFirst().orElse(""));
        assertThat(line.path("schema").asString()).isEqualTo("pakta/ledger/1");
        assertThat(line.path("basis").asString()).isEqualTo("reported");
        assertThat(line.path("evidence").path(0).path("quote").asString()).isNotEmpty();
        assertThat(pakta("show", line.path("pact").asString()).out()).contains("Perjanjian Contoh");
        pakta("review", "accept", line.path("pact").asString());
        assertThat(pakta("ledger", "PRK").out()).contains("basis: confirmed");
        assertThat(pakta("ledger", "BOL").out())
                .isEqualTo("no report in the record tells of such a pact\n");
    }

    private String event() {
        return json(pakta("events", "--json").out()).path("event").path("id").asString();
    }

    private Run pakta(String... words) {
        Map<String, String> environment =
                Map.of(
                        "PAKTA_RECORD",
                        folder.resolve("r.sqlite").toString(),
                        "PAKTA_REVIEWER",
                        "ani");
        return PlainMain.run("", environment, words);
    }

    private static JsonNode json(String line) {
        return JsonMapper.builder().build().readTree(line);
    }
}
