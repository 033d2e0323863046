package org.pakta.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;
import org.pakta.text.Words;

class MeasuresTest {
    private static final FigureReader READER =
            new FigureReader(new Languages(DataFolder.shipped()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dua bulan lagi | within 60 days
                    60 hari | sixty days
                    dua bulan | a two-month truce
                    48 jam | two days
                    tiga puluh kapal | thirty ships
                    30 kapal | thirty ships
                    seratus dua puluh orang | 120 people
                    Rp5 miliar | five billion rupiah
                    Rp 2,5 juta | 2.5 million rupiah
                    5 persen | 5%
                    2,5 kilometer | 2,500 metres
                    lebih dari 30 kapal | 30 ships
                    """)
    void numbers_come_to_the_same_however_told(String indonesian, String english) {
        assertThat(told(indonesian, "id")).hasSize(1).isEqualTo(told(english, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dua pekan | two months
                    30 hari | 30 weeks
                    30 kapal | 13 ships
                    5 persen | five dollars
                    """)
    void other_numbers_and_other_units_are_others(String indonesian, String english) {
        assertThat(told(indonesian, "id")).hasSize(1).isNotEqualTo(told(english, "en"));
    }

    @Test
    void one_alone_a_time_of_day_and_an_order_of_magnitude_are_none() {
        assertThat(told("salah satu dari mereka datang pukul 10:30", "id")).isEmpty();
        assertThat(told("one of the dozens of boats", "en")).isEmpty();
    }

    @Test
    void a_factor_that_is_no_number_is_told_with_its_line(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.shipped();
        for (String name : data.files("languages", "")) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, data.text(name));
        }
        Path figures = folder.resolve("languages/id/figures.tsv");
        Files.writeString(
                figures,
                Files.readString(figures) + "musim\ttime\ttime x season\nabad\ttime\ttime 0\n");
        long lines = Files.readString(figures).lines().count();
        Languages languages = new Languages(DataFolder.at(folder));

        assertThatThrownBy(() -> new FigureReader(languages))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(
                        "languages/id/figures.tsv:" + (lines - 1) + ": \"time x season\"")
                .hasMessageContaining("languages/id/figures.tsv:" + lines + ": \"time 0\"");
    }

    private static List<String> told(String text, String language) {
        return READER.measures(text, Words.of(text), Optional.of(language)).stream()
                .map(measure -> measure.digits() + " " + measure.unit())
                .toList();
    }
}
