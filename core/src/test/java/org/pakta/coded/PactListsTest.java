package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.BadData;
import org.pakta.pact.Kleene;

/** The invented lists of the manual. */
class PactListsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("pakta.root"), "docs", "alliances");

    private final List<String> notes = new ArrayList<>();

    private static Map<String, byte[]> sample() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("agreements.csv", "memberships.csv", "references.csv")) {
            files.put(name, Files.readAllBytes(FOLDER.resolve(name)));
        }
        return files;
    }

    private PactLists read(Map<String, byte[]> files) {
        return PactLists.read("manytrade", files, notes::add);
    }

    @Test
    void lists_are_put_together_by_pact() throws IOException {
        PactLists lists = read(sample());
        assertThat(lists.each()).hasSize(3);
        Listed old = lists.each().get(1);
        assertThat(old.title()).isEqualTo("Harbour Convention");
        assertThat(old.told().get(0).ended()).map(Bounds::toString).contains("2001");
        assertThat(old.parties()).hasSize(3);
        assertThat(old.links())
                .containsExactly(
                        new ListedLink(
                                "manytrade",
                                "HARBOUR_2000A",
                                ListedLink.Kind.SUPERSEDES,
                                "HARBOUR_1985A"));
        assertThat(lists.each().get(0).title()).isEqualTo("Invented Trade Agreement");
    }

    @Test
    void what_was_read_another_way_is_told_and_counted() throws IOException {
        read(sample());
        assertThat(notes)
                .contains(
                        "agreements.csv: a day in the year 9999 is none (1 times, first on line 2)",
                        "memberships.csv: a day that its month has not is taken as the month (1"
                                + " times, first on line 4)");
    }

    @ParameterizedTest
    @CsvSource({
        "IDN, 1984-12-31, FALSE",
        "IDN, 1985-12-31, FALSE",
        "IDN, 1986-01-01, TRUE",
        "IDN, 2001-06-30, UNKNOWN",
        "IDN, 2001-12-31, FALSE",
        "MYS, 1985-02-01, FALSE",
        "MYS, 1990-01-01, UNKNOWN",
        "SGP, 1990-06-15, UNKNOWN",
        "SGP, 1990-06-30, TRUE",
    })
    void who_is_bound_is_known_as_far_as_days_are(String state, LocalDate day, Kleene bound)
            throws IOException {
        assertThat(read(sample()).parties())
                .filteredOn(one -> one.state().equals(state))
                .singleElement()
                .extracting(one -> one.bound(day))
                .isEqualTo(bound);
    }

    @Test
    void everything_wrong_in_any_file_is_told_and_nothing_read() throws IOException {
        Map<String, byte[]> files = sample();
        files.computeIfPresent("agreements.csv", (n, b) -> changed(b, "1990-03-01", "1990-13-01"));
        files.computeIfPresent("references.csv", (n, b) -> changed(b, "Cites", "Likes"));
        files.computeIfPresent("memberships.csv", (n, b) -> changed(b, ",IDN,", ",IDN,x,"));
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(
                        "agreements.csv:2: Signature is '1990-13-01', which is no day")
                .hasMessageContaining("references.csv:4: RefType is 'Likes'; wanted Supersedes")
                .hasMessageContaining("memberships.csv:2: there are 13 cells");
    }

    private static byte[] changed(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
    }
}
