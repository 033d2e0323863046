package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.BadData;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/** Tables made from the invented members file of the manual. */
class AlliancesTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("pakta.root"), "docs", "alliances", "members.csv");
    private static final Alliances.Naming NUMBERS = (number, day) -> Integer.toString(number);

    private static String sample() {
        try {
            return Files.readString(SAMPLE);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Alliances read(String text) {
        return Alliances.atop("members.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<DyadYear> rows(Alliances alliances, int first, int last) {
        List<DyadYear> rows = new ArrayList<>();
        alliances.dyads(first, last, NUMBERS).each(rows::add);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 1002, 1901, DEFEND, TRUE",
        "1001, 1003, 1904, DEFEND, FALSE",
        "1001, 1003, 1905, DEFEND, TRUE",
        "1001, 1005, 1904, DEFEND, UNKNOWN",
        "1005, 1001, 1904, DEFEND, FALSE",
        "1005, 1001, 1904, NEUTRAL, TRUE",
        "1002, 1007, 1904, NOT_ATTACK, TRUE",
    })
    void each_cell_follows_direction_phase_and_partner(
            String a, String b, int year, Duty duty, Kleene value) {
        assertThat(
                        rows(read(sample()), year, year).stream()
                                .filter(row -> row.a().equals(a) && row.b().equals(b)))
                .singleElement()
                .extracting(row -> row.owed().of(duty))
                .isEqualTo(value);
    }

    @Test
    void a_successor_is_no_ally_and_no_pair_outlives_its_alliance() {
        List<DyadYear> rows = rows(read(sample()), 1, 3000);
        assertThat(rows).noneMatch(row -> row.a().equals("1006") && row.b().equals("1007"));
        assertThat(rows).noneMatch(row -> row.a().equals("1005") && row.year() > 1906);
        assertThat(rows).noneMatch(row -> row.year() > 1911);
    }

    @Test
    void every_pair_stands_in_both_directions_and_once() {
        List<String> pairs =
                rows(read(sample()), 1, 3000).stream()
                        .map(row -> row.a() + " " + row.b() + " " + row.year())
                        .toList();
        assertThat(pairs).doesNotHaveDuplicates();
        assertThat(pairs)
                .allMatch(
                        pair -> {
                            String[] part = pair.split(" ", -1);
                            return pairs.contains(part[1] + " " + part[0] + " " + part[2]);
                        });
    }

    @Test
    void the_order_of_lines_changes_nothing() {
        List<DyadYear> wanted = rows(read(sample()), 1, 3000);
        List<String> lines = new ArrayList<>(sample().lines().toList());
        String header = lines.remove(0);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            String shuffled = header + "\n" + String.join("\n", lines);
            assertThat(rows(read(shuffled), 1, 3000)).isEqualTo(wanted);
        }
    }

    @Test
    void years_asked_for_cut_rows_and_change_none() {
        List<DyadYear> all = rows(read(sample()), 1, 3000);
        for (int year = 1899; year <= 1912; year++) {
            int of = year;
            assertThat(rows(read(sample()), year, year))
                    .isEqualTo(all.stream().filter(row -> row.year() == of).toList());
        }
    }

    /** More of the same data makes more work and no other answer. */
    @Test
    void the_same_alliances_again_under_other_numbers_change_nothing() {
        List<DyadYear> wanted = rows(read(sample()), 1, 3000);
        List<Membership> many = new ArrayList<>();
        for (Membership one : read(sample()).memberships()) {
            for (int copy = 0; copy < 30; copy++) {
                many.add(
                        new Membership(
                                one.alliance() + 1000 * copy,
                                one.phase(),
                                one.member(),
                                one.entered(),
                                one.left(),
                                one.duties(),
                                one.varies(),
                                one.conditions(),
                                one.terms(),
                                one.line()));
            }
        }
        assertThat(rows(new Alliances(many), 1, 3000)).isEqualTo(wanted);
    }

    @Test
    void network_figures_are_those_counted_by_hand() {
        NetworkYear defend = Network.of(read(sample()).dyads(1905, 1905, NUMBERS)).get(0);
        assertThat(defend.duty()).isEqualTo(Duty.DEFEND);
        assertThat(List.of(defend.ties(), defend.possible(), defend.dyads()))
                .isEqualTo(List.of(10, 12, 5));
        assertThat(List.of(defend.states(), defend.components(), defend.largest()))
                .isEqualTo(List.of(4, 1, 4));
        // Two triangles share a side: 6 of 8 paths are closed.
        assertThat(defend.transitivity()).contains(0.75);
    }

    @ParameterizedTest
    @CsvSource({"CR", "CRLF", "SEMICOLON", "TAB", "BOM", "QUOTED"})
    void the_same_file_written_otherwise_is_the_same(String how) {
        String text =
                switch (how) {
                    case "CR" -> sample().replace("\n", "\r");
                    case "CRLF" -> sample().replace("\n", "\r\n");
                    case "SEMICOLON" -> sample().replace(",", ";");
                    case "TAB" -> sample().replace(",", "\t");
                    case "BOM" -> "\uFEFF" + sample();
                    default ->
                            sample().lines()
                                    .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n")
                                    .collect(Collectors.joining());
                };
        assertThat(read(text).memberships()).isEqualTo(read(sample()).memberships());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^atopid|atopidd|members.csv:1: the column 'atopidd' is unknown; take it out, or give another file",
                "^atopid|atopidd|members.csv:1: the column 'atopid' is missing",
                "9050,,,1004|9050,,,x4|members.csv:17: member is 'x4'; wanted a whole number from 1 to 9999",
                "1905,5,14,0|1905,2,30,0|is no day of the calendar",
                "1903,1,1,1906,12,31|1907,1,1,1906,12,31|it is left on 1906-12-31, before it is entered on 1907-01-01",
                "1904,9,1,1908|1904,13,1,1908|moent is '13'; wanted a whole number from 1 to 12",
                "9050,,,1002|9050,,,1002,7|there are 106 cells, and the header has 104 columns; mend the line",
            })
    void what_is_wrong_is_told_with_line_and_cure(String from, String to, String complaint) {
        String find = from.startsWith("^") ? from.substring(1) : from;
        assertThatThrownBy(() -> read(sample().replaceFirst(find, to)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(
                        complaint.replace("106 cells", cells(1)).replace("104", cells(0)));
    }

    private static String cells(int more) {
        long columns =
                sample().lines().findFirst().orElseThrow().chars().filter(c -> c == ',').count();
        return more == 0 ? Long.toString(columns + 1) : columns + 1 + more + " cells";
    }

    @Test
    void everything_wrong_is_told_at_once() {
        String wrong = sample().replace(",1905,", ",19x5,").replace("9040", "");
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(
                        BadData.class, bad -> assertThat(bad.problems()).hasSizeGreaterThan(8));
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
    }
}
