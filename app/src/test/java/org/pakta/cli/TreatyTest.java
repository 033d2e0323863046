package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.PlainMain.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A treaty's text from the command line. */
class TreatyTest {
    private static final String TEXT =
            """
            Treaty of the Two Bays between Kenya and Norway 🕊

            Article 1

            If a Party is struck by an armed attack, the other Party shall at once come to its aid.
            """;

    @TempDir private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void every_quote_is_the_files_own_words() throws IOException {
        Run run = PlainMain.real("", "treaty", "--json", file("bays.txt", TEXT));
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode read = JsonMapper.builder().build().readTree(run.out());
        JsonNode clause = read.path("clauses").path(0);
        assertThat(read.path("basis").asString("")).isEqualTo("text");
        assertThat(clause.path("duty").asString("")).isEqualTo("defend");
        int[] points = TEXT.codePoints().toArray();
        int from = clause.path("from").asInt();
        int length = clause.path("to").asInt() - from;
        assertThat(new String(points, from, length)).isEqualTo(clause.path("text").asString(""));
        assertThat(run.out()).doesNotContain(":null").doesNotContain(":\"\"");
    }

    @Test
    void a_person_is_told_that_it_is_no_law() throws IOException {
        Run run = PlainMain.real("", "treaty", file("bays.txt", TEXT));
        assertThat(run.out())
                .contains("not law")
                .contains("parties: KEN, NOR")
                .contains("article 1: defend, owed by all to all others");
    }

    @Test
    void a_file_that_is_no_treaty_says_why() throws IOException {
        Run run =
                PlainMain.real(
                        "",
                        "treaty",
                        file("news.txt", "The ministers met on Monday, and they were content."),
                        file("page.html", "<p>Article 1</p>"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("news: not read: the text has no numbered articles")
                .contains("page: not read: a treaty is read from plain text");
    }
}
