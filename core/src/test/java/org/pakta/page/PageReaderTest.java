package org.pakta.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    private static final String HTML =
            "<html><body><p>Menteri tiba di Pelabuhan.</p></body></html>";

    @TempDir private Path folder;

    @Test
    void reads_html_text_and_lines_packed_or_not() throws IOException {
        write("a.html", HTML);
        write("b.b.htm.gz", gzip(HTML.getBytes(StandardCharsets.UTF_8)));
        write("c.txt", "Menteri tiba.");
        write("d.jsonl", "{\"id\":\"satu\",\"html\":\"<p>x</p>\"}\n{\"text\":\"dua\"}\n");
        write("e.jsonl.gz", gzip("{\"id\":3,\"text\":\"tiga\"}".getBytes(StandardCharsets.UTF_8)));

        List<Input> inputs = read(folder.toString());

        assertThat(inputs).allMatch(Input.PageIn.class::isInstance);
        assertThat(inputs).extracting(Input::id).startsWith("a", "b.b", "c", "satu").endsWith("3");
        assertThat(page(inputs.get(0)).format()).isEqualTo(Page.Format.HTML);
        assertThat(page(inputs.get(0)).charset()).isEmpty();
        assertThat(page(inputs.get(2)).charset()).contains("UTF-8");
        assertThat(page(inputs.get(4)).format()).isEqualTo(Page.Format.TEXT);
        assertThat(inputs.get(4).id()).hasSize(16);
    }

    @Test
    void takes_the_other_names_of_fields() {
        String line =
                """
                {"title":"Judul","url":"https://a.example/1","date":"19 Juni 2024",\
                "domain":"a.example","content":"Isi.","language":"id"}
                """;
        Page page = page(lines(line).get(0));
        assertThat(page.told())
                .isEqualTo(
                        new Page.Told(
                                java.util.Optional.of("https://a.example/1"),
                                java.util.Optional.of("a.example"),
                                java.util.Optional.of("19 Juni 2024"),
                                java.util.Optional.of("Judul"),
                                java.util.Optional.of("id")));
        assertThat(text(page)).isEqualTo("Isi.");
    }

    @Test
    void clean_text_comes_character_for_character() {
        Page page =
                page(lines("{\"text\":\" a\\n\\n b \",\"clean\":true,\"html\":\"<p>\"}").get(0));
        assertThat(page.clean()).isTrue();
        assertThat(text(page)).isEqualTo(" a\n\n b ");
        assertThat(page.format()).isEqualTo(Page.Format.TEXT);
    }

    @Test
    void a_bad_line_is_skipped_with_its_number_and_the_next_is_read() {
        List<Input> inputs =
                lines(
                        "{\"text\":\"a\"}\n{broken\n\n[1]\n{\"id\":\"x\"}\n{\"text\":\"b\"} c\n{\"text\":\"d\"}");
        assertThat(inputs).hasSize(6);
        assertThat(skipped(inputs.get(1)).id()).isEqualTo("stdin:2");
        assertThat(skipped(inputs.get(1)).detail()).startsWith("line 2: ");
        assertThat(skipped(inputs.get(2)).detail()).contains("not a JSON object");
        assertThat(skipped(inputs.get(3)))
                .extracting(Skipped::id, Skipped::why)
                .containsExactly("x", "empty");
        assertThat(skipped(inputs.get(4)).why()).isEqualTo("unreadable");
        assertThat(text(page(inputs.get(5)))).isEqualTo("d");
    }

    @Test
    void bad_files_are_values_with_a_reason() throws IOException {
        write("blank.html", " \n ");
        write("broken.html.gz", "not gzip at all");
        byte[] whole = gzip(HTML.repeat(50).getBytes(StandardCharsets.UTF_8));
        write("cut.html.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
        write("doc.pdf", "%PDF-1.4");
        write("empty.txt", "");
        write("large.html", "x".repeat(Candidate.MOST_BYTES + 1));
        write("picture.html", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        write("wide.html", HTML.getBytes(StandardCharsets.UTF_16));

        assertThat(read(folder.toString()))
                .extracting(input -> input.id() + " " + why(input))
                .containsExactly(
                        "blank empty",
                        "broken unreadable",
                        "cut unreadable",
                        "doc unsupported",
                        "empty empty",
                        "large too_large",
                        "picture not_text",
                        "wide read");
        assertThat(read(folder.resolve("none.html").toString()))
                .extracting(PageReaderTest::why)
                .containsExactly("unreadable");
    }

    @Test
    void folders_are_sorted_globs_match_and_rings_of_links_end() throws IOException {
        write("b/2.html", HTML);
        write("b/1.html", HTML);
        write("a/3.html", HTML);
        write("a/note.md", "x");
        write(".hidden/4.html", HTML);
        Files.createSymbolicLink(folder.resolve("a/ring"), folder);
        Files.createSymbolicLink(folder.resolve("b/dead.html"), folder.resolve("gone.html"));

        assertThat(read(folder.toString()))
                .extracting(Input::id)
                .containsExactly("3", "note", "1", "2", "dead");
        assertThat(read(folder + "/**.html"))
                .extracting(Input::id)
                .containsExactly("3", "1", "2", "dead");
        assertThat(read(folder + "/*/[12].html")).extracting(Input::id).containsExactly("1", "2");
        assertThat(read(folder + "/*.none"))
                .extracting(PageReaderTest::why)
                .containsExactly("unreadable");
    }

    @Test
    void lines_are_read_as_they_are_asked_for() {
        byte[] line = "{\"text\":\"baris\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless =
                new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return line[at++ % line.length];
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        into[from] = (byte) read();
                        return 1;
                    }
                };
        try (Stream<Input> inputs = new PageReader(endless).read(List.of("-"))) {
            assertThat(inputs.limit(1000)).hasSize(1000);
        }
    }

    @Test
    void a_bomb_is_stopped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        }
        write("bomb.html.gz", packed.toByteArray());
        write("bomb.jsonl.gz", packed.toByteArray());
        assertThat(read(folder.toString()))
                .extracting(PageReaderTest::why)
                .containsExactly("too_large", "too_large");
    }

    private List<Input> read(String... inputs) {
        return all(new PageReader(InputStream.nullInputStream()), List.of(inputs));
    }

    private static List<Input> lines(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return all(new PageReader(new ByteArrayInputStream(bytes)), Collections.singletonList("-"));
    }

    private static List<Input> all(PageReader reader, List<String> inputs) {
        try (Stream<Input> stream = reader.read(inputs)) {
            return stream.toList();
        }
    }

    private static Page page(Input input) {
        return ((Input.PageIn) input).page();
    }

    private static Skipped skipped(Input input) {
        return ((Input.SkippedIn) input).skipped();
    }

    private static String why(Input input) {
        return input instanceof Input.SkippedIn in ? in.skipped().why() : "read";
    }

    private static String text(Page page) {
        return new String(page.bytes().copy(), StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
