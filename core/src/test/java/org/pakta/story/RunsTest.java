package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static final String SHORT = words(200, 1);

    @Test
    void a_text_in_a_longer_one_is_there_in_full() {
        Runs.Shared shared = Runs.of(SHORT).with(Runs.of(words(300, 2) + " " + SHORT));

        assertThat(shared.share()).isEqualTo(1);
        assertThat(shared.shorter()).isEqualTo(196);
    }

    @Test
    void a_text_of_any_length_takes_bounded_room_and_is_compared_still() {
        String book = words(60_000, 3);
        Runs whole = Runs.of(book);
        Runs half = Runs.of(book.substring(0, book.length() / 2));

        assertThat(whole.hashes.length).isLessThanOrEqualTo(Runs.MOST);
        assertThat(half.with(whole).share()).isGreaterThan(0.99);
        assertThat(whole.with(Runs.of(words(60_000, 4))).share()).isLessThan(0.01);
    }

    @Test
    void a_half_has_keys_in_common_with_the_whole() {
        Runs whole = Runs.of(SHORT);
        Runs half = Runs.of(SHORT.substring(0, SHORT.length() / 2));

        assertThat(IntStream.of(half.keys(16)))
                .filteredOn(key -> IntStream.of(whole.keys(16)).anyMatch(k -> k == key))
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_share_just_reached_is_counted_in_full() {
        for (int size = 1; size <= 200; size++) {
            Runs whole = new Runs(IntStream.range(0, size).toArray(), 0);
            for (int shared = 1; shared <= size; shared++) {
                Runs other =
                        new Runs(
                                IntStream.concat(
                                                IntStream.range(shared - size, 0),
                                                IntStream.range(size - shared, size))
                                        .toArray(),
                                0);

                assertThat(whole.with(other, (double) shared / size).runs()).isEqualTo(shared);
            }
        }
    }

    @Test
    void a_text_without_five_words_has_none() {
        assertThat(Runs.of("Hanya empat kata saja").size()).isZero();
        assertThat(Runs.of("").with(Runs.of(SHORT)).share()).isZero();
    }

    private static String words(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "k" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
