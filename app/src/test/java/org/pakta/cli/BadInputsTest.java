package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inputs that nobody wishes for, seen as a user sees them: each is counted, none stops a run. */
class BadInputsTest {
    private static final String PROSE =
            "<p>"
                    + "Menteri Rina Tala mengatakan kapal itu tiba dengan selamat pada Rabu siang. "
                            .repeat(3)
                    + "</p>";

    @TempDir private Path folder;

    @Test
    void each_bad_input_is_told_of_with_its_reason_and_the_others_are_read() throws IOException {
        bad();
        write("baik.html", page(PROSE));
        write("kolom.html", page(PROSE + "<table><tr><td colspan=9007199254740991>x</table>"));
        Run run = PlainMain.real("", "extract", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(fates(run))
                .isEqualTo(
                        new TreeMap<>(
                                Map.ofEntries(
                                        Map.entry("baik", "read"),
                                        Map.entry("besar", "too_large"),
                                        Map.entry("biner", "not_text"),
                                        Map.entry("bom", "too_large"),
                                        Map.entry("dalam", "too_deep"),
                                        Map.entry("kolom", "read"),
                                        Map.entry("kosong", "empty"),
                                        Map.entry("memori", "unreadable"),
                                        Map.entry("panjang:1", "damaged"),
                                        Map.entry("urn:uuid:2", "read"),
                                        Map.entry("potong", "unreadable"),
                                        Map.entry("tawa", "doctype"))));
        assertThat(run.out().lines().filter(line -> !read(line)))
                .allMatch(line -> line.contains("\"detail\":"));
        Run strict = PlainMain.real("", "extract", "--strict", folder.toString());
        assertThat(strict.out()).isEqualTo(run.out());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).isEqualTo("pakta: --strict: bad inputs: 9\n");
    }

    @Test
    void a_text_without_a_language_pack_is_an_article_and_says_so_wherever_it_is_shown()
            throws IOException {
        String malay =
                "Kerajaan negeri berkata projek itu siap bulan hadapan kerana kos telah naik. "
                        + "Beliau memaklumkan perkara tersebut semasa sidang akhbar di pejabatnya. ";
        String hungarian =
                "A miniszter szerint a h\u00edd elk\u00e9sz\u00fclt, \u00e9s a v\u00e1ros lak\u00f3i \u00f6r\u00fclnek neki. ";
        write("melayu.html", page("<p>" + malay.repeat(4) + "</p>"));
        write("magyar.html", page("<p>" + hungarian.repeat(4) + "</p>"));
        List<JsonNode> articles =
                PlainMain.real("", "extract", folder.toString())
                        .out()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .toList();
        String record = folder.resolve("r.sqlite").toString();
        Run read = PlainMain.real("", "read", folder.toString(), "--record", record);

        assertThat(read.out()).contains("no language pack (article and duplicates only): 2");
        assertThat(articles).hasSize(2);
        assertThat(articles)
                .allSatisfy(
                        article -> {
                            assertThat(article.path("unread").asString())
                                    .isEqualTo("no language pack");
                            String id = article.path("article").asString();
                            assertThat(PlainMain.real("", "show", id, "--record", record).out())
                                    .contains("no language pack: only the article was read");
                        });
    }

    @Test
    void whatever_a_file_is_called_it_is_read_in_any_locale() throws Exception {
        for (String name : List.of("dua kata", "a'b\"c", "satu\ndua", "-x", "[a]")) {
            write(name + ".html", page(PROSE + "<p>" + name + "</p>"));
        }
        bash("printf '%s' \"$1\" >\"$2/caf\"$'\\xe9'.html", page(PROSE), folder.toString());
        assumeTrue(named() == 6, "this file system takes no such name");
        String run = "exec env LC_ALL=\"$1\" \"$2\" -cp \"$3\" org.pakta.Main extract \"$4\"";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        assertThat(bash(run, "POSIX", java, path, folder.toString()).lines())
                .hasSize(6)
                .allMatch(BadInputsTest::read);
        String named = run.replace("$4", "$4/caf\"$'\\xe9'\".html");
        assertThat(bash(named, "C.UTF-8", java, path, folder.toString()).lines())
                .singleElement()
                .matches(BadInputsTest::read);
    }

    private void bad() throws IOException {
        write("kosong.html", "");
        write(
                "biner.html",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream large = Files.newOutputStream(folder.resolve("besar.html"))) {
            byte[] part = PROSE.repeat(5000).getBytes(StandardCharsets.UTF_8);
            for (long size = 0; size < 200L << 20; size += part.length) {
                large.write(part);
            }
        }
        write("dalam.html", page("<div>".repeat(100_000) + PROSE));
        byte[] packed = gzip(page(PROSE).getBytes(StandardCharsets.UTF_8));
        write("potong.html.gz", Arrays.copyOf(packed, packed.length - 20));
        write("bom.html.gz", gzip(new byte[100 << 20]));
        write("panjang.warc", record(1, 7) + record(2, 0));
        write(
                "tawa.rss",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                        + "<rss><channel><item><description>&b;</description></item></channel></rss>");
        Files.createSymbolicLink(folder.resolve("lagi"), folder);
        Files.createSymbolicLink(folder.resolve("memori.html"), Path.of("/proc/self/mem"));
    }

    /** What became of each input, by its id. */
    private static Map<String, String> fates(Run run) {
        Map<String, String> fates = new TreeMap<>();
        for (String line : run.out().lines().toList()) {
            JsonNode node = JsonMapper.shared().readTree(line);
            fates.put(node.path("id").asString(), node.path("why").asString("read"));
        }
        return fates;
    }

    private static boolean read(String line) {
        return line.startsWith("{\"schema\":\"pakta/article/1\"");
    }

    private String bash(String script, String... words) throws Exception {
        Path out = Files.createTempFile("out", ".txt");
        List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(List.of(words));
        new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        String printed = Files.readString(out);
        Files.delete(out);
        return printed;
    }

    private long named() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private static String page(String body) {
        return "<html><body><h1>Kapal tiba</h1>" + body + "</body></html>";
    }

    /** A record of an archive whose length is told as so much more than it is. */
    private static String record(int number, int more) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(PROSE);
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(number, block.length() + more, block);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
