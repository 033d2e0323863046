package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final int[] ALONE = {0, 1, 2};
    private static final double AVERAGE = Double.POSITIVE_INFINITY;

    @Test
    void a_chain_does_not_make_its_ends_one() {
        Links links = new Links().add(0, 1, 0.9).add(1, 2, 0.6);

        assertThat(joined(links, 0, AVERAGE)).containsExactly(0, 0, 2);
    }

    @Test
    void the_closest_two_may_count_for_more() {
        Links links = new Links().add(0, 1, 0.9).add(1, 2, 0.8);

        assertThat(joined(links, 0.5, AVERAGE)).containsExactly(0, 0, 0);
    }

    @Test
    void a_third_that_is_as_near_to_both_as_they_to_each_other_joins_their_middle() {
        Links links = new Links().add(0, 1, 0.51).add(0, 2, 0.46).add(1, 2, 0.46);

        assertThat(joined(links, 0, AVERAGE)).containsExactly(0, 0, 2);
        assertThat(joined(links, 0, 1)).containsExactly(0, 0, 2);
        assertThat(Clusters.of(ALONE, links, new Clusters.Rule(0.46, 0, 1, 1)))
                .containsExactly(0, 0, 0);
    }

    @Test
    void the_larger_two_groups_are_the_less_near_their_members_need_be() {
        assertThat(groups(2, 3)).isEqualTo(2);
        assertThat(groups(4, 3)).isEqualTo(1);
        assertThat(groups(4, AVERAGE)).isEqualTo(2);
    }

    /** Groups left of two of this size: .5 between members of each, .33 across, .45 the first. */
    private static long groups(int size, double doubt) {
        Links links = new Links();
        for (int a = 0; a < 2 * size; a++) {
            for (int b = a + 1; b < 2 * size; b++) {
                double across = a == 0 && b == size ? 0.45 : 0.33;
                links.add(a, b, a / size == b / size ? 0.5 : across);
            }
        }
        int[] alone = IntStream.range(0, 2 * size).toArray();
        return IntStream.of(Clusters.of(alone, links, new Clusters.Rule(0.43, 0, doubt, 1)))
                .distinct()
                .count();
    }

    @Test
    void what_four_tell_needs_less_to_grow() {
        Links links = new Links().add(0, 4, 0.5);
        for (int a = 0; a < 4; a++) {
            for (int b = a + 1; b < 4; b++) {
                links.add(a, b, 0.6);
            }
        }
        for (int a = 1; a < 4; a++) {
            links.add(a, 4, 0.43);
        }
        Clusters.Rule rule = new Clusters.Rule(0.5, 0, AVERAGE, 1.2);
        int[] alone = IntStream.range(0, 5).toArray();

        assertThat(Clusters.of(alone, thing -> thing, links, rule)).containsOnly(0);
        assertThat(Clusters.of(alone, thing -> thing % 3, links, rule))
                .containsExactly(0, 0, 0, 0, 4);
        assertThat(Clusters.of(alone, links, rule)).containsExactly(0, 0, 0, 0, 4);
    }

    @Test
    void what_starts_together_stays_together() {
        int[] start = {0, 1, 0};

        assertThat(Clusters.of(start, new Links(), new Clusters.Rule(0.5, 0, AVERAGE, 1)))
                .containsExactly(0, 1);
    }

    private static int[] joined(Links links, double bestCounts, double doubt) {
        return Clusters.of(ALONE, links, new Clusters.Rule(0.5, bestCounts, doubt, 1));
    }
}
