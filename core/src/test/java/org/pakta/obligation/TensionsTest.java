package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Tension.Kind;
import org.pakta.obligation.Tension.War;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;

class TensionsTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());
    private static final Obligations LAW = new Obligations(PACTS);

    private static List<Tension> of(String state, String day) {
        return LAW.tensions(List.of(state), LocalDate.parse(day));
    }

    private static Optional<Tension> between(List<Tension> all, String one, String other) {
        return all.stream()
                .filter(each -> each.one().pact().equals(one) && each.other().pact().equals(other))
                .findFirst();
    }

    @Test
    void italy_of_1902_had_promised_help_against_france_and_neutrality_to_it() {
        Tension tension =
                between(of("ITA", "1914-07-01"), "triple-alliance-1882", "fra-ita-1902")
                        .orElseThrow();
        assertThat(tension.kind()).isEqualTo(Kind.HELP_OR_NEUTRALITY);
        assertThat(tension.wars()).contains(new War("cow:255", "FRA", Kleene.TRUE));
        assertThat(tension.from()).isEqualTo("1902-11-01");
        assertThat(tension.until()).contains(LocalDate.parse("1915-05-04"));
        assertThat(tension.one().clause().source().reference()).isNotEmpty();
        assertThat(between(of("ITA", "1902-10-31"), "triple-alliance-1882", "fra-ita-1902"))
                .isEmpty();
    }

    @Test
    void help_to_both_sides_is_told_once_and_not_of_allies() {
        List<Tension> tensions = of("RUS", "2025-01-15");
        Tension tension = between(tensions, "cst-1992", "rus-prk-2024").orElseThrow();
        assertThat(tension.kind()).isEqualTo(Kind.BOTH_SIDES);
        assertThat(tension.wars()).contains(new War("BLR", "PRK", Kleene.TRUE));
        assertThat(tension.wars()).contains(new War("ARM", "PRK", Kleene.UNKNOWN));
        assertThat(between(tensions, "rus-prk-2024", "cst-1992")).isEmpty();
        assertThat(tensions)
                .flatExtracting(Tension::wars)
                .noneMatch(war -> war.attacked().equals("KAZ") && war.by().equals("BLR"));
    }

    @Test
    void a_later_pact_that_names_a_state_breaks_an_exclusive_promise_to_it_for_certain() {
        List<Tension> tensions =
                new Obligations(InventedPacts.exclusiveThenAgainst())
                        .tensions(List.of("AAA"), LocalDate.parse("2010-01-01"));
        assertThat(tensions).extracting(Tension::kind).containsExactly(Kind.EXCLUSIVE);
        assertThat(tensions.get(0).holds()).isEqualTo(Kleene.TRUE);
        assertThat(tensions.get(0).wars()).containsExactly(new War("CCC", "BBB", Kleene.TRUE));
    }

    @Test
    void every_tension_of_the_shipped_pacts_has_two_pacts_and_binds_on_its_day() {
        LocalDate day = LocalDate.parse("1939-08-25");
        List<Tension> all = LAW.tensions(List.of(), day);
        assertThat(all).isNotEmpty();
        for (Tension tension : all) {
            assertThat(tension.one().pact()).isNotEqualTo(tension.other().pact());
            assertThat(tension.wars()).isNotEmpty().noneMatch(war -> war.holds() == Kleene.FALSE);
            assertThat(tension.from()).isBeforeOrEqualTo(day);
            assertThat(tension.until().map(day::isBefore).orElse(true)).isTrue();
            assertThat(tension.open().isEmpty()).isEqualTo(tension.holds() == Kleene.TRUE);
        }
    }
}
