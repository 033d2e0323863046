package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdingTest {
    @Test
    void the_less_lies_around_two_reports_the_closer_they_are() {
        double none = Crowding.of(2, new Links().add(0, 1, 0.4)).alone(0, 1);
        double some = crowd(40, 0.07).alone(0, 1);

        assertThat(none).isGreaterThan(some);
        assertThat(some).isGreaterThan(1);
    }

    @Test
    void amid_many_that_are_alike_words_count_as_they_are() {
        assertThat(crowd(40, 0.2).alone(0, 1)).isEqualTo(1);
    }

    @Test
    void the_nearest_may_be_of_one_story_and_are_no_crowd() {
        assertThat(crowd(8, 0.9).alone(0, 1))
                .isEqualTo(Crowding.of(2, new Links().add(0, 1, 0.4)).alone(0, 1));
    }

    /** So many articles, each with this cosine to the first two. */
    private static Crowding crowd(int articles, double cosine) {
        Links near = new Links();
        for (int other = 2; other < articles; other++) {
            near.add(0, other, cosine).add(1, other, cosine);
        }
        return Crowding.of(articles, near);
    }
}
