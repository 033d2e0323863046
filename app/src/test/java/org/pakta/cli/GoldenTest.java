package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.PlainMain;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program prints for fixed words, kept under review: {@code ./dev review} writes it anew
 * and shows the difference.
 */
class GoldenTest {
    private static final Path ROOT = Path.of(System.getProperty("pakta.root"));
    private static final Path GOLDENS = ROOT.resolve("app/src/test/resources/golden");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @CsvSource({
        "extract.json, extract EXAMPLES",
        "stories.json, stories EXAMPLES",
        "sayings.json, sayings EXAMPLES",
        "ask-prk-2024-09-01.txt, ask --attacked PRK --by KOR --on 2024-09-01",
        "ask-jpn-2025.json, ask --attacked JPN --by PRK --on 2025-01-15 --json",
        "pacts-prk.txt, pacts PRK --on 2025-01-15",
    })
    void output_is_as_last_reviewed(String file, String words) throws IOException {
        String[] typed =
                words.replace("EXAMPLES", ROOT.resolve("examples").toString()).split(" ", -1);
        PlainMain.Run run = PlainMain.real("", typed);
        assertThat(run.code()).as(run.err()).isZero();
        String out = run.out().replace(ROOT.resolve("examples").toString(), "examples");
        String found = file.endsWith(".json") ? pretty(out) : out;
        Path golden = GOLDENS.resolve(file);
        if (Boolean.getBoolean("pakta.review")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, found);
        }
        assertThat(found)
                .as("./dev review shows the difference")
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static String pretty(String lines) {
        List<String> all =
                lines.lines()
                        .map(line -> PRETTY.writeValueAsString(PRETTY.readTree(line)))
                        .toList();
        return all.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
