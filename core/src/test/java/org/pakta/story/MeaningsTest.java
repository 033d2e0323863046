package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.language.Languages;

class MeaningsTest {
    private static final Set<String> STOPS = Set.of("dua");
    private static final Meanings MEANINGS =
            new Meanings(
                    Map.of(
                            "id",
                            Map.of(
                                    "serang", "attack",
                                    "menyerang", "attack",
                                    "air", "water",
                                    "dua", "2",
                                    "rumah sakit", "hospital",
                                    "balasan", "answer",
                                    "membalas", "revenge"),
                            "en",
                            Map.of("air", "air")),
                    new Languages(DataFolder.shipped()).affixes());

    @Test
    void forms_of_a_listed_word_mean_what_it_means() {
        assertThat(MEANINGS.of("diserang", STOPS, "id")).isEqualTo(MEANINGS.of("serang", "id"));
        assertThat(MEANINGS.of("serang", "id")).isPresent();
    }

    @Test
    void a_word_means_what_its_language_has() {
        assertThat(MEANINGS.of("air", STOPS, "id")).isNotEqualTo(MEANINGS.of("air", STOPS, "en"));
    }

    @Test
    void a_root_of_two_meanings_tells_neither() {
        assertThat(MEANINGS.of("dibalas", STOPS, "id")).isEmpty();
        assertThat(MEANINGS.of("balasan", STOPS, "id")).isPresent();
    }

    @Test
    void function_words_mean_only_what_is_listed() {
        assertThat(MEANINGS.of("dua", STOPS, "id")).isPresent();
        assertThat(MEANINGS.of("menyerangi", Set.of("menyerangi"), "id")).isEmpty();
    }

    @Test
    void two_words_may_mean_something_together() {
        assertThat(MEANINGS.of("rumah sakit", "id")).isPresent();
        assertThat(MEANINGS.of("rumah", STOPS, "id")).isEmpty();
    }
}
