package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.data.DataFolder;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Party;

/** What must hold of any pacts and any question: on invented ones from fixed seeds, and on ours. */
class PropertiesTest {
    private static final int ROUNDS = 400;
    private static final List<Pact> SHIPPED = PactFiles.read(DataFolder.shipped());

    private static String key(Answer answer) {
        return answer.party() + " " + answer.duty().code();
    }

    private static List<String> owed(Answers answers) {
        return answers.all().stream()
                .filter(answer -> answer instanceof Answer.Owes)
                .map(PropertiesTest::key)
                .toList();
    }

    /** A question about states and days of the shipped pacts. */
    private static Question shippedQuestion(Random random) {
        Pact pact = SHIPPED.get(random.nextInt(SHIPPED.size()));
        List<LocalDate> turns = List.copyOf(pact.turns());
        LocalDate near =
                turns.get(random.nextInt(turns.size())).plusDays(random.nextInt(900) - 300L);
        List<String> states = pact.states();
        String attacked = states.get(random.nextInt(states.size()));
        String by = states.get(random.nextInt(states.size()));
        return Question.of(attacked, by.equals(attacked) ? List.of() : List.of(by), near);
    }

    @Test
    void another_pact_never_removes_a_duty_but_by_a_clause_that_yields_to_it() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Pact> pacts = InventedPacts.some(random, 8);
            Question question = InventedPacts.question(random);
            List<String> more = owed(new Obligations(pacts).after(question));
            Pact added = pacts.get(random.nextInt(pacts.size()));
            List<Pact> without = pacts.stream().filter(pact -> !pact.equals(added)).toList();
            for (Answer answer : new Obligations(without).after(question).all()) {
                if (answer instanceof Answer.Owes && !more.contains(key(answer))) {
                    assertThat(yields(answer, without, added.id())).as(key(answer)).isTrue();
                }
            }
        }
    }

    /** Whether every clause the answer rested on gives way to that pact. */
    private static boolean yields(Answer answer, List<Pact> pacts, String to) {
        return answer.reasons().steps().stream()
                .allMatch(
                        reason ->
                                pacts.stream()
                                        .filter(pact -> pact.id().equals(reason.pact()))
                                        .flatMap(pact -> pact.clauses().stream())
                                        .filter(
                                                one ->
                                                        Optional.of(one.article())
                                                                .equals(reason.clause()))
                                        .map(Clause::yieldsTo)
                                        .anyMatch(others -> others.contains(to)));
    }

    @Test
    void a_clause_that_yields_to_a_pact_is_owed_until_that_pact_obliges_too() {
        List<Pact> both = InventedPacts.oneYielding();
        Question attack = Question.of("BBB", List.of(), LocalDate.parse("2010-01-01"));
        Answers alone = new Obligations(both.subList(0, 1)).after(attack);
        Answers together = new Obligations(both).after(attack);
        assertThat(alone.of("AAA", Duty.DEFEND)).containsInstanceOf(Answer.Owes.class);
        Answer yielded = together.of("AAA", Duty.DEFEND).orElseThrow();
        assertThat(yielded.code()).isEqualTo("owes_nothing");
        assertThat(yielded.reasons().steps())
                .anyMatch(reason -> reason.because().equals("pact-2 comes first"));
        assertThat(together.of("AAA", Duty.CONSULT)).containsInstanceOf(Answer.Owes.class);
    }

    @Test
    void before_the_first_day_and_after_the_last_nobody_owes_anything() {
        Stream<Pact> invented =
                Stream.iterate(0, seed -> seed + 1)
                        .limit(ROUNDS)
                        .flatMap(seed -> InventedPacts.some(new Random(seed), 2).stream());
        Stream.concat(invented, SHIPPED.stream()).forEach(PropertiesTest::silentOutside);
    }

    private static void silentOutside(Pact pact) {
        Obligations alone = new Obligations(List.of(pact));
        List<LocalDate> outside = new ArrayList<>(List.of(pact.turns().first().minusDays(1)));
        if (pact.until().isPresent() && pact.until().get().when().by().isEmpty()) {
            boolean sure = !pact.until().get().when().open();
            outside.addAll(sure ? List.of(pact.turns().last()) : List.of());
        }
        for (LocalDate day : outside) {
            assertThat(alone.ties(day)).as(pact.id() + " " + day).isEmpty();
            for (String attacked : pact.states()) {
                assertThat(alone.after(Question.of(attacked, List.of(), day)).all())
                        .as(pact.id() + " " + day)
                        .allMatch(answer -> answer instanceof Answer.OwesNothing);
            }
        }
    }

    @Test
    void the_order_of_pacts_and_parties_does_not_matter() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Pact> pacts = InventedPacts.some(random, 8);
            Question question = InventedPacts.question(random);
            List<Pact> shuffled =
                    new ArrayList<>(pacts.stream().map(pact -> mixed(pact, random)).toList());
            Collections.shuffle(shuffled, random);
            Obligations one = new Obligations(pacts);
            Obligations other = new Obligations(shuffled);
            assertThat(other.after(question)).isEqualTo(one.after(question));
            assertThat(other.ties(question.on())).isEqualTo(one.ties(question.on()));
            assertThat(other.tensions(List.of(), question.on()))
                    .isEqualTo(one.tensions(List.of(), question.on()));
        }
    }

    private static Pact mixed(Pact pact, Random random) {
        List<Party> parties = new ArrayList<>(pact.parties());
        Collections.shuffle(parties, random);
        return new Pact(
                pact.id(),
                pact.names(),
                pact.kind(),
                pact.basis(),
                pact.signed(),
                pact.place(),
                pact.inForce(),
                pact.until(),
                pact.duration(),
                parties,
                pact.relations(),
                pact.clauses());
    }

    @Test
    void learning_whether_a_condition_holds_never_turns_one_definite_answer_into_another() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Obligations law = new Obligations(InventedPacts.some(random, 8));
            Question known = InventedPacts.question(random);
            for (String code : Condition.codes()) {
                agree(law.after(known.unknown(code)), law.after(known), seed + " " + code);
            }
        }
    }

    @Test
    void learning_who_attacks_never_turns_one_definite_answer_into_another() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Obligations law = new Obligations(InventedPacts.some(random, 8));
            Question known = InventedPacts.question(random);
            Answers less = law.after(known.by(List.of()).unknown(Condition.ATTACKER.code()));
            Answers more = law.after(known);
            // That an attacker owes no help against itself is no fact about the attack.
            agree(less, more, String.valueOf(seed), known.by());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void learning_a_day_never_turns_one_definite_answer_into_another(int part) {
        for (int seed = part * ROUNDS; seed < (part + 1) * ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Pact> pacts = InventedPacts.some(random, 6);
            Vague vague = new Vague(random);
            List<Pact> less = pacts.stream().map(vague::of).toList();
            Question question = InventedPacts.question(random);
            agree(
                    new Obligations(less).after(question),
                    new Obligations(pacts).after(question),
                    String.valueOf(seed));
        }
    }

    @Test
    void so_it_is_with_the_shipped_pacts() {
        Obligations law = new Obligations(SHIPPED);
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Vague vague = new Vague(random);
            Obligations less = new Obligations(SHIPPED.stream().map(vague::of).toList());
            for (int i = 0; i < 60; i++) {
                Question question = shippedQuestion(random);
                Answers known = law.after(question);
                agree(less.after(question), known, seed + " " + question);
                for (String code : Condition.codes()) {
                    agree(law.after(question.unknown(code)), known, seed + " " + code);
                }
            }
        }
    }

    private static void agree(Answers less, Answers more, String about) {
        agree(less, more, about, List.of());
    }

    /** Where the one who knows less is sure, the one who knows more says the same. */
    private static void agree(Answers less, Answers more, String about, List<String> apart) {
        for (Answer answer : less.all()) {
            if (answer instanceof Answer.Unclear || apart.contains(answer.party())) {
                continue;
            }
            String then =
                    more.of(answer.party(), answer.duty())
                            .map(Answer::code)
                            .orElse("owes_nothing"); // no longer worth saying
            assertThat(then)
                    .as(about + ": " + key(answer) + " " + answer.reasons())
                    .isEqualTo(answer.code());
        }
    }
}
