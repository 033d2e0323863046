package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees only what a user sees: words in, text and exit codes out. */
class ProgramTest {
    private static final String SIGNED =
            "Pakta diteken 😀\n\nKorea Utara dan Rusia menandatangani perjanjian. Budi kata «Ini 😀 bersejarah» pada Rabu.";

    @TempDir private Path folder;
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void a_record_of_its_own() {
        environment = Map.of("PAKTA_RECORD", folder.resolve("r.sqlite").toString());
    }

    @Test
    void read_counts_every_input_and_says_what_to_do_next() throws IOException {
        pages();
        Run run = pakta("read", folder.resolve("pages").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "6 in = 2 done + 1 duplicate + 3 skipped\nskipped: 1 failed, 1 no_body, 1 unsupported\n")
                .contains("record: " + folder.resolve("r.sqlite"))
                .contains("next: pakta statements");
        assertThat(pakta("read", folder.resolve("pages").toString()).out())
                .startsWith("6 in = 0 done + 3 duplicate + 3 skipped");
        assertThat(pakta("read", "--quiet", folder.resolve("pages").toString()).out()).isEmpty();
    }

    @Test
    void extract_prints_one_line_for_each_input_in_order() throws IOException {
        pages();
        Run run = pakta("extract", folder.resolve("pages").toString());
        assertThat(run.out().lines().map(ProgramTest::json).map(node -> node.path("id").asString()))
                .containsExactly("a", "b", "broken", "copy", "not-found", "note");
        assertThat(folder.resolve("r.sqlite")).doesNotExist();
    }

    @Test
    void offsets_count_code_points() throws IOException {
        pages();
        JsonNode article = json(pakta("extract", folder.resolve("pages/a.txt").toString()).out());
        JsonNode statement = article.path("statements").path(0);
        int[] text = article.path("text").asString().codePoints().toArray();
        int from = statement.path("from").asInt();
        int to = statement.path("to").asInt();
        assertThat(new String(text, from, to - from)).isEqualTo(statement.path("words").asString());
        assertThat(statement.path("words").asString()).contains("😀");
        assertThat(article.path("events").path(0).path("plover").asString()).isEqualTo("SUPPORT");
    }

    @Test
    void extract_never_prints_null_or_empty_text() throws IOException {
        pages();
        String out = pakta("extract", folder.resolve("pages").toString()).out();
        assertThat(out).doesNotContain(":null").doesNotContain(":\"\"");
    }

    @Test
    void stories_and_sayings_call_articles_by_input_ids() throws IOException {
        pages();
        JsonNode story = json(pakta("stories", folder.resolve("pages").toString()).out());
        assertThat(story.path("articles").valueStream().map(JsonNode::asString))
                .containsExactly("a", "b", "copy");
        JsonNode saying = json(pakta("sayings", folder.resolve("pages").toString()).out());
        assertThat(saying.path("statements")).hasSize(2);
        assertThat(saying.path("core").asString()).endsWith("bersejarah");
    }

    @Test
    void lists_statements_and_events_by_who_and_when() throws IOException {
        pages();
        pakta("read", folder.resolve("pages").toString());
        assertThat(pakta("statements", "--by", "budi").out())
                .contains("“Ini 😀 bersejarah”", "Kantor Berita");
        assertThat(pakta("statements", "--by", "Indonesia").out()).contains("Budi, Menteri, IDN");
        assertThat(pakta("statements", "--by", "Putin").out()).isEqualTo("no statements found\n");
        assertThat(
                        pakta(
                                        "events",
                                        "--about",
                                        "Rusia",
                                        "--from",
                                        "2024-06",
                                        "--to",
                                        "2024-06-19")
                                .out())
                .contains("2024-06-19  AGREE done  PRK, RUS");
        assertThat(pakta("events", "--from", "2024-06-20").out()).isEqualTo("no events found\n");
        assertThat(
                        json(pakta("events", "--json").out().lines().findFirst().orElse(""))
                                .path("schema")
                                .asString())
                .isEqualTo("pakta/event/1");
        assertThat(pakta("events", "--from", "soon").err())
                .isEqualTo("pakta: --from soon is no day; write 2024-06-19, 2024-06 or 2024\n");
    }

