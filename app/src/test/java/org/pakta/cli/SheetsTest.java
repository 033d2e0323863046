package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles cut over several pages, as a user sees them. */
class SheetsTest {
    private static final String BASE = "https://kabar.example/laut/garis-batas-88";

    @TempDir private Path folder;

    /** One page of the article, as a line of JSON; its text tells its number. */
    private static String line(String id, int number, int last) {
        return line(id, number, html(number, last, "bagian " + number));
    }

    private static String line(String id, int number, String html) {
        return JsonMapper.shared()
                .writeValueAsString(
                        new TreeMap<>(
                                Map.of(
                                        "id",
                                        id,
                                        "outlet",
                                        "Kabar",
                                        "uri",
                                        BASE + (number == 1 ? "" : "?page=" + number),
                                        "html",
                                        html)));
    }

    private static String html(int number, int last, String part) {
        StringBuilder pager = new StringBuilder();
        for (int i = 1; i <= last; i++) {
            String link = i == 1 ? BASE : "?page=" + i;
            pager.append(i == number ? i + " " : "<a href='%s'>%d</a> ".formatted(link, i));
        }
        return """
               <html lang="id"><head><meta property="og:type" content="article"></head><body>
               <h1>Dua Pulau Merundingkan Garis Batas Laut</h1>
               <p>Menteri Rina Tala mengatakan %1$s dari perundingan dengan pulau tetangga itu sudah selesai dibahas oleh kedua pihak.</p>
               <p>Pembahasan %1$s berlangsung dua hari di kantor pelabuhan, dan para nelayan dari kedua pulau ikut mendengarkannya sampai selesai.</p>
               <div class="paging">%2$s</div></body></html>
               """
                .formatted(part, pager);
    }

