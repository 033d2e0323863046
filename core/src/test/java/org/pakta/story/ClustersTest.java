package org.pakta.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final List<List<Integer>> ALONE = List.of(List.of(0), List.of(1), List.of(2));

    @Test
    void a_chain_does_not_make_its_ends_one() {
        List<Link> links = List.of(new Link(0, 1, 0.9), new Link(1, 2, 0.6));

        assertThat(Clusters.of(ALONE, links, 0.5, 0)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void the_closest_two_may_count_for_more() {
        List<Link> links = List.of(new Link(0, 1, 0.9), new Link(1, 2, 0.8));

        assertThat(Clusters.of(ALONE, links, 0.5, 0.5)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void what_starts_together_stays_together() {
        List<List<Integer>> start = List.of(List.of(0, 2), List.of(1));

        assertThat(Clusters.of(start, List.of(), 0.5, 0))
                .containsExactly(List.of(0, 2), List.of(1));
    }
}
