package org.pakta.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no page is like. Each is a counted skip with its reason, quickly. */
class BadInputTest {
    private static final String HTML = "<html><body><p>Menteri tiba.</p></body></html>";

    @TempDir private Path folder;

    @Test
    void names_may_have_spaces_quotes_and_line_breaks() throws IOException {
        for (String name :
                List.of(
                        "dua kata.html",
                        "a'b\"c.html",
                        "satu\ndua.html",
                        "é.html",
                        "-x.html",
                        "[a].html")) {
            Files.writeString(folder.resolve(name), HTML);
        }
        List<Input> inputs = Read.file(folder);
        assertThat(inputs).hasSize(6).allMatch(Input.PageIn.class::isInstance);
        assertThat(inputs).extracting(Input::id).contains("satu\ndua", "a'b\"c", "[a]");
        assertThat(Read.file(folder.resolve("[a].html"))).hasSize(1);
    }

    @Test
    void markup_with_more_tags_than_a_page_can_have_is_skipped() throws IOException {
        String tags = "<i>".repeat(200_001);
        Files.writeString(folder.resolve("a.html"), tags);
        Files.writeString(
                folder.resolve("b.jsonl"), "{\"html\":\"" + tags + "\"}\n{\"text\":\"b\"}\n");
        assertThat(Read.whys(Read.file(folder))).containsExactly("too_large", "too_large", "read");
    }

    @Test
    void a_page_of_two_hundred_megabytes_is_not_read_whole() throws IOException {
        Path file = folder.resolve("besar.html");
        byte[] part = "<p>Menteri tiba.</p>".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
        }
        assertThat(Read.whys(Read.file(file))).containsExactly("too_large");
    }

    @Test
    void links_in_a_ring_and_files_that_cannot_be_read_are_told_once() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.html"), folder.resolve("b.html"));
        Files.createSymbolicLink(folder.resolve("b.html"), folder.resolve("a.html"));
        Files.createDirectories(folder.resolve("c"));
        Files.createSymbolicLink(folder.resolve("c/lagi"), folder.resolve("c"));
        Files.createSymbolicLink(folder.resolve("c/atas"), folder);
        Files.createSymbolicLink(folder.resolve("memori.html"), Path.of("/proc/self/mem"));
        List<Input> inputs = Read.file(folder);
        assertThat(Read.whys(inputs)).containsOnly("unreadable");
        assertThat(inputs).extracting(Input::id).contains("a", "b").doesNotHaveDuplicates();
    }
}
