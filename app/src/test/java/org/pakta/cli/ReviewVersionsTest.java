package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on what an article tells, after the outlet has changed the article. */
class ReviewVersionsTest {
    private static final String SIGNED = "Korea Utara dan Rusia menandatangani perjanjian baru.";
    private static final String AT = "https://kabar.example/pakta-diteken";

    @TempDir private Path folder;

    @Test
    void a_verdict_holds_in_a_version_that_tells_it_in_the_same_words() {
        read("satu", AT, SIGNED + " Budi kata «Ini bersejarah» pada Rabu.");
        String first = events().get(0);
        pakta("review", "reject", first, "--by", "ani", "--reason", "hanya rencana");
        read("dua", AT + "?page=all#atas", "Paragraf baru. " + SIGNED);
        assertThat(pakta("events").out()).isEqualTo("no events found\n");
        String second = carried().path("target").asString();
        assertThat(carried().path("carried_from").asString()).isEqualTo(first);
        assertThat(carried().path("reviewer").asString()).isEqualTo("ani");
        assertThat(pakta("show", second).out())
                .contains("AGREE done", "reviewed: " + second + "  reject")
                .contains("(hanya rencana), carried over from " + first);
        assertThat(pakta("rebuild").code()).isZero();
        assertThat(pakta("events").out()).isEqualTo("no events found\n");
    }

    @Test
    void a_correction_is_carried_over_and_undone_where_it_was_given() {
        read("satu", AT, SIGNED);
        String first = events().get(0);
        pakta("review", "correct", first, "--field", "day", "--value", "2024-06-18", "--by", "ani");
        read("dua", AT, SIGNED + " Kalimat tambahan.");
        assertThat(pakta("events").out().lines().filter(line -> line.startsWith("2024-06-18")))
                .hasSize(2);
        pakta("review", "undo", first, "--field", "day", "--by", "ani");
        assertThat(pakta("events").out()).doesNotContain("2024-06-18");
        assertThat(pakta("review", "list").out()).isEqualTo("no reviews found\n");
    }

    @Test
    void what_a_person_says_of_the_later_version_goes_before_what_was_carried_over() {
        read("satu", AT, SIGNED);
        String first = events().get(0);
        pakta("review", "reject", first, "--by", "ani");
        read("dua", AT, SIGNED + " Kalimat tambahan.");
        String second = carried().path("target").asString();
        pakta("review", "undo", second, "--by", "ani");
        assertThat(events()).containsExactly(second);
        pakta("review", "accept", second, "--by", "ani");
        assertThat(pakta("review", "list").out())
                .hasLineCount(2)
                .contains(first + "  reject", second + "  accept")
                .doesNotContain("carried over");
        assertThat(events()).containsExactly(second);
    }

    @Test
    void where_the_words_have_changed_it_wants_another_look() {
        read("satu", AT, SIGNED);
        String first = events().get(0);
        pakta("review", "accept", first, "--by", "ani");
        read("dua", AT, "Rusia dan Korea Utara batal menandatangani perjanjian baru.");
        JsonNode only = reviews().get(0);
        assertThat(reviews()).hasSize(1);
        assertThat(only.path("target").asString()).isEqualTo(first);
        String later = only.path("look_again").path(0).asString();
        assertThat(pakta("review", "list").out())
                .contains("(wants another look: not in these words in " + later + ")");
        assertThat(pakta("show", first).out()).contains("wants another look");
        assertThat(pakta("show", later).out()).contains("batal menandatangani");
        Path sheet = folder.resolve("sheet.csv");
        assertThat(pakta("review", "sheet", sheet.toString(), "--kind", "event", "--by", "ani"))
                .extracting(Run::out)
                .asString()
                .startsWith("1 to judge");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/lain, Kabar, 2024-06-20, false",
        "https://kabar.example/lain, Kabar, 2024-06-19, true",
        "https://kabar.example/lain, Berita, 2024-06-19, false",
        "https://kabar.example/pakta-diteken/2, Kabar, 2024-06-21, true",
        "https://www.kabar.example/, Kabar, 2024-06-21, false",
    })
    void a_version_is_known_by_its_address_or_by_outlet_day_and_headline(
            String uri, String outlet, String day, boolean version) {
        read("satu", AT, "Kabar", "2024-06-19", SIGNED);
        pakta("review", "accept", events().get(0), "--by", "ani");
        read("dua", uri, outlet, day, SIGNED + " Kalimat tambahan.");
        assertThat(reviews()).hasSize(version ? 2 : 1);
        assertThat(reviews()).allMatch(one -> one.path("look_again").isMissingNode());
    }

    @Test
    void an_earlier_version_or_another_page_of_it_asks_for_no_other_look() {
        read("dua", AT, "Kabar", "2024-06-20", SIGNED);
        pakta("review", "accept", events().get(0), "--by", "ani");
        read("satu", AT, "Kabar", "2024-06-19", "Belum ada yang diteken.");
        read("tiga", AT + "/2", "Kabar", "2024-06-20", "Halaman kedua menceritakan hal lain.");
        assertThat(reviews()).hasSize(1);
        assertThat(reviews().get(0).path("look_again").isMissingNode()).isTrue();
    }

    @Test
    void two_persons_who_judged_two_versions_judged_one_thing() throws IOException {
        read("satu", AT, SIGNED);
        String first = events().get(0);
        pakta("review", "accept", first, "--by", "ani");
        read("dua", AT, SIGNED + " Kalimat tambahan.");
        String second = carried().path("target").asString();
        pakta("review", "reject", second, "--by", "budi");
        assertThat(pakta("review", "agreement", "ani", "budi").out())
                .startsWith("1 judged by both, 0 the same")
                .contains(first + "  accept  by ani", second + "  reject  by budi");
        assertThat(events()).as("the latest counts, in both versions").isEmpty();
        export("csv");
        assertThat(Files.readAllLines(folder.resolve("out/verdict.csv")))
                .hasSize(5)
                .anyMatch(row -> row.startsWith(second + ",,accept,,,ani,"))
                .anyMatch(row -> row.endsWith("," + first + ","));
        export("parquet");
        assertThat(folder.resolve("out/verdict.parquet")).exists();
    }

    private void export(String form) {
        Run run = pakta("export", "--as", form, folder.resolve("out").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void read(String id, String uri, String text) {
        read(id, uri, "Kabar", "2024-06-19", text);
    }

    /** Headlines are the text's first line. */
    private void read(String id, String uri, String outlet, String day, String text) {
        String line =
                """
                {"id":"%s","uri":"%s","outlet":"%s","published":"%s","clean":true,"text":"Pakta diteken\\n\\n%s"}
                """
                        .formatted(id, uri, outlet, day, text);
        Run run = PlainMain.run(line, environment(), "read", "-");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private List<String> events() {
        return json(pakta("events", "--json").out())
                .map(line -> line.path("event").path("id").asString())
                .toList();
    }

    private List<JsonNode> reviews() {
        return json(pakta("review", "list", "--json").out()).toList();
    }

    private JsonNode carried() {
        return reviews().stream()
                .filter(one -> one.has("carried_from"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was carried over"));
    }

    private static Stream<JsonNode> json(String lines) {
        return lines.lines().map(line -> JsonMapper.builder().build().readTree(line));
    }

    private Map<String, String> environment() {
        return Map.of("PAKTA_RECORD", folder.resolve("r.sqlite").toString());
    }

    private Run pakta(String... words) {
        return PlainMain.run("", environment(), words);
    }
}
