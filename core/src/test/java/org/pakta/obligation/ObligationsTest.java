package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.pact.Basis;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Duty;
import org.pakta.pact.Ending;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Source;
import org.pakta.text.Day;

class ObligationsTest {
    private static final List<Pact> PACTS = PactFiles.read(DataFolder.shipped());
    private static final Obligations ALL = new Obligations(PACTS);
    private static final List<String> STATES =
            List.of("PRK", "USA", "RUS", "SUN", "NZL", "FRA", "ARM", "POL", "VEN");

    private static final List<String> ATTACKERS = List.of("PRK", "RUS", "USA");

    /** Every state attacked by some and by nobody known, on days spread over the years. */
    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int year = 1948; year <= 2026; year += 13) {
            for (String attacked : STATES) {
                LocalDate on = LocalDate.of(year, 1 + year % 12, 1 + year % 28);
                questions.add(Question.of(attacked, List.of(), on));
                ATTACKERS.stream()
                        .filter(by -> !by.equals(attacked))
                        .forEach(by -> questions.add(Question.of(attacked, List.of(by), on)));
            }
        }
        return questions;
    }

    private static final Map<Question, Answers> ANSWERED =
            questions().stream().collect(Collectors.toMap(question -> question, ALL::after));

    private static Answers asked(Question question) {
        return Optional.ofNullable(ANSWERED.get(question)).orElseThrow();
    }

    @Test
    void the_order_of_the_pacts_does_not_matter() {
        List<Pact> shuffled = new ArrayList<>(PACTS);
        Collections.shuffle(shuffled, new Random(7));
        Obligations other = new Obligations(shuffled);
        for (Question question : questions()) {
            assertThat(other.after(question)).isEqualTo(asked(question));
        }
    }

    @Test
    void answers_are_sorted_and_one_for_each_party_and_duty() {
        for (Question question : questions()) {
            assertThat(asked(question).all())
                    .extracting(answer -> answer.party() + " " + answer.duty().code())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_state_attacked_is_never_listed_and_every_reason_has_evidence() {
        for (Question question : questions()) {
            for (Answer answer : asked(question).all()) {
                assertThat(answer.party()).isNotEqualTo(question.attacked());
                assertThat(answer.to()).isEqualTo(question.attacked());
                assertThat(answer.reasons().steps())
                        .allMatch(reason -> !reason.evidence().isEmpty())
                        .allMatch(reason -> !reason.because().isEmpty())
                        .allMatch(reason -> !reason.says().isEmpty())
                        .allMatch(reason -> reason.basis() == Basis.TREATY);
            }
        }
    }

    @Test
    void an_earlier_end_never_adds_a_duty() {
        Ending early =
                new Ending(
                        new Dated(
                                new Day(1980, 1, 1),
                                Optional.empty(),
                                new Source("invented", Optional.empty())),
                        Ending.How.ENDED,
                        Optional.empty());
        Obligations ended =
                new Obligations(PACTS.stream().map(pact -> ending(pact, early)).toList());
        for (Question question : questions()) {
            assertThat(owed(asked(question))).containsAll(owed(ended.after(question)));
            if (question.on().getYear() >= 1980) {
                assertThat(owed(ended.after(question))).isEmpty();
            }
        }
    }

    private static Pact ending(Pact pact, Ending end) {
        boolean sooner = pact.until().isPresent() && pact.until().get().when().day().year() < 1980;
        return new Pact(
                pact.id(),
                pact.names(),
                pact.kind(),
                pact.basis(),
                pact.signed(),
                pact.place(),
                pact.inForce(),
                sooner ? pact.until() : Optional.of(end),
                pact.duration(),
                pact.parties(),
                pact.relations(),
                pact.clauses());
    }

    private static List<String> owed(Answers answers) {
        return answers.all().stream()
                .filter(answer -> answer.code().equals("owes"))
                .map(answer -> answer.party() + " " + answer.duty())
                .toList();
    }

    @Test
    void knowing_less_never_turns_a_yes_into_a_no_or_a_no_into_a_yes() {
        for (Question question : questions()) {
            Answers known = asked(question);
            for (String code : Condition.codes()) {
                for (Answer less : ALL.after(question.unknown(code)).all()) {
                    String more =
                            known.of(less.party(), less.duty()).map(Answer::code).orElseThrow();
                    assertThat(less.code()).isIn("unclear", more);
                }
            }
        }
    }

    @Test
    void more_pacts_never_take_a_duty_away() {
        for (Question question : questions()) {
            List<String> together = owed(asked(question));
            for (Pact pact : PACTS) {
                List<String> alone = owed(new Obligations(List.of(pact)).after(question));
                assertThat(together).containsAll(alone);
            }
        }
    }

    @Test
    void suppositions_are_those_some_reason_used() {
        Answers answers = ALL.after(Question.of("PRK", List.of("KOR"), day("2025-01-15")));
        assertThat(answers.supposed()).containsExactly("state of war follows", "help is asked for");
        Answer defend = answers.of("RUS", Duty.DEFEND).orElseThrow();
        assertThat(defend.reasons().steps())
                .singleElement()
                .satisfies(
                        reason -> {
                            assertThat(reason.supposed()).containsExactly("state of war follows");
                            assertThat(reason.clause()).contains("article 4");
                            assertThat(reason.evidence().get(0).quote()).isPresent();
                            assertThat(reason.response().orElseThrow().strength())
                                    .isEqualTo(Clause.Strength.AUTOMATIC);
                        });
    }

    @Test
    void an_attack_on_the_united_states_concerns_all_its_allies() {
        Answers answers = ALL.after(Question.of("USA", List.of("PRK"), day("2025-01-15")));
        String defenders =
                answers.all().stream()
                        .filter(answer -> answer.duty() == Duty.DEFEND)
                        .filter(answer -> answer.code().equals("owes"))
                        .map(Answer::party)
                        .collect(Collectors.joining(" "));
        assertThat(defenders)
                .isEqualTo(
                        "ALB ARG AUS BEL BGR BHS BRA CAN CHL COL CRI CZE DEU DNK DOM ESP EST FIN"
                                + " FRA GBR GRC GTM HND HRV HTI HUN ISL ITA LTU LUX LVA MKD MNE"
                                + " NLD NOR PAN PER PHL POL PRT PRY ROU SLV SVK SVN SWE TTO TUR URY");
        assertThat(answers.of("JPN", Duty.DEFEND).map(Answer::code)).contains("owes_nothing");
        assertThat(answers.of("KOR", Duty.DEFEND).map(Answer::code)).contains("unclear");
        assertThat(answers.of("NZL", Duty.DEFEND).map(Answer::code)).contains("unclear");
    }

    @Test
    void ties_say_who_is_covered_by_whom_on_a_day() {
        List<Tie> ties = ALL.ties(day("2024-12-04"));
        assertThat(ties)
                .contains(
                        new Tie(
                                "RUS",
                                "PRK",
                                Duty.DEFEND,
                                "rus-prk-2024",
                                "article 4",
                                Kleene.TRUE,
                                "in force since 2024-12-04"));
        assertThat(ties).noneMatch(tie -> tie.holds() == Kleene.FALSE);
        assertThat(ties).noneMatch(tie -> tie.obliged().equals(tie.covered()));
        assertThat(ALL.ties(day("2024-12-03")))
                .noneMatch(tie -> tie.pact().equals("rus-prk-2024"))
                .anyMatch(tie -> tie.pact().equals("rus-prk-2000"));
    }

    @Test
    void who_owes_after_an_attack_is_tied_before_it() {
        for (Question question : questions()) {
            List<String> tied =
                    ALL.ties(question.on()).stream()
                            .filter(tie -> tie.covered().equals(question.attacked()))
                            .map(tie -> tie.obliged() + " " + tie.duty())
                            .toList();
            assertThat(tied).containsAll(owed(asked(question)));
        }
    }

    @Test
    void a_question_must_make_sense() {
        LocalDate on = day("2025-01-15");
        assertThatThrownBy(() -> Question.of("Korea", List.of(), on))
                .hasMessageContaining("'Korea'");
        assertThatThrownBy(() -> Question.of("PRK", List.of("PRK"), on))
                .hasMessageContaining("another state");
        assertThatThrownBy(() -> Question.of("PRK", List.of(), on).unknown("weather"))
                .hasMessageContaining("weather")
                .hasMessageContaining("provoked");
        assertThat(Question.of("cow:731", List.of(), on).attacked()).isEqualTo("cow:731");
    }

    @Test
    void three_values_follow_kleene() {
        assertThat(Kleene.TRUE.and(Kleene.UNKNOWN)).isEqualTo(Kleene.UNKNOWN);
        assertThat(Kleene.FALSE.and(Kleene.UNKNOWN)).isEqualTo(Kleene.FALSE);
        assertThat(Kleene.TRUE.or(Kleene.UNKNOWN)).isEqualTo(Kleene.TRUE);
        assertThat(Kleene.FALSE.or(Kleene.UNKNOWN)).isEqualTo(Kleene.UNKNOWN);
        assertThat(Kleene.UNKNOWN.not()).isEqualTo(Kleene.UNKNOWN);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
