package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.PlainMain;

/** docs/commands.md is the help of every command. {@code ./dev docs} writes it anew. */
class CommandsDocsTest {
    private static final String HEAD =
            """
            # Commands
            Written by `./dev docs` from the help of each command. Every command answers 0 when all went well, 1 when it failed,
            2 when it was asked wrongly, with one line that says what to do. `pakta explain WORD` says what a printed word means.
            """;

    @Test
    void the_documentation_is_the_help() throws IOException {
        Path file = Path.of(System.getProperty("pakta.root"), "docs", "commands.md");
        StringBuilder wanted = new StringBuilder(HEAD);
        for (String name : names()) {
            wanted.append("\n## pakta ").append(name).append("\n```\n");
            wanted.append(help((name + " --help").split(" "))).append("```\n");
        }
        if (Boolean.getBoolean("pakta.review")) {
            Files.writeString(file, wanted);
            return;
        }
        assertThat(file).as("run ./dev docs").exists().hasContent(wanted.toString());
    }

    @Test
    void every_command_has_an_example() {
        names().forEach(
                        name ->
                                assertThat(help((name + " --help").split(" ")))
                                        .contains("Example: pakta " + name));
    }

    /** Every command, and below a command that has some, each of those. */
    private static List<String> names() {
        return listed("").stream()
                .flatMap(
                        name ->
                                Stream.concat(
                                        Stream.of(name),
                                        listed(name + " ").stream().map(sub -> name + " " + sub)))
                .toList();
    }

    private static List<String> listed(String above) {
        String help = help((above + "--help").split(" "));
        int list = help.indexOf("Commands:\n");
        return help.substring(list < 0 ? help.length() : list)
                .lines()
                .skip(1)
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    private static String help(String... words) {
        return PlainMain.run("", Map.of(), words).out();
    }
}