    @Test
    void shows_whatever_an_id_leads_to() throws IOException {
        pages();
        pakta("read", folder.resolve("pages").toString());
        JsonNode article = json(pakta("extract", folder.resolve("pages/a.txt").toString()).out());
        String id = article.path("article").asString();
        assertThat(pakta("show", id).out())
                .contains("Pakta diteken", "left out (related link)", "AGREE done");
        assertThat(pakta("show", id.substring(0, 8)).out()).contains("Pakta diteken");
        assertThat(json(pakta("show", "--json", id).out()).path("statements"))
                .isEqualTo(article.path("statements"));
        String statement = article.path("statements").path(0).path("id").asString();
        assertThat(pakta("show", statement).out()).contains("“Ini 😀 bersejarah”");
        String pact = article.path("pacts").path(0).path("id").asString();
        assertThat(pakta("show", pact).out()).contains("Perjanjian Contoh", "defend (PRK, RUS)");
        assertThat(pakta("show", "ffffffffffff").err())
                .contains("nothing in the record has the id");
    }

    @Test
    void forgets_and_rebuilds() throws IOException {
        pages();
        pakta("read", folder.resolve("pages").toString());
        assertThat(pakta("rebuild").out()).startsWith("6 in = 2 done + 1 duplicate + 3 skipped");
        assertThat(pakta("forget", "b").out()).startsWith("forgotten: article");
        assertThat(pakta("forget", "b").code()).isEqualTo(2);
        assertThat(pakta("rebuild").out()).startsWith("5 in = 1 done + 1 duplicate + 3 skipped");
    }

    @Test
    void exports_every_table_with_a_description() throws IOException {
        pages();
        pakta("read", folder.resolve("pages").toString());
        Path csv = folder.resolve("csv");
        assertThat(pakta("export", "--as", "csv", csv.toString()).out()).contains(" files in ");
        assertThat(Files.readString(csv.resolve("event.csv")))
                .startsWith("id,article,place,type,plover,status,day,pattern\n");
        Path jsonl = folder.resolve("jsonl");
        pakta("export", "--as", "jsonl", jsonl.toString());
        assertThat(Files.readAllLines(jsonl.resolve("article.jsonl")))
                .hasSize(2)
                .noneMatch(line -> line.contains("null"));
        JsonNode described = json(Files.readString(csv.resolve("datapackage.json")));
        described
                .path("resources")
                .forEach(table -> assertThat(csv.resolve(table.path("path").asString())).exists());
        assertThat(pakta("export", "--as", "xml", csv.toString()).code()).isEqualTo(2);
    }

    @Test
    void reads_json_lines_on_standard_input() {
        Run run =
                PlainMain.run(
                        "{\"id\":\"x\",\"text\":\"Satu\"}\n{oops\n", environment, "extract", "-");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(json(run.out().lines().toList().get(1)).path("schema").asString())
                .isEqualTo("pakta/skipped/1");
    }

    @Test
    void strict_fails_for_bad_inputs_only_and_reads_all_the_same() throws IOException {
        pages();
        String pages = folder.resolve("pages").toString();
        Files.delete(folder.resolve("pages/broken.txt"));
        for (String command : List.of("read", "extract", "stories", "sayings")) {
            assertThat(pakta(command, "--strict", pages).code()).as(command).isZero();
        }
        write("kosong.html", "");
        write("arsip.warc", "WARC/1.0\r\nContent-Length: x\r\n\r\n");
        for (String command : List.of("read", "extract", "stories", "sayings")) {
            Run strict = pakta(command, "--strict", pages);
            assertThat(strict.code()).as(command).isEqualTo(1);
            assertThat(strict.err()).contains("pakta: --strict: bad inputs: 2\n");
            Run lenient = pakta(command, pages);
            assertThat(lenient.code()).isZero();
            if (!command.equals("read")) {
                assertThat(strict.out()).as(command).isEqualTo(lenient.out());
            }
        }
    }

