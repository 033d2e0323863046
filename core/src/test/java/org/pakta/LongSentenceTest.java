package org.pakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.page.Bytes;
import org.pakta.page.Page;
import org.pakta.record.Outcome;

/** One sentence of 100,000 words, full of what the rooms look for, is read like any other. */
class LongSentenceTest {
    private static final int WORDS = 100_000;

    /** Takes some seconds; what grew with the square would take an hour. */
    @ParameterizedTest
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Peru menyerang Bolivia setelah Cile bertemu Ekuador pada 31 Februari 2024 dan"
                        + " menandatangani perjanjian jika salah satu pihak diserang",
                "id | \"kami menyerang Bolivia\" kata Peru yang",
                "en | Peru attacked Bolivia after Chile met Ecuador on 31 February 2024 and signed a"
                        + " treaty if either is attacked and"
            })
    void a_sentence_without_an_end_is_read(String language, String words) {
        int times = WORDS / words.split(" ", -1).length;
        String text = (words + " ").repeat(times).strip();
        Page page =
                new Page(
                        "long",
                        Page.Format.TEXT,
                        new Bytes(text.getBytes(StandardCharsets.UTF_8)),
                        Optional.of("UTF-8"),
                        true,
                        new Page.Told(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("2024-03-01"),
                                Optional.empty(),
                                Optional.of(language)));
        assertThat(((Outcome.Done) Pakta.shipped().read(page)).reading().article().text())
                .isEqualTo(text);
    }

    /** As a dump, which may hold menus, a line of words is no article, and the reason says why. */
    @Test
    void a_line_of_words_in_which_no_sentence_ends_is_skipped_for_that() {
        String line = "sungai kota jalan orang hari ".repeat(WORDS / 5).strip();
        Page page =
                new Page(
                        "line",
                        Page.Format.TEXT,
                        new Bytes(line.getBytes(StandardCharsets.UTF_8)),
                        Optional.of("UTF-8"),
                        false,
                        new Page.Told(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("id")));
        assertThat(((Outcome.Passed) Pakta.shipped().read(page)).skipped().detail())
                .isEqualTo("its words are no prose: no sentence ends among them");
    }
}
