package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pakta.data.DataFolder;
import org.pakta.pact.Dated;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;

class CasesTest {
    private static final DataFolder DATA = DataFolder.shipped();
    private static final int CASES_AT_LEAST = 3;
    private static final List<String> OWES = List.of("owes");

    private static List<Pact> every() {
        List<Pact> pacts = new ArrayList<>(PactFiles.read(DATA));
        pacts.add(PactFiles.template(DATA));
        return pacts;
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_a_lawyer_expects() {
        List<Pact> pacts = every();
        return CaseFiles.read(DATA).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.treaty() + ": " + one.name(),
                                        () -> assertThat(differences(one, pacts)).isEmpty()));
    }

    private static List<?> differences(Case one, List<Pact> pacts) {
        List<Pact> asked =
                pacts.stream()
                        .filter(pact -> one.allPacts() || pact.id().equals(one.treaty()))
                        .toList();
        return one.differences(new Obligations(asked).after(one.question()));
    }

    @Test
    void every_treaty_has_a_yes_a_no_and_a_date_edge() {
        // Where it is not known whether a pact is in force, or whether a declaration binds,
        // "unclear"
        // is the nearest to a yes.
        List<Case> cases = CaseFiles.read(DATA);
        List<String> without = new ArrayList<>();
        for (Pact pact : every()) {
            List<Case> own = cases.stream().filter(one -> one.treaty().equals(pact.id())).toList();
            TreeSet<String> answers = new TreeSet<>();
            own.forEach(one -> one.expected().forEach(each -> answers.add(each.answer())));
            assertThat(own).as(pact.id()).hasSizeGreaterThanOrEqualTo(CASES_AT_LEAST);
            boolean open =
                    pact.parties().stream()
                            .allMatch(party -> party.bound().map(Dated::open).orElse(false));
            boolean declared = pact.kind() == Pact.Kind.DECLARATION;
            List<String> yes =
                    open ? List.of("unclear") : declared ? List.of("owes", "unclear") : OWES;
            assertThat(answers).as(pact.id()).containsAnyElementsOf(yes).contains("owes_nothing");
            if (own.stream().noneMatch(one -> atAnEdge(one, pact))) {
                without.add(pact.id());
            }
        }
        assertThat(without).as("without a case at the edge of a date").isEmpty();
    }

    /** On a day on which something about the pact turns, on the one before, or in doubt. */
    private static boolean atAnEdge(Case one, Pact pact) {
        LocalDate day = one.question().on();
        return pact.turns().contains(day)
                || pact.turns().contains(day.plusDays(1))
                || pact.standings(day).values().stream()
                        .anyMatch(standing -> standing.bound() == Kleene.UNKNOWN);
    }
}
