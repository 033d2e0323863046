package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.PlainMain;
import org.pakta.data.DataFolder;

/** A data folder of a user's own that is wrong. */
class BrokenDataTest {
    @TempDir private Path folder;

    @Test
    void every_problem_of_a_data_folder_is_told_up_to_fifty() throws IOException {
        Path treaty = Files.createDirectories(folder.resolve("treaties/x-1950"));
        Files.writeString(treaty.resolve("cases.yaml"), "[]\n");
        Files.writeString(treaty.resolve("treaty.yaml"), "kind: no\nnames: {en: X}\nduty: 1\n");
        DataFolder shipped = DataFolder.shipped();
        Files.createDirectories(folder.resolve("actors"));
        for (String name : shipped.files("actors", ".tsv")) {
            Files.writeString(folder.resolve(name), shipped.text(name));
        }
        List<String> told = broken();
        assertThat(told)
                .allMatch(line -> line.startsWith("pakta: the data is wrong: treaties/x-1950/"))
                .anyMatch(line -> line.contains("treaty.yaml:1: unknown kind 'no'"))
                .anyMatch(line -> line.contains("treaty.yaml:3: unknown field 'duty'"))
                .anyMatch(line -> line.contains("'parties' wants two states at least"));
        Files.writeString(
                treaty.resolve("treaty.yaml"),
                IntStream.range(0, 60)
                        .mapToObj(i -> "x%d: 1%n".formatted(i))
                        .collect(Collectors.joining()));
        told = broken();
        assertThat(told).hasSize(51);
        assertThat(told.get(50)).matches("pakta: and \\d+ problems more: pakta check");
    }

    /** What a command says that loads the treaties of the folder. */
    private List<String> broken() {
        String out = folder.resolve("out").toString();
        String data = folder.toString();
        return PlainMain.run("", Map.of(), "export", out, "--as", "json-ld", "--data", data)
                .err()
                .lines()
                .toList();
    }
}
