package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who speaks under a title alone, seen from outside. */
class OfficesShownTest {
    private static final String SAID =
            "Presiden AS mengatakan perundingan itu akan berlanjut pekan depan.";

    @TempDir private Path folder;

    @Test
    void a_title_alone_leads_to_who_held_it_and_says_why() throws IOException {
        JsonNode statement = statement("\"published\": \"2024-06-20\", ");
        JsonNode speaker = statement.path("speaker");
        assertThat(speaker.path("name").asString()).isEqualTo("Presiden AS");
        assertThat(speaker.path("actor").asString()).isEqualTo("person:joe-biden");
        assertThat(PlainMain.real("", "read", page().toString(), "--record", record()).code())
                .isZero();
        assertThat(
                        PlainMain.real(
                                        "",
                                        "show",
                                        statement.path("id").asString(),
                                        "--record",
                                        record())
                                .out())
                .contains("speaker by title: Joe Biden held it on 2024-06-20, by the list");
    }

    @Test
    void without_a_day_it_leads_to_nobody() throws IOException {
        JsonNode speaker = statement("").path("speaker");
        assertThat(speaker.path("name").asString()).isEqualTo("Presiden AS");
        assertThat(speaker.path("actor").isMissingNode()).isTrue();
    }

    private JsonNode statement(String day) throws IOException {
        Files.writeString(
                page(),
                "{\"id\": \"a\", \"language\": \"id\", \"clean\": true, %s\"text\": \"%s\"}%n"
                        .formatted(day, SAID));
        String line = PlainMain.real("", "extract", page().toString()).out();
        return JsonMapper.builder().build().readTree(line).path("statements").path(0);
    }

    private Path page() {
        return folder.resolve("a.jsonl");
    }

    private String record() {
        return folder.resolve("record.sqlite").toString();
    }
}
