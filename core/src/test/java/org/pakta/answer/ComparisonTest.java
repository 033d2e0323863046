package org.pakta.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.ledger.ReportedPact.Step;
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
    void how_far_it_had_come_by_the_day_asked_for_counts() {
        List<Step> steps =
                List.of(step(Status.SIGNED, "2024-02-22"), step(Status.IN_FORCE, "2024-06-01"));
        ToldPact suspended = told("BRA", Status.SUSPENDED, "2025-09-04", "2025-09-05", steps);
        assertThat(Comparison.of(AFTER, List.of(suspended)))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo("in_force 2024-06-01"));
    }

    @Test
    void the_day_of_a_report_is_not_the_day_of_what_it_tells() {
        ToldPact undated = told("BRA", Status.SIGNED, "", "2025-01-10", List.of());
        assertThat(Comparison.of(AFTER, List.of(undated)))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo("signed"));
        assertThat(Comparison.of(AFTER, List.of(undated, told("BRA", Status.SIGNED, "2024-12-01"))))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo("signed 2024-12-01"));
    }

    @Test
    void not_to_attack_is_owed_by_who_attacks_alone() {
        ToldPact told = told("KOR", Status.IN_FORCE, "2024");
        assertThat(Comparison.of(AFTER, List.of(told))).isEmpty();
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

    private static Step step(Status status, String day) {
        return new Step(status, Day.parse(day).orElseThrow(), new Span(0, 4));
    }

    private static ToldPact told(String party, Status status, String day) {
        return told(party, status, day, "", List.of());
    }

    private static ToldPact told(
            String party, Status status, String day, String published, List<Step> steps) {
        ReportedPact pact =
                new ReportedPact(
                        "p",
                        "a" + day,
                        Optional.empty(),
                        "perjanjian",
                        List.of("PRK", party),
                        Optional.of(status),
                        Day.parse(day),
                        steps,
                        List.of(clause("defend"), clause("trade")),
                        List.of(),
                        List.of());
        List<AsTold.Quote> quotes = List.of(new AsTold.Quote("a" + day, "kata", 0, 4));
        return new ToldPact(
                pact.id(), pact, Day.parse(published), false, quotes, List.of(quotes, List.of()));
    }

    private static Clause clause(String duty) {
        return new Clause(
                duty, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
