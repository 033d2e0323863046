package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it ships, on the pages in examples/. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("pakta.root"), "examples");

    @TempDir private Path folder;

    @Test
    void every_input_is_one_line_and_every_offset_fits() throws IOException {
        Run run = PlainMain.real("", "extract", EXAMPLES.toString());
        List<JsonNode> lines =
                run.out().lines().map(JsonMapper.builder().build()::readTree).toList();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(lines).hasSize((int) files.count());
        }
        for (JsonNode line : lines) {
            int[] text = line.path("text").asString("").codePoints().toArray();
            Stream.of("statements", "mentions")
                    .flatMap(field -> line.path(field).valueStream())
                    .forEach(
                            one -> {
                                int from = one.path("from").asInt();
                                String words =
                                        one.path("words").asString(one.path("text").asString(""));
                                assertThat(new String(text, from, one.path("to").asInt() - from))
                                        .isEqualTo(words);
                            });
        }
        assertThat(run.out()).doesNotContain(":null").doesNotContain(":\"\"");
    }

    @Test
    void pages_added_bit_by_bit_give_what_all_at_once_do() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.map(Path::toString).sorted().forEach(pages::add);
        }
        String whole = folder.resolve("whole.sqlite").toString();
        read(whole, pages);
        Collections.shuffle(pages, new Random(11));
        String grown = folder.resolve("grown.sqlite").toString();
        for (int from = 0; from < pages.size(); from += 6) {
            read(grown, pages.subList(from, Math.min(pages.size(), from + 6)));
        }
        export(whole, "whole");
        export(grown, "grown");
        sameFiles("whole", "grown");
        List<String> stories =
                PlainMain.real("", "stories", "--record", whole).out().lines().toList();
        assertThat(stories).hasSizeGreaterThan(3);
        for (String story : stories) {
            String id = JsonMapper.builder().build().readTree(story).path("id").asString();
            assertThat(PlainMain.real("", "show", "--json", id, "--record", grown).out())
                    .isEqualTo(PlainMain.real("", "show", "--json", id, "--record", whole).out());
        }
    }

    private static void read(String record, List<String> pages) {
        List<String> arguments = new ArrayList<>(List.of("read", "--record", record));
        arguments.addAll(pages);
        Run run = PlainMain.real("", arguments.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void export(String record, String name) {
        String to = folder.resolve(name).toString();
        PlainMain.real("", "export", "--as", "jsonl", "--record", record, to);
    }

    private void sameFiles(String one, String other) {
        try (Stream<Path> files = Files.list(folder.resolve(one))) {
            files.forEach(
                    file ->
                            assertThat(folder.resolve(other).resolve(file.getFileName()))
                                    .hasSameTextualContentAs(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void reading_twice_changes_nothing_but_the_counts() {
        String record = folder.resolve("r.sqlite").toString();
        Run first = PlainMain.real("", "read", EXAMPLES.toString(), "--record", record);
        assertThat(first.code()).as(first.err()).isZero();
        export(record, "1");
        Run second = PlainMain.real("", "read", EXAMPLES.toString(), "--record", record);
        assertThat(second.out()).contains("= 0 done");
        assertThat(PlainMain.real("", "rebuild", "--record", record).code()).isZero();
        export(record, "2");
        sameFiles("1", "2");
    }

    @Test
    void a_story_that_became_another_is_still_found() {
        String record = folder.resolve("r.sqlite").toString();
        String early = EXAMPLES.resolve("01-nusatimur-penandatanganan.html").toString();
        assertThat(PlainMain.real("", "read", early, "--record", record).code()).isZero();
        String was = idOfOneStory(PlainMain.real("", "stories", "--record", record));
        assertThat(PlainMain.real("", "read", EXAMPLES.toString(), "--record", record).code())
                .isZero();
        Run words = PlainMain.real("", "show", was, "--record", record);
        assertThat(words.out()).startsWith("story " + was + " is no more, it became ");
        Run json = PlainMain.real("", "show", was, "--json", "--record", record);
        assertThat(words.out()).contains(idOfOneStory(json));
    }

    private static String idOfOneStory(Run run) {
        assertThat(run.out().lines()).as(run.err()).hasSize(1);
        return JsonMapper.builder().build().readTree(run.out()).path("id").asString("");
    }

    @Test
    void a_saying_tells_where_its_wordings_differ_and_whose_they_are() {
        String record = folder.resolve("r.sqlite").toString();
        PlainMain.real("", "read", EXAMPLES.toString(), "--record", record);
        List<String> shown =
                PlainMain.real("", "sayings", "--record", record)
                        .out()
                        .lines()
                        .map(line -> JsonMapper.builder().build().readTree(line).path("id"))
                        .map(id -> PlainMain.real("", "show", id.asString(), "--record", record))
                        .map(Run::out)
                        .toList();
        assertThat(shown)
                .anySatisfy(
                        saying ->
                                assertThat(saying)
                                        .startsWith(
                                                "Nurlan Bekmuratov: salah satu dari kami diserang,"
                                                        + " yang lain\n")
                                        .contains("words another lacks: “Jika”, “dari kami”")
                                        .contains("If one of us comes under attack")
                                        .contains("origin: this report")
                                        .contains("origin: KBS, article "));
    }

    @Test
    void the_report_is_where_it_says() {
        String record = folder.resolve("r.sqlite").toString();
        Path report = folder.resolve("report");
        Run run =
                PlainMain.real(
                        "",
                        "read",
                        EXAMPLES.toString(),
                        "--record",
                        record,
                        "--report",
                        report.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("report: " + report.resolve("index.html"));
        assertThat(report.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void asks_the_treaties_without_a_record() {
        Run run =
                PlainMain.real(
                        "",
                        "ask",
                        "--attacked",
                        "Korea Utara",
                        "--by",
                        "KOR",
                        "--on",
                        "2025-01-15",
                        "--json");
        JsonNode answer = JsonMapper.builder().build().readTree(run.out());
        assertThat(answer.path("schema").asString()).isEqualTo("pakta/answer/1");
        assertThat(answer.path("attacked").asString()).isEqualTo("PRK");
        assertThat(
                        answer.path("answers")
                                .valueStream()
                                .map(
                                        one ->
                                                one.path("party").asString()
                                                        + " "
                                                        + one.path("duty").asString()
                                                        + " "
                                                        + one.path("answer").asString()))
                .contains("RUS defend owes", "CHN defend owes");
        assertThat(answer.path("answers").valueStream())
                .allMatch(one -> !one.path("reasons").isEmpty());
        assertThat(PlainMain.real("", "pacts", "RUS", "PRK", "--on", "2025-01-15").out())
                .contains("in force since 2024-12-04");
    }

    @Test
    void the_shipped_data_has_no_problems() {
        assertThat(PlainMain.real("", "check").out()).contains("files, no problems\n");
    }
}
