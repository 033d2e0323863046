package org.pakta.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakta.data.DataFolder;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Trigger;
import org.pakta.pact.Trigger.Adversary;
import org.pakta.pact.Trigger.Attacker;
import org.pakta.pact.Trigger.Event;

class TriggerReadingTest {
    private static final Pact PACT = PactFiles.template(DataFolder.shipped());
    private static final LocalDate DAY = LocalDate.of(1961, 5, 1);

    private static Trigger by(Attacker attacker, String... named) {
        return trigger(Optional.empty(), new Adversary(attacker, List.of(named), 1));
    }

    private static Trigger trigger(Optional<Trigger.Area> area, Adversary adversary) {
        return new Trigger(
                Event.ARMED_ATTACK, "", area, List.of(), Map.of(), adversary, Optional.empty());
    }

    private static Kleene holds(Trigger trigger, Question question) {
        return new TriggerReading(Scene.of(PactDay.of(PACT, question.on()), question), trigger)
                .findings().stream().map(Finding::holds).reduce(Kleene.TRUE, Kleene::and);
    }

    private static Question attack(String... by) {
        return Question.of("FRE", List.of(by), DAY);
    }

    @Test
    void an_attack_by_anybody_needs_no_more() {
        assertThat(holds(by(Attacker.ANY), attack().unknown("attacker"))).isEqualTo(Kleene.TRUE);
    }

    @Test
    void an_unknown_attacker_is_supposed_to_be_a_state_unless_that_is_unknown_too() {
        assertThat(holds(by(Attacker.STATE), attack())).isEqualTo(Kleene.TRUE);
        assertThat(holds(by(Attacker.STATE), attack().unknown("attacker")))
                .isEqualTo(Kleene.UNKNOWN);
        assertThat(holds(by(Attacker.STATE), attack("RUR").unknown("attacker")))
                .isEqualTo(Kleene.TRUE);
    }

    @Test
    void a_third_state_is_one_that_is_not_bound_on_the_day() {
        assertThat(holds(by(Attacker.THIRD_STATE), attack("RUR"))).isEqualTo(Kleene.TRUE);
        assertThat(holds(by(Attacker.THIRD_STATE), attack("SYL"))).isEqualTo(Kleene.FALSE);
        assertThat(holds(by(Attacker.THIRD_STATE), attack("RUR", "SYL"))).isEqualTo(Kleene.TRUE);
        assertThat(holds(by(Attacker.THIRD_STATE), Question.of("FRE", List.of("OST"), left())))
                .isEqualTo(Kleene.TRUE);
    }

    private static LocalDate left() {
        return LocalDate.of(1955, 1, 1);
    }

    @Test
    void a_named_enemy_must_be_among_the_attackers() {
        assertThat(holds(by(Attacker.NAMED, "RUR"), attack("RUR", "XXA"))).isEqualTo(Kleene.TRUE);
        assertThat(holds(by(Attacker.NAMED, "RUR"), attack("XXA"))).isEqualTo(Kleene.FALSE);
        assertThat(holds(by(Attacker.NAMED, "RUR"), attack())).isEqualTo(Kleene.UNKNOWN);
    }

    @Test
    void places_are_compared_without_regard_to_case() {
        Trigger.Area area =
                new Trigger.Area(
                        "the coast", List.of("FRE"), List.of(), List.of("Glad Harbour"), List.of());
        Trigger trigger = trigger(Optional.of(area), Adversary.ANYBODY);
        assertThat(holds(trigger, attack().at("glad harbour "))).isEqualTo(Kleene.TRUE);
        assertThat(holds(trigger, attack().at("the moon"))).isEqualTo(Kleene.UNKNOWN);
        assertThat(holds(trigger, attack().unknown("place"))).isEqualTo(Kleene.UNKNOWN);
    }
}
