package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.ledger.ReportedPact;
import org.pakta.text.Day;

class LabelsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Set<String> CODES =
            Set.of(
                    "type",
                    "status",
                    "kind",
                    "mention",
                    "duty",
                    "byline",
                    "part",
                    "field",
                    "language",
                    "why",
                    "month",
                    "verdict",
                    "nav",
                    "list",
                    "figure",
                    "treaty");
    private final Labels labels = Labels.from(DataFolder.shipped());

    @Test
    void every_label_the_pages_use_is_there_and_none_is_left_over() throws IOException {
        Path sources = Path.of("src/main/java/org/pakta/site");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        used.removeIf(
                key ->
                        key.endsWith(".css")
                                || key.endsWith(".js")
                                || key.endsWith(".html")
                                || key.endsWith(".txt")
                                || key.endsWith(".tsv"));
        assertThat(labels.keys()).containsAll(used);
        Set<String> left = new TreeSet<>(labels.keys());
        left.removeAll(used);
        left.removeIf(key -> CODES.contains(key.substring(0, key.indexOf('.'))));
        assertThat(left).isEmpty();
    }

    @Test
    void every_code_has_words() {
        for (EventType type : EventType.values()) {
            assertThat(labels.code("type", type.name()).toString()).doesNotContain(type.name());
        }
        for (Event.Status status : Event.Status.values()) {
            assertThat(labels.keys()).contains("status." + status.code());
        }
        for (ReportedPact.Status status : ReportedPact.Status.values()) {
            assertThat(labels.keys()).contains("status." + status.code());
        }
    }

    @Test
    void a_missing_translation_is_told_with_its_line(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve(Labels.FILE), "key\ten\tid\nnav.index\tStories\t\n");
        assertThatThrownBy(() -> Labels.from(DataFolder.at(folder)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("site/labels.tsv:2: 'nav.index' has no text in id");
    }

    @Test
    void numbers_and_days_are_written_as_each_language_does() {
        assertThat(labels.count("count.articles", 1).toString())
                .contains(">1 artikel<", ">1 article<");
        assertThat(labels.count("count.articles", 1234).toString())
                .contains(">1.234 artikel<", ">1,234 articles<");
        assertThat(labels.day(new Day(2025, 3, 4)).toString())
                .contains("datetime=\"2025-03-04\"", "4 Maret 2025", "4 March 2025");
        assertThat(labels.day(new Day(2025, 0, 0)).toString())
                .isEqualTo("<time datetime=\"2025\">2025</time>");
    }
}
