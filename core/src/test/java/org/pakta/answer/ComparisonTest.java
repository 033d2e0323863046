package org.pakta.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.ledger.ReportedPact;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Obligations;
import org.pakta.obligation.Question;
import org.pakta.pact.Duty;
import org.pakta.pact.PactFiles;
import org.pakta.text.Day;

class ComparisonTest {
    private static final Answers AFTER =
            new Obligations(PactFiles.read(DataFolder.shipped()))
                    .after(Question.of("PRK", List.of("KOR"), LocalDate.of(2025, 1, 15)));

    @Test
    void reports_of_a_signing_agree_with_a_treaty_in_force() {
        assertThat(Comparison.of(AFTER, List.of(told("RUS", Status.SIGNED, "2024-06-19"))))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.party()).isEqualTo("RUS");
                            assertThat(one.duty()).isEqualTo(Duty.DEFEND);
                            assertThat(one.agrees()).isTrue();
                            assertThat(one.evidence()).hasSize(1);
                        });
    }

    @Test
    void reports_of_its_end_differ() {
        List<ToldPact> told =
                List.of(
                        told("RUS", Status.TERMINATED, "2025-01-01"),
                        told("RUS", Status.SIGNED, "2024-06-19"));
        assertThat(Comparison.of(AFTER, told))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.difference())
                                        .contains("terminated 2025-01-01", "is owed"));
    }

    @Test
    void a_pact_only_reports_know_is_said_to_be_so() {
        assertThat(Comparison.of(AFTER, List.of(told("BRA", Status.IN_FORCE, "2024"))))
                .singleElement()
                .satisfies(one -> assertThat(one.difference()).contains("no treaty in the data"));
    }

    @Test
    void what_is_told_later_or_of_others_is_left_out() {
        assertThat(Comparison.of(AFTER, List.of(told("RUS", Status.SIGNED, "2025-02-01"))))
                .isEmpty();
        Answers elsewhere =
                new Obligations(PactFiles.read(DataFolder.shipped()))
                        .after(Question.of("IDN", List.of(), LocalDate.of(2025, 1, 15)));
        assertThat(Comparison.of(elsewhere, List.of(told("RUS", Status.SIGNED, "2024")))).isEmpty();
    }

    private static ToldPact told(String party, Status status, String day) {
        ReportedPact pact =
                new ReportedPact(
                        "p",
                        "a" + day,
                        Optional.empty(),
                        "perjanjian",
                        List.of("PRK", party),
                        Optional.of(status),
                        Day.parse(day),
                        List.of(clause("defend"), clause("trade")),
                        List.of(),
                        List.of());
        List<AsTold.Quote> quotes = List.of(new AsTold.Quote("a" + day, "kata", 0, 4));
        return new ToldPact(
                pact.id(), pact, Optional.empty(), false, quotes, List.of(quotes, List.of()));
    }

    private static Clause clause(String duty) {
        return new Clause(
                duty, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
