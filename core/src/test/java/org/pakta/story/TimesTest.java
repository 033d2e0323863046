package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.text.Day;

class TimesTest {
    @Test
    void whatIsLaterIsToldByTheTwoDaysAlone() {
        List<Optional<Day>> days =
                days(
                        "2024",
                        "2024-06",
                        "2024-06-01",
                        "2024-06-19",
                        "2024-06-26",
                        "2024-06-27",
                        "2024-07",
                        "2024-07-09",
                        "2025",
                        "2026-01-01");
        days.add(Optional.empty());
        Times times = Times.of(days);
        for (int text = 0; text < days.size(); text++) {
            for (int other = text + 1; other < days.size(); other++) {
                assertThat(times.later(text, other))
                        .as("%s after %s", days.get(other), days.get(text))
                        .isEqualTo(later(days.get(text), days.get(other)));
            }
        }
    }

    @Test
    void ofUnknownDaysNothingIsLater() {
        assertThat(Times.unknown().known(0)).isFalse();
        assertThat(Times.unknown().later(0, 1)).isFalse();
        Times times =
                Times.of(List.of(Optional.of(Day.of(LocalDate.of(2024, 6, 19))), Optional.empty()));
        assertThat(times.known(0)).isTrue();
        assertThat(times.known(1)).isFalse();
    }

    private static boolean later(Optional<Day> one, Optional<Day> other) {
        return one.isPresent()
                && other.isPresent()
                && other.get().first().isAfter(one.get().last().plusDays(7));
    }

    private static List<Optional<Day>> days(String... days) {
        List<Optional<Day>> known = new ArrayList<>();
        for (String day : days) {
            known.add(Day.parse(day));
        }
        return known;
    }
}
