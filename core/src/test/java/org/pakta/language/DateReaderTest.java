package org.pakta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.DataFolder;
import org.pakta.text.Day;
import org.pakta.text.Words;

class DateReaderTest {
    private static final Languages LANGUAGES = new Languages(DataFolder.shipped());

    private static DateReader reader(String code) {
        return new DateReader(LANGUAGES.pack(code).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Kamis (6/3/2031) | 2031-03-06",
                "id | Kamis, 6 Maret 2031 09:15 WITA | 2031-03-06",
                "id | 12/30/2031 07:05 | 2031-12-30",
                "id | 2031-03-06T13:30:00+07:00 | 2031-03-06",
                "id | Kabar pagi, 7 April 2031, 06:45 WIB | 2031-04-07",
                "id | 2025/03/15 07:10:22 | 2025-03-15",
                "en | June 19, 2024 | 2024-06-19",
                "en | 19 June 2024 | 2024-06-19",
                "en | August 19, 2025 18:50 GMT+7 | 2025-08-19",
            })
    void a_line_tells_its_first_full_day(String code, String line, String day) {
        assertThat(reader(code).first(line).map(Day::toString)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 31/02/2024",
                "id | 0/0/2024",
                "id | pada Juni 2024",
                "id | 2024",
                "id | 138.000 orang",
                "en | May be 5 of 10",
            })
    void what_is_no_full_day_is_none(String code, String line) {
        assertThat(reader(code).first(line)).isEmpty();
    }

    /** Own day: Wednesday 28 May 2025. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Mereka bertemu Sabtu pekan lalu | 2025-05-24",
                "id | Mereka bertemu Senin lalu | 2025-05-26",
                "id | Mereka bertemu Rabu lalu | 2025-05-21",
                "id | Rapat digelar Jumat pekan depan | 2025-06-06",
                "id | Tiga hari lalu mereka bertemu | 2025-05-25",
                "id | Dua tahun yang lalu mereka bertemu | 2023",
                "id | Pada Mei tahun lalu mereka bertemu | 2024-05",
                "en | They met last Tuesday | 2025-05-27",
                "en | They met two days ago | 2025-05-26",
                "en | They will meet next Friday | 2025-05-30",
                "en | They met in May last year | 2024-05",
            })
    void counted_days(String code, String line, String day) {
        assertThat(days(code, line, Day.parse("2025-05-28"))).containsExactly(day);
    }

    @Test
    void later_is_counted_from_the_day_told_before() {
        assertThat(
                        days(
                                "id",
                                "Senin (3/3/2025) ia tiba. Dua hari kemudian ia pergi.",
                                Day.parse("2025-05-28")))
                .containsExactly("2025-03-03", "2025-03-05");
    }

    @Test
    void what_a_day_follows_was_so_long_before() {
        assertThat(
                        days(
                                "id",
                                "Ia bicara pada Sabtu (15/3/2025), sehari setelah naskah itu diteken.",
                                Day.parse("2025-03-15")))
                .containsExactly("2025-03-15", "2025-03-14");
        assertThat(
                        days(
                                "en",
                                "She spoke on March 15, two days after the text was signed.",
                                Day.parse("2025-03-15")))
                .containsExactly("2025-03-15", "2025-03-13");
        assertThat(
                        days(
                                "id",
                                "Pada 15 Maret ia tiba di kota itu, sehari setelah banjir surut.",
                                Day.parse("2025-03-15")))
                .containsExactly("2025-03-15");
    }

    @Test
    void a_century_or_a_few_weeks_are_no_day() {
        assertThat(days("id", "Abad lalu dan dua pekan lalu", Day.parse("2025-05-28"))).isEmpty();
    }

    @Test
    void days_are_counted_from_the_articles_own_day() {
        Optional<Day> own = Day.parse("2025-05-28");
        assertThat(days("id", "Rapat kemarin dan Senin (26/5) lalu", own))
                .containsExactly("2025-05-27", "2025-05-26");
        assertThat(days("id", "Pada Februari 2022 dan pada 2019", own))
                .containsExactly("2022-02", "2019");
        assertThat(days("id", "pada bulan Juni", own)).containsExactly("2024-06");
        assertThat(days("en", "yesterday and on Monday", own))
                .containsExactly("2025-05-27", "2025-05-26");
    }

    @Test
    void without_an_own_day_nothing_is_counted() {
        assertThat(days("id", "Rapat kemarin dan Senin lalu", Optional.empty())).isEmpty();
    }

    private static List<String> days(String code, String text, Optional<Day> own) {
        return reader(code).find(text, Words.of(text), own).stream()
                .map(found -> found.day().toString())
                .toList();
    }
}
