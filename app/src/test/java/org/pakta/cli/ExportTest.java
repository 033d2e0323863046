package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs get of a record. */
class ExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    /** A page that would break rows: tabs, quotation marks, something like a formula. */
    @BeforeEach
    void a_record() throws IOException {
        Path page = folder.resolve("a.jsonl");
        Files.writeString(
                page,
                """
                {"id":"a","clean":true,"language":"id","uri":"https://contoh.example/a\\tb","published":"2024-06-19","outlet":"=1+1\\t\\"Harian\\"","headline":"Pakta \\"diteken\\"\\t😀","text":"Korea Utara dan Rusia menandatangani perjanjian\\tbaru \\"besar\\" 😀. Budi kata «Ini 😀 bersejarah» pada Rabu."}
                """);
        assertThat(pakta("read", page.toString()).code()).isZero();
    }

    @Test
    void every_row_of_the_event_table_has_every_column() throws IOException {
        export("plover");
        List<String> lines = Files.readAllLines(folder.resolve("out/plover.tsv"));
        JsonNode described = JSON.readTree(folder.resolve("out/datapackage.json").toFile());
        List<String> columns =
                described
                        .path("resources")
                        .path(0)
                        .path("schema")
                        .path("fields")
                        .valueStream()
                        .map(field -> field.path("name").asString())
                        .toList();
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("\""));
        assertThat(lines.get(0).split("\t", -1)).containsExactlyElementsOf(columns);
        List<String> row = List.of(lines.get(1).split("\t", -1));
        assertThat(row).hasSameSizeAs(columns);
        assertThat(row.get(columns.indexOf("Event Type"))).as("a signing").isEqualTo("SUPPORT");
        assertThat(row.get(columns.indexOf("Actor COW"))).isEqualTo("731; 365");
        assertThat(row.get(columns.indexOf("Sentence"))).contains("perjanjian baru ”besar” 😀.");
        assertThat(row.get(columns.indexOf("URL"))).isEqualTo("https://contoh.example/a b");
    }

    @Test
    void what_reviewers_reject_is_left_out() throws IOException {
        String event =
                JSON.readTree(pakta("events", "--json").out()).path("event").path("id").asString();
        pakta("review", "reject", event, "--by", "ani");
        export("plover");
        assertThat(Files.readAllLines(folder.resolve("out/plover.tsv"))).hasSize(1);
    }

    @Test
    void the_coding_sheet_has_the_words_behind_each_value() throws IOException {
        export("coding-sheet");
        assertThat(Files.readAllLines(folder.resolve("out/coding-sheet.csv")))
                .anyMatch(row -> row.contains(",defense,PRK,\"Korea Utara dan Rusia"))
                .anyMatch(row -> row.contains(",member,RUS,"));
    }

    @Test
    void annotations_point_at_the_very_characters() throws IOException {
        String text = JSON.readTree(pakta("show", "--json", "a").out()).path("text").asString();
        int[] points = text.codePoints().toArray();
        export("annotations");
        List<String> lines = Files.readAllLines(folder.resolve("out/annotations.jsonl"));
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        for (String line : lines) {
            JsonNode annotation = JSON.readTree(line);
            assertThat(annotation.path("@context").asString())
                    .isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(annotation.path("type").asString()).isEqualTo("Annotation");
            annotation
                    .path("target")
                    .forEach(
                            target -> {
                                JsonNode quote = target.path("selector").path(0);
                                JsonNode place = target.path("selector").path(1);
                                int from = place.path("start").asInt();
                                String exact = quote.path("exact").asString();
                                assertThat(
                                                new String(
                                                        points,
                                                        from,
                                                        place.path("end").asInt() - from))
                                        .isEqualTo(exact);
                                assertThat(text)
                                        .contains(
                                                quote.path("prefix").asString("")
                                                        + exact
                                                        + quote.path("suffix").asString(""));
                            });
        }
    }

    @Test
    void parquet_holds_what_the_other_tables_hold() throws IOException {
        export("jsonl");
        export("parquet");
        for (String table : List.of("article", "statement", "event", "page", "agency")) {
            Path file = folder.resolve("out/" + table + ".parquet");
            // The library's own reader of texts breaks at empty cells.
            try (Stream<Integer> rows = ParquetReader.streamContent(file.toFile(), new Cells())) {
                assertThat(rows.count())
                        .as(table)
                        .isEqualTo(
                                Files.readAllLines(folder.resolve("out/" + table + ".jsonl"))
                                        .size());
            }
        }
        try (Stream<String[]> rows =
                ParquetReader.streamContentToStrings(
                        folder.resolve("out/event.parquet").toFile())) {
            assertThat(rows.findFirst().orElseThrow())
                    .contains("type=AGREE", "place=0")
                    .anyMatch(cell -> cell.startsWith("day="));
        }
    }

    /** How many cells a row has. */
    private static final class Cells implements Hydrator<Integer, Integer, String[]> {
        @Override
        public Integer start() {
            return 0;
        }

        @Override
        public Integer add(Integer before, String[] column, Object cell) {
            return before + 1;
        }

        @Override
        public Integer finish(Integer all) {
            return all;
        }
    }

    private void export(String form) {
        Run run = pakta("export", "--as", form, folder.resolve("out").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Run pakta(String... words) {
        return PlainMain.run(
                "", Map.of("PAKTA_RECORD", folder.resolve("r.sqlite").toString()), words);
    }
}
