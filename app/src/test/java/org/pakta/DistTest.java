package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The zip and what its README promises. */
class DistTest {
    private static final Path ROOT = Path.of(System.getProperty("pakta.root"));

    @Test
    void what_the_readme_links_to_is_in_the_zip() throws IOException {
        List<String> included =
                found("<include>([^<]+)</include>", ROOT.resolve("app/src/assembly/dist.xml"));
        List<String> links = found("\\]\\(([^):]+)\\)", ROOT.resolve("README.md"));
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(included)
                    .as(link)
                    .anyMatch(
                            glob ->
                                    FileSystems.getDefault()
                                            .getPathMatcher("glob:" + glob)
                                            .matches(Path.of(link)));
        }
        assertThat(included).contains("examples/**");
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
