package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final int[] ALONE = {0, 1, 2};

    @Test
    void a_chain_does_not_make_its_ends_one() {
        Links links = new Links().add(0, 1, 0.9).add(1, 2, 0.6);

        assertThat(joined(links, 0, 0)).containsExactly(0, 0, 2);
    }

    @Test
    void the_closest_two_may_count_for_more() {
        Links links = new Links().add(0, 1, 0.9).add(1, 2, 0.8);

        assertThat(joined(links, 0.5, 0)).containsExactly(0, 0, 0);
    }

    @Test
    void a_third_that_is_as_near_to_both_as_they_to_each_other_joins_their_middle() {
        Links links = new Links().add(0, 1, 0.51).add(0, 2, 0.46).add(1, 2, 0.46);

        assertThat(joined(links, 0, 0)).containsExactly(0, 0, 2);
        assertThat(joined(links, 0, 1)).containsExactly(0, 0, 2);
        assertThat(Clusters.of(ALONE, links, new Clusters.Rule(0.46, 0, 1)))
                .containsExactly(0, 0, 0);
    }

    @Test
    void what_starts_together_stays_together() {
        int[] start = {0, 1, 0};

        assertThat(Clusters.of(start, new Links(), new Clusters.Rule(0.5, 0, 0)))
                .containsExactly(0, 1);
    }

    private static int[] joined(Links links, double bestCounts, double spreadCounts) {
        return Clusters.of(ALONE, links, new Clusters.Rule(0.5, bestCounts, spreadCounts));
    }
}