    private static String other(int number) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "id",
                                "lain" + number,
                                "text",
                                "Hujan turun di pelabuhan nomor %d sejak pagi, dan nelayan menunda pelayaran mereka sampai angin reda pada petang hari. Ombak tidak tinggi tetapi kabut tebal sekali di muara."
                                        .formatted(number)));
    }

    private static List<JsonNode> extract(List<String> lines) {
        Run run = PlainMain.real(String.join("\n", lines), "extract", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static List<String> whys(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("why").asString("article")).toList();
    }

    @Test
    void the_whole_stands_in_its_first_page_s_place_and_every_input_has_its_line() {
        List<JsonNode> lines =
                extract(
                        List.of(
                                line("c", 3, 3),
                                other(1),
                                line("a", 1, 3),
                                line("b", 2, 3),
                                other(2)));
        assertThat(lines.stream().map(line -> line.path("id").asString()))
                .containsExactly("c", "lain1", "a", "b", "lain2");
        assertThat(whys(lines))
                .containsExactly("page_of", "article", "article", "page_of", "article");
        JsonNode whole = lines.get(2);
        assertThat(whole.path("pages").asInt()).isEqualTo(3);
        assertThat(whole.path("text").asString())
                .containsSubsequence("bagian 1 dari", "bagian 2 dari", "bagian 3 dari");
        assertThat(lines.get(0).path("detail").asString())
                .isEqualTo(
                        "page 3 of the article "
                                + whole.path("article").asString()
                                + ", which begins in a");
        assertThat(whole.path("sheets").values())
                .extracting(sheet -> sheet.path("id").asString() + sheet.path("page").asInt())
                .containsExactly("a1", "b2", "c3");
        int from = whole.path("sheets").path(1).path("from").asInt();
        assertThat(whole.path("text").asString().substring(from))
                .startsWith("Menteri Rina Tala mengatakan bagian 2");
    }

    @Test
    void words_that_run_over_a_page_s_end_are_read_as_one_text() {
        String opens = "<p>\"Yang tersisa adalah siapa yang menjaga jalur itu pada malam hari.</p>";
        String ends =
                "<p>\"Kami tidak mau pulang dengan tangan kosong,\" kata Menteri Oto Barun.</p>";
        List<String> pages =
                List.of(
                        line("a", 1, html(1, 2, "bagian 1").replace("<div", opens + "<div")),
                        line("b", 2, html(2, 2, "bagian 2").replace("</h1>", "</h1>" + ends)));
        JsonNode words = said(extract(pages).get(0));
        assertThat(words.path("speaker").path("name").asString()).isEqualTo("Oto Barun");
        assertThat(words.path("spans").size()).isEqualTo(2);
        assertThat(said(extract(pages.subList(0, 1)).get(0)).has("spans")).isFalse();
    }

    private static JsonNode said(JsonNode article) {
        return article.path("statements")
                .valueStream()
                .filter(one -> one.path("words").asString().startsWith("Yang tersisa adalah siapa"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_missing_is_told() {
        List<JsonNode> lines = extract(List.of(line("a", 1, 4), line("b", 2, 4), line("d", 4, 4)));
        assertThat(whys(lines)).containsExactly("article", "page_of", "article");
        assertThat(lines.get(0).path("pages").asInt()).isEqualTo(4);
        assertThat(lines.get(0).path("missing").values())
                .extracting(JsonNode::asInt)
                .containsExactly(3, 4);
        assertThat(lines.get(2).has("sheets")).isFalse();
    }

    @Test
    void pages_are_looked_for_so_far_and_no_further() {
        List<String> near = new ArrayList<>(List.of(line("a", 1, 2)));
        for (int i = 0; i < 255; i++) {
            near.add(other(i));
        }
        List<String> far = new ArrayList<>(near);
        near.add(line("b", 2, 2));
        far.add(other(255));
        far.add(line("b", 2, 2));
        assertThat(whys(extract(near))).contains("page_of").hasSize(257);
        assertThat(whys(extract(far))).doesNotContain("page_of").hasSize(258);
    }

    @Test
    void pages_made_to_confuse_are_articles_of_their_own_and_stop_nothing() {
        List<String> same = new ArrayList<>();
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            if (i <= 60) {
                same.add(line("s" + i, 2, html(2, 2, "bagian kembar " + i)));
            }
            many.add(line("m" + i, i, html(1, 1, "bagian " + i).replace("</body>", ring(i))));
        }
        assertThat(whys(extract(same))).hasSize(60).containsOnly("article");
        assertThat(whys(extract(many))).hasSize(400).containsOnly("article");
        String home = "<a rel='next' href='" + BASE + "'>1</a><a href='" + BASE + "'>2</a></body>";
        List<String> circle =
                List.of(
                        line("a", 1, 2),
                        line("b", 2, html(2, 2, "bagian 2").replace("</body>", home)));
        assertThat(whys(extract(circle))).containsExactly("article", "page_of");
        String away = "<a rel='next' href='https://lain.example/laut/garis-batas-88?page=2'>2</a>";
        List<String> elsewhere =
                List.of(
                        line("a", 1, html(1, 1, "bagian 1").replace("</body>", away)),
                        line("b", 2, 2).replace("kabar.example", "lain.example"));
        assertThat(whys(extract(elsewhere))).containsOnly("article");
        List<String> titled =
                List.of(line("a", 1, 2), line("b", 2, 2).replace("Dua Pulau", "Tiga Pulau"));
        assertThat(whys(extract(titled))).containsOnly("article");
    }

    /** Links to ten pages around, the last of them back to the first. */
    private static String ring(int at) {
        StringBuilder links = new StringBuilder();
        for (int i = at; i < at + 10; i++) {
            links.append("<a href='?page=%d'>%d</a>".formatted(1 + i % 400, i));
        }
        return links + "</body>";
    }

    @Test
    void a_record_holds_one_article_and_counts_as_the_run_did() throws IOException {
        List<String> lines =
                new ArrayList<>(
                        List.of(line("a", 1, 3), line("b", 2, 3), other(1), line("c", 3, 3)));
        String first = record("eins", lines);
        assertThat(first).contains("4 in = 2 done + 0 duplicate + 2 skipped", "2 page_of");
        String again = record("eins", lines);
        assertThat(again).contains("4 in = 0 done + 2 duplicate + 2 skipped", "2 page_of");
        Collections.reverse(lines);
        record("zwei", lines.subList(0, 2));
        record("zwei", lines);
        assertThat(tables("zwei")).isEqualTo(tables("eins"));
        Run rebuilt = PlainMain.real("", "rebuild", "--record", file("eins"));
        assertThat(rebuilt.out()).contains("4 in = 2 done + 0 duplicate + 2 skipped");
        assertThat(tables("eins")).isEqualTo(tables("zwei"));
        String shown = PlainMain.real("", "show", "b", "--record", file("eins")).out();
        assertThat(shown)
                .contains("page 1, input a: Menteri Rina Tala", "page 3, input c: Menteri Rina");
        Run told = PlainMain.real(String.join("\n", lines), "stories", "-");
        assertThat(told.out().lines()).hasSize(2);
        assertThat(told.err()).isEqualTo("pakta: 2 skipped: 2 page_of\n");
    }

    private String file(String name) {
        return folder.resolve(name + ".sqlite").toString();
    }

    private String record(String name, List<String> lines) {
        Run run = PlainMain.real(String.join("\n", lines), "read", "-", "--record", file(name));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private Map<String, String> tables(String name) throws IOException {
        Path to = folder.resolve(name + "-csv-" + System.nanoTime());
        PlainMain.real("", "export", "--as", "csv", "--record", file(name), to.toString());
        Map<String, String> tables = new TreeMap<>();
        try (var files = Files.list(to)) {
            for (Path file : files.toList()) {
                tables.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(tables).hasSizeGreaterThan(20);
        return tables;
    }
}
