package org.pakta.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.evidence.Span;
import org.pakta.ledger.Ledger.Account;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;

class LedgerTest {
    private static ReportedPact told(String article, String name, Status status, String day) {
        return new ReportedPact(
                article + day,
                article,
                Optional.empty(),
                name,
                List.of("BOL", "PER"),
                Optional.of(status),
                Day.parse(day),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Span(0, 10)));
    }

    private static Account account(ReportedPact... pacts) {
        return new Account(List.of(pacts), List.of());
    }

    @Test
    void two_articles_on_one_day_tell_of_one_pact() {
        List<Entry> entries =
                Ledger.of(
                        List.of(
                                account(told("a", "perjanjian", Status.SIGNED, "2025-03-14")),
                                account(told("b", "treaty", Status.SIGNED, "2025-03-14"))));
        assertThat(entries).extracting(Entry::pact).containsOnly(entries.get(0).pact());
        assertThat(entries).extracting(Entry::article).contains("a", "b");
    }

    @Test
    void two_signings_on_two_days_are_two_pacts() {
        List<Entry> entries =
                Ledger.of(
                        List.of(
                                account(told("a", "treaty", Status.SIGNED, "2025-03-14")),
                                account(told("b", "treaty", Status.SIGNED, "1998-05-02"))));
        assertThat(entries.stream().map(Entry::pact).distinct()).hasSize(2);
    }

    @Test
    void what_comes_later_is_of_the_pact_that_is_not_superseded() {
        ReportedPact old = told("a", "treaty of friendship", Status.SIGNED, "1998");
        ReportedPact gone =
                new ReportedPact(
                        old.id(),
                        "b",
                        Optional.empty(),
                        "treaty 1998",
                        old.parties(),
                        Optional.of(Status.SUPERSEDED),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        old.evidence());
        ReportedPact signed = told("b", "treaty", Status.SIGNED, "2025-03-14");
        ReportedPact reaffirmed = told("c", "treaty", Status.REAFFIRMED, "2025-08-19");

        List<Entry> entries =
                Ledger.of(List.of(account(old), account(gone, signed), account(reaffirmed)));

        assertThat(entries.stream().map(Entry::pact).distinct()).hasSize(2);
        assertThat(pact(entries, "reaffirmed", "c")).isEqualTo(pact(entries, "signed", "b"));
    }

    private static String pact(List<Entry> entries, String status, String article) {
        return entries.stream()
                .filter(one -> one.value().equals(status) && one.article().equals(article))
                .map(Entry::pact)
                .findFirst()
                .orElseThrow();
    }

    private static ReportedPact defended(String article, List<String> by, String trigger) {
        ReportedPact pact = told(article, "treaty", Status.SIGNED, "2025-03-14");
        return new ReportedPact(
                pact.id(),
                article,
                pact.known(),
                pact.name(),
                pact.parties(),
                pact.status(),
                pact.day(),
                List.of(),
                List.of(
                        new ReportedPact.Clause(
                                "defend",
                                by,
                                Optional.of(trigger),
                                Optional.empty(),
                                List.of(),
                                pact.evidence())),
                pact.replaces(),
                pact.evidence());
    }

    private static List<String> clauses(ReportedPact one, ReportedPact other) {
        return Line.of(Ledger.of(List.of(account(one), account(other)))).stream()
                .filter(line -> line.field().equals("clause"))
                .map(line -> line.value() + " " + line.articles())
                .toList();
    }

    @Test
    void two_sides_wordings_of_one_clause_are_one() {
        List<String> both = List.of("BOL", "PER");
        assertThat(
                        clauses(
                                defended("a", both, "if either suffers an armed invasion"),
                                defended("b", both, "jika salah satu pihak diserang")))
                .containsExactly("defend [a, b]");
    }

    @Test
    void clauses_with_other_triggers_or_debtors_stand_side_by_side() {
        List<String> both = List.of("BOL", "PER");
        assertThat(
                        clauses(
                                defended("a", both, "if either is attacked in Asia"),
                                defended("b", both, "if either is attacked in Europe")))
                .containsExactly(
                        "defend, if either is attacked in Asia (owed by BOL, PER) [a]",
                        "defend, if either is attacked in Europe (owed by BOL, PER) [b]");
        assertThat(
                        clauses(
                                defended("a", List.of("BOL"), "if Peru is attacked"),
                                defended("b", List.of("PER"), "if Bolivia is attacked")))
                .containsExactly(
                        "defend, if Bolivia is attacked (owed by PER) [b]",
                        "defend, if Peru is attacked (owed by BOL) [a]");
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        List<Account> accounts =
                new ArrayList<>(
                        List.of(
                                account(told("a", "treaty", Status.SIGNED, "2025-03-14")),
                                account(told("b", "treaty", Status.RATIFIED, "2025-09-01")),
                                account(told("c", "treaty", Status.SIGNED, "1998-05-02"))));
        List<Entry> entries = Ledger.of(accounts);
        Collections.reverse(accounts);
        assertThat(Ledger.of(accounts)).isEqualTo(entries);
    }

    @Test
    void a_page_tells_how_far_a_pact_has_come_up_to_a_day() {
        List<Account> accounts =
                List.of(
                        account(told("a", "treaty", Status.SIGNED, "2025-03-14")),
                        account(told("b", "treaty", Status.SIGNED, "2025-03-14")),
                        account(told("c", "treaty", Status.RATIFIED, "2025-05-02")));
        List<Page> pages = Page.of(accounts);
        assertThat(pages).hasSize(1);
        Page page = pages.get(0);
        assertThat(page.parties()).containsExactly("BOL", "PER");
        assertThat(page.reported()).hasSize(3);
        assertThat(page.standing(LocalDate.of(2025, 3, 13))).isEmpty();
        assertThat(page.standing(LocalDate.of(2025, 4, 1)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.value()).isEqualTo("signed");
                            assertThat(line.articles()).containsExactly("a", "b");
                        });
        assertThat(page.standing(LocalDate.of(2025, 6, 1)))
                .extracting(Line::value)
                .containsExactly("ratified");
        List<Account> turned = new ArrayList<>(accounts);
        Collections.reverse(turned);
        assertThat(Page.of(turned)).isEqualTo(pages);
    }
}
