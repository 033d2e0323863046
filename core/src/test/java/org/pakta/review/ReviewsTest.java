package org.pakta.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.review.Review.Verdict;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;

class ReviewsTest {
    private static final Event EVENT =
            new Event(
                    "e",
                    "a",
                    EventType.AGREE,
                    Event.Status.DONE,
                    List.of("BOL"),
                    List.of(),
                    Day.parse("2025-03-14"),
                    List.of(new Span(0, 5)),
                    List.of(),
                    "teken");

    private static Review review(
            String target, String field, Verdict verdict, String value, String by) {
        return new Review(
                target,
                Optional.of(field).filter(text -> !text.isEmpty()),
                verdict,
                Optional.of(value).filter(text -> !text.isEmpty()),
                Optional.empty(),
                by,
                "2025-06-01T12:00:00Z");
    }

    @Test
    void what_is_rejected_is_gone_until_it_is_undone() {
        Review no = review("e", "", Verdict.REJECT, "", "ani");
        Review undo = review("e", "", Verdict.UNDO, "", "ani");
        assertThat(Reviews.of(List.of(no)).over(EVENT)).isEmpty();
        assertThat(Reviews.of(List.of(no, undo)).over(EVENT)).contains(EVENT);
        assertThat(Reviews.of(List.of(no, undo)).standing()).isEmpty();
    }

    @Test
    void one_person_does_not_undo_what_another_says() {
        Review no = review("e", "", Verdict.REJECT, "", "ani");
        Review undo = review("e", "", Verdict.UNDO, "", "budi");
        assertThat(Reviews.of(List.of(no, undo)).over(EVENT)).isEmpty();
    }

    @Test
    void the_latest_of_several_counts() {
        Review no = review("e", "", Verdict.REJECT, "", "ani");
        Review yes = review("e", "", Verdict.ACCEPT, "", "budi");
        assertThat(Reviews.of(List.of(no, yes)).rejected("e")).isFalse();
        assertThat(Reviews.of(List.of(yes, no)).rejected("e")).isTrue();
        // Ani's later word takes the place of her first, and stands last.
        assertThat(Reviews.of(List.of(no, yes, no)).rejected("e")).isTrue();
        assertThat(Reviews.of(List.of(no, yes, no)).standing()).hasSize(2);
    }

    @Test
    void corrections_change_their_field_alone() {
        Reviews reviews =
                Reviews.of(
                        List.of(
                                review("e", "type", Verdict.CORRECT, "consult", "ani"),
                                review("e", "actors", Verdict.CORRECT, "BOL; PER", "ani"),
                                review("e", "day", Verdict.REJECT, "", "ani")));
        Event changed = reviews.over(EVENT).orElseThrow();
        assertThat(changed.type()).isEqualTo(EventType.CONSULT);
        assertThat(changed.actors()).containsExactly("BOL", "PER");
        assertThat(changed.day()).as("rejected, so unknown").isEmpty();
        assertThat(changed.status()).isEqualTo(EVENT.status());
        assertThat(changed.id()).isEqualTo(EVENT.id());
    }

    @Test
    void statements_and_pacts_are_corrected_too() {
        Speaker speaker =
                new Speaker(
                        "Budi",
                        new Span(0, 4),
                        "Budi",
                        List.of("person:budi"),
                        Optional.of("IDN"),
                        Optional.empty(),
                        "named");
        Statement statement =
                new Statement(
                        "s",
                        "a",
                        Statement.Kind.DIRECT,
                        new Span(5, 9),
                        List.of(new Span(5, 9)),
                        "kata",
                        Optional.of(speaker),
                        Optional.empty(),
                        List.of(),
                        new Span(0, 9));
        Reviews reviews =
                Reviews.of(
                        List.of(
                                review("s", "speaker", Verdict.CORRECT, "Ani", "ani"),
                                review("p", "status", Verdict.CORRECT, "ratified", "ani")));
        Speaker named = reviews.over(statement).orElseThrow().speaker().orElseThrow();
        assertThat(named.name()).isEqualTo("Ani");
        assertThat(named.actors()).as("nothing vouches for who that is").isEmpty();
        ReportedPact pact =
                new ReportedPact(
                        "p",
                        "a",
                        Optional.empty(),
                        "perjanjian",
                        List.of("BOL", "PER"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Span(0, 4)));
        assertThat(reviews.over(pact).orElseThrow().status())
                .contains(ReportedPact.Status.RATIFIED);
    }

    @Test
    void values_that_cannot_be_read_are_told() {
        assertThat(Reviewable.EVENT.wrong("day", "2024-13-01")).isPresent();
        assertThat(Reviewable.EVENT.wrong("day", "2024-12")).isEmpty();
        assertThat(Reviewable.EVENT.wrong("status", "maybe").orElse("")).contains("planned");
        assertThat(Reviewable.EVENT.wrong("colour", "red").orElse("")).contains("actors");
        assertThat(Reviewable.PACT.wrong("parties", " ; ")).isPresent();
        assertThat(Reviewable.STATEMENT.wrong("kind", "mixed")).isEmpty();
        assertThat(Reviewable.STORY.wrong("headline", "x")).isPresent();
        assertThatThrownBy(() -> review("e", "", Verdict.CORRECT, "x", "ani"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Both say yes to 20, no to 15; they differ on 15: Cohen's kappa is 0.4. */
    @Test
    void agreement_is_told_beyond_chance() {
        List<Review> given = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            boolean first = i < 25;
            boolean second = i < 20 || i >= 40;
            given.add(review("e" + i, "", first ? Verdict.ACCEPT : Verdict.REJECT, "", "ani"));
            given.add(review("e" + i, "", second ? Verdict.ACCEPT : Verdict.REJECT, "", "budi"));
        }
        given.add(review("only ani", "", Verdict.ACCEPT, "", "ani"));
        Agreement agreement = Agreement.of(Reviews.of(given), "ani", "budi");
        assertThat(agreement.both()).isEqualTo(50);
        assertThat(agreement.same()).isEqualTo(35);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.differing()).hasSize(15);
        Agreement none = Agreement.of(Reviews.of(List.of()), "ani", "budi");
        assertThat(none.kappa()).isEmpty();
    }
}
