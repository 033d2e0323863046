package org.pakta.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.text.Day;
import org.pakta.text.Words;

class OfficesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final Offices OFFICES = new Offices(DATA);

    private static String holder(String title, String code, String day) {
        return OFFICES.holder(
                        title,
                        Optional.of(code).filter(c -> !c.isEmpty()),
                        Day.parse(day).orElseThrow())
                .map(Offices.Holder::id)
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "presiden, USA, 2024-06-20, person:joe-biden",
        "president, USA, 2018, person:donald-trump",
        "presiden, USA, 2025-01-20, nobody", // the day of change
        "presiden, USA, 2025-01, nobody", // a month with a change in it
        "presiden, USA, 2025-02, person:donald-trump",
        "menteri luar negeri, CHN, 2023-05-10, person:qin-gang",
        "menteri luar negeri, CHN, 2023-08-10, person:wang-yi",
        "secretary of state, USA, 2016-03-01, person:john-kerry",
        "secretary of state, GBR, 2016-03-01, nobody",
        "kapolri, '', 2020-05-01, person:idham-azis",
        "presiden, '', 2020-05-01, nobody",
        "sekretaris jenderal, UN, 2016-05-01, person:ban-ki-moon",
        "senator, USA, 2016-05-01, nobody",
        "presiden, USA, 2026-01-31, person:donald-trump",
        "presiden, USA, 2026-02-01, nobody", // after the list was checked
        "menteri pertahanan, PRK, 2024-10-20, nobody", // one left and one came that month
    })
    void the_one_surely_in_office(String title, String code, String day, String person) {
        assertThat(holder(title, code, day)).isEqualTo(person);
    }

    @Test
    void no_two_hold_one_office_on_one_day() {
        List<Tenure> all = OFFICES.tenures().toList();
        List<String> both =
                all.stream()
                        .flatMap(
                                one ->
                                        all.stream()
                                                .filter(
                                                        other ->
                                                                !one.equals(other)
                                                                        && one.seat()
                                                                                .equals(
                                                                                        other
                                                                                                .seat())
                                                                        && one.code()
                                                                                .equals(
                                                                                        other
                                                                                                .code())
                                                                        && one.overlaps(other))
                                                .map(other -> one + " and " + other))
                        .toList();
        assertThat(both).isEmpty();
        assertThat(all).hasSizeGreaterThan(800);
    }

    @Test
    void every_further_term_is_of_an_office_that_is_asked_for() {
        Seats seats = new Seats(DATA);
        List<String> columns = List.of("person", "state", "role_en", "role_id", "from", "until");
        List<Table.Row> rows = DATA.table("actors/offices.tsv", columns).rows();
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            String english = row.cell("role_en").toLowerCase(Locale.ROOT);
                            assertThat(seats.of(Words.folded(english), row.cell("state")))
                                    .as(row.toString())
                                    .isPresent();
                            assertThat(row.maybe("from")).as(row.toString()).isPresent();
                        });
    }

    @Test
    void a_term_of_nobody_and_a_day_that_is_none_are_told(@TempDir Path folder) throws IOException {
        for (String name : DATA.files("actors", ".tsv")) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, DATA.text(name));
        }
        Path offices = folder.resolve("actors/offices.tsv");
        Files.writeString(
                offices,
                Files.readString(offices)
                        + "person:laras-widodo\tIDN\tPresident\tPresiden\t2024-13-01\t\n");
        assertThatThrownBy(() -> new Offices(DataFolder.at(folder)))
                .isInstanceOfSatisfying(
                        BadData.class,
                        bad ->
                                assertThat(
                                                bad.problems().stream()
                                                        .map(Object::toString)
                                                        .collect(Collectors.joining("; ")))
                                        .contains("person:laras-widodo is not in actors/people.tsv")
                                        .contains("from 2024-13-01 is no day"));
    }
}
