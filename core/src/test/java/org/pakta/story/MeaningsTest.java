package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
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

    private static final Meanings.Vocabulary INDONESIAN = MEANINGS.in(Optional.of("id"));
    private static final Meanings.Vocabulary ENGLISH = MEANINGS.in(Optional.of("en"));

    @Test
    void forms_of_a_listed_word_mean_what_it_means() {
        assertThat(INDONESIAN.single("diserang", STOPS)).isPresent();
        assertThat(INDONESIAN.single("diserang", STOPS))
                .isEqualTo(INDONESIAN.single("serang", STOPS));
    }

    @Test
    void a_word_means_what_its_language_has() {
        assertThat(INDONESIAN.single("air", STOPS)).isNotEqualTo(ENGLISH.single("air", STOPS));
        assertThat(MEANINGS.in(Optional.empty()).single("air", STOPS)).isEmpty();
    }

    @Test
    void a_root_of_two_meanings_tells_neither() {
        assertThat(INDONESIAN.single("dibalas", STOPS)).isEmpty();
        assertThat(INDONESIAN.single("balasan", STOPS)).isPresent();
    }

    @Test
    void function_words_mean_only_what_is_listed() {
        assertThat(INDONESIAN.single("dua", STOPS)).isPresent();
        assertThat(INDONESIAN.single("menyerangi", Set.of("menyerangi"))).isEmpty();
    }

    @Test
    void two_words_may_mean_something_together() {
        assertThat(INDONESIAN.pair("rumah", "sakit")).isPresent();
        assertThat(INDONESIAN.pair("sakit", "rumah")).isEmpty();
        assertThat(INDONESIAN.single("rumah", STOPS)).isEmpty();
    }
}
