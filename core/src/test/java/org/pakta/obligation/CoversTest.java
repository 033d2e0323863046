package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Span;

class CoversTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());

    @Test
    void on_every_day_they_tell_what_the_ties_of_that_day_do() {
        List<Cover> covers = new Obligations(PACTS).covers();
        for (int year = 1815; year < 2030; year += 3) {
            for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 6, 30))) {
                Map<String, Kleene> told = new TreeMap<>();
                for (Cover cover : covers) {
                    Kleene holds = Span.on(day, cover.spans());
                    if (holds != Kleene.FALSE) {
                        told.merge(key(cover.obliged(), cover.covered()), holds, Kleene::or);
                    }
                }
                Map<String, Kleene> ties = new TreeMap<>();
                for (Tie tie : new Obligations(PACTS).ties(day)) {
                    if (tie.duty() == Duty.DEFEND) {
                        ties.merge(key(tie.obliged(), tie.covered()), tie.holds(), Kleene::or);
                    }
                }
                assertThat(told).as(day.toString()).isEqualTo(ties);
            }
        }
    }

    private static String key(String obliged, String covered) {
        return obliged + " " + covered;
    }

    @Test
    void what_began_on_a_day_not_known_is_unknown_until_it_surely_has() {
        TreeMap<LocalDate, Kleene> turns = new TreeMap<>();
        turns.put(LocalDate.of(1907, 1, 1), Kleene.UNKNOWN);
        turns.put(LocalDate.of(1907, 12, 31), Kleene.TRUE);
        turns.put(LocalDate.of(1910, 1, 1), Kleene.TRUE);
        turns.put(LocalDate.of(1914, 8, 1), Kleene.FALSE);
        List<Span> spans = Span.of(turns);
        assertThat(spans).hasSize(2);
        assertThat(Span.on(LocalDate.of(1906, 12, 31), spans)).isEqualTo(Kleene.FALSE);
        assertThat(Span.on(LocalDate.of(1907, 12, 30), spans)).isEqualTo(Kleene.UNKNOWN);
        assertThat(Span.on(LocalDate.of(1914, 7, 31), spans)).isEqualTo(Kleene.TRUE);
        assertThat(Span.on(LocalDate.of(1914, 8, 1), spans)).isEqualTo(Kleene.FALSE);
    }
}
