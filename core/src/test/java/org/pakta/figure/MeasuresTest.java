package org.pakta.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static List<String> told(String text, String language) {
        return READER.measures(text, Words.of(text), Optional.of(language)).stream()
                .map(measure -> measure.digits() + " " + measure.unit())
                .toList();
    }
}
