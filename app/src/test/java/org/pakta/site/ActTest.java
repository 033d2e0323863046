package org.pakta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;

class ActTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());

    private static List<String> acts(String id) {
        Pact pact = PACTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Act.of(pact).stream().map(act -> act.status() + " " + act.day()).toList();
    }

    @Test
    void what_nobody_tells_to_be_in_force_is_not_said_to_be() {
        assertThat(acts("pak-sau-2025"))
                .containsExactly("signed 2025-09-17", "perhaps_in_force 2025-09-17");
        assertThat(acts("rus-prk-2024"))
                .containsExactly("signed 2024-06-19", "in_force 2024-12-04");
    }

    @Test
    void a_pact_of_two_is_over_when_one_is_no_more() {
        assertThat(acts("ddr-sun-1975")).last().isEqualTo("dissolved 1990-10-03");
    }
}