    @Test
    void an_address_is_fetched_only_where_it_may_be() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ProgramTest::answer);
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
            Run read = pakta("extract", "--fetch", "--allow-private", address);
            assertThat(json(read.out()).path("uri").asString()).isEqualTo(address);
            assertThat(json(read.out()).path("id").asString()).isEqualTo(address);
            Run refused = pakta("extract", "--fetch", "--strict", address);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(json(refused.out()).path("why").asString()).isEqualTo("private_address");
            assertThat(pakta("extract", address).err())
                    .isEqualTo(
                            "pakta: "
                                    + address
                                    + " is an address: --fetch fetches it, or save the page and name the file\n");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean page = exchange.getRequestURI().getPath().equals("/a");
        byte[] body = ("<html><body>" + SIGNED + "</body></html>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(page ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void a_wrong_question_is_answered_in_one_line_that_says_what_to_do() {
        for (String[] words :
                new String[][] {
                    {"nonsense"},
                    {"read"},
                    {"read", "--colour", "x"},
                    {"read", "https://contoh.example/"},
                    {"extract", "pages", "HTTP://contoh.example/"},
                    {"stories", "http://contoh.example/"},
                    {"read", folder.resolve("none.html").toString()},
                    {"statements"},
                    {"events", "--record", folder.resolve("none.sqlite").toString()},
                    {"show"},
                    {"read", folder.resolve("*.html").toString()},
                    {"statements", "--from", "2024-06", "--to", "2024-05"},
                    {"statements", "--by", ""},
                    {"search", "--most", "0", "x"},
                    {"forget", "x"},
                    {"export", "x"},
                    {"explain", "zzz"},
                    {"explain", "AGREE", "--lang", "fr"},
                    {"check", folder.resolve("none").toString()},
                }) {
            Run run = pakta(words);
            assertThat(run.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(run.err().lines()).as(String.join(" ", words)).hasSize(1);
            assertThat(run.err()).startsWith("pakta: ").doesNotContain("Exception");
        }
    }

    @Test
    void stories_that_are_not_made_yet_are_not_shown() throws Exception {
        pages();
        pakta("read", folder.resolve("pages").toString());
        try (Connection record =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("r.sqlite"));
                Statement mark = record.createStatement()) {
            mark.executeUpdate("UPDATE meta SET value = 'yes' WHERE name = 'ungrouped'");
        }
        for (String command : List.of("stories", "sayings")) {
            Run run = pakta(command);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("pakta read", "pakta rebuild").hasLineCount(1);
        }
        pakta("read", folder.resolve("pages").toString());
        assertThat(pakta("stories").code()).isZero();
    }

    @Test
    void a_report_is_refused_before_anything_is_read() throws IOException {
        pages();
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path report : List.of(taken, file, file.resolve("below"))) {
            Run run =
                    pakta(
                            "read",
                            folder.resolve("pages").toString(),
                            "--report",
                            report.toString());
            assertThat(run.code()).as(report.toString()).isEqualTo(2);
            assertThat(run.err()).contains("no report can go to " + report).hasLineCount(1);
            assertThat(folder.resolve("r.sqlite")).doesNotExist();
        }
    }

    @Test
    void what_was_read_is_counted_even_if_the_report_fails() throws IOException {
        pages();
        Path report = folder.resolve("report");
        pakta("read", folder.resolve("pages").toString(), "--report", report.toString());
        Files.delete(report.resolve("index.html"));
        Files.createDirectories(report.resolve("index.html/in the way"));
        Run run = pakta("read", folder.resolve("pages").toString(), "--report", report.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("6 in = 0 done + 3 duplicate + 3 skipped");
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void a_pact_that_several_articles_tell_of_is_listed_once() throws IOException {
        pages();
        pakta("read", folder.resolve("pages").toString());
        assertThat(pakta("pacts", "PRK", "RUS").out())
                .contains("  prk-rus-2024  Perjanjian Contoh (PRK, RUS), told by 2\n")
                .containsOnlyOnce("Perjanjian Contoh");
    }

    @Test
    void a_pact_of_the_data_is_shown_without_a_record() {
        assertThat(pakta("show", "rus-prk-2024").out()).contains("article 4, defend");
        assertThat(json(pakta("show", "--json", "rus-prk-2024").out()).path("schema").asString())
                .isEqualTo("pakta/treaty/1");
    }

    @Test
    void an_unusable_record_is_one_line_too() throws IOException {
        pages();
        Files.writeString(folder.resolve("r.sqlite"), "this is not a record ".repeat(100));
        Run run = pakta("read", folder.resolve("pages").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not a Pakta record").hasLineCount(1);
    }

    @Test
    void help_and_version_tell_of_every_command() {
        assertThat(pakta("--help").out()).contains("read", "extract", "explain", "export");
        assertThat(pakta().out()).isEqualTo(pakta("--help").out());
        assertThat(pakta("--version").out()).startsWith("pakta ");
        assertThat(pakta("events", "--help").out()).contains("Example: pakta events");
    }

    @Test
    void a_broken_data_folder_is_told_of_whole() throws IOException {
        Files.writeString(folder.resolve("explain.tsv"), "word\tkind\n");
        Run run = pakta("explain", "AGREE", "--data", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("pakta: the data is wrong: explain.tsv:1: ");
        assertThat(pakta("check", folder.toString()).code()).isEqualTo(1);
    }

    private Run pakta(String... words) {
        return PlainMain.run("", environment, words);
    }

    private static JsonNode json(String line) {
        return JsonMapper.builder().build().readTree(line);
    }

    private void pages() throws IOException {
        write("a.txt", SIGNED);
        write("copy.txt", SIGNED + " ");
        write("b.html", "<html><body>" + SIGNED + " Selesai.</body></html>");
        write("not-found.html", "<html>404</html>");
        write("broken.txt", "KACAU");
        write("note.md", "x");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
