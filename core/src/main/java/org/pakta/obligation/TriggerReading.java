package org.pakta.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.pact.Kleene;
import org.pakta.pact.Trigger;

/** Holds a clause's trigger against the attack asked about. */
final class TriggerReading {
    private final Scene scene;
    private final Trigger trigger;
    private final Question question;

    TriggerReading(Scene scene, Trigger trigger) {
        this.scene = scene;
        this.trigger = trigger;
        this.question = scene.question();
    }

    /** What the trigger hangs on; empty when any attack at any time will do. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (trigger.event() == Trigger.Event.AGGRESSION) {
            findings.add(aggression());
        }
        if (trigger.unprovoked()) {
            findings.add(
                    condition(
                            Condition.PROVOKED,
                            "the text speaks of an unprovoked attack, and this one was provoked"));
        }
        if (trigger.war()) {
            findings.add(
                    condition(
                            Condition.WAR,
                            "the text wants a state of war, and none is said to follow"));
        }
        if (trigger.request()) {
            findings.add(
                    condition(
                            Condition.REQUEST,
                            "the text wants a request, and none is said to be made"));
        }
        trigger.area().ifPresent(area -> findings.add(place(area)));
        attacker().ifPresent(findings::add);
        return findings;
    }

    private Finding condition(Condition condition, String unless) {
        return switch (question.holds(condition)) {
            case TRUE -> assumed(condition, Kleene.TRUE, condition.supposition());
            case UNKNOWN -> Finding.of(Kleene.UNKNOWN, unknown(condition));
            case FALSE -> Finding.of(Kleene.FALSE, unless);
        };
    }

    private static String unknown(Condition condition) {
        return "it is not known whether \"" + condition.supposition() + "\" holds";
    }

    private Finding assumed(Condition condition, Kleene holds, String because) {
        Optional<Condition> supposed =
                Optional.of(condition).filter(value -> question.supposes(value));
        return new Finding(holds, because, supposed, List.of());
    }

    /**
     * First use of armed force is aggression on the face of it (General Assembly resolution 3314
     * (XXIX), annex, article 2, from memory); whether force that was provoked is, stays open.
     */
    private Finding aggression() {
        Finding plain = condition(Condition.PROVOKED, "");
        return plain.holds() == Kleene.TRUE
                ? plain
                : Finding.of(
                        Kleene.UNKNOWN,
                        "the text says aggression; whether this attack is one is not clear");
    }

    private Finding place(Trigger.Area area) {
        if (question.place().isPresent()) {
            return named(area, question.place().get());
        }
        if (question.holds(Condition.PLACE) != Kleene.TRUE) {
            return Finding.of(
                    Kleene.UNKNOWN, "the text covers " + area.says() + "; where is not known");
        }
        return switch (area.home(question.attacked())) {
            case TRUE -> assumed(Condition.PLACE, Kleene.TRUE, "within " + area.says());
            case UNKNOWN ->
                    assumed(
                            Condition.PLACE,
                            Kleene.UNKNOWN,
                            "the text covers "
                                    + area.says()
                                    + ", and home territory of "
                                    + question.attacked()
                                    + " lies there only in part");
            case FALSE ->
                    assumed(
                            Condition.PLACE,
                            Kleene.FALSE,
                            "the text covers "
                                    + area.says()
                                    + ", not home territory of "
                                    + question.attacked());
        };
    }

    private static Finding named(Trigger.Area area, String place) {
        if (listed(area.includes(), place)) {
            return Finding.of(Kleene.TRUE, place + " is within " + area.says());
        }
        return listed(area.excludes(), place)
                ? Finding.of(Kleene.FALSE, place + " is not within " + area.says())
                : Finding.of(
                        Kleene.UNKNOWN,
                        "it is not known whether " + place + " is within " + area.says());
    }

    private static boolean listed(List<String> places, String place) {
        String asked = place.strip().toLowerCase(Locale.ROOT);
        return places.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(asked));
    }

    private Optional<Finding> attacker() {
        boolean unknown = question.by().isEmpty();
        return switch (trigger.attacker()) {
            case ANY -> Optional.empty();
            case STATE -> unknown ? Optional.of(someState()) : Optional.empty();
            case THIRD_STATE -> Optional.of(unknown ? someState() : thirdState());
            case NAMED -> Optional.of(namedAttacker());
        };
    }

    private Finding someState() {
        return condition(Condition.ATTACKER, "the text wants a state that attacks");
    }

    private Finding thirdState() {
        Kleene outside =
                question.by().stream()
                        .map(state -> scene.standing(state).bound().not())
                        .reduce(Kleene.FALSE, Kleene::or);
        return Finding.of(outside, "the text speaks of attacks by states that are not parties");
    }

    private Finding namedAttacker() {
        if (question.by().isEmpty()) {
            return Finding.of(
                    Kleene.UNKNOWN, "the text speaks of attacks by " + trigger.attackers());
        }
        boolean meant = question.by().stream().anyMatch(trigger.attackers()::contains);
        return Finding.of(Kleene.of(meant), "the text speaks of attacks by " + trigger.attackers());
    }
}
