package org.pakta.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pakta.pact.Kleene;
import org.pakta.pact.Trigger;
import org.pakta.pact.Trigger.Need;
import org.pakta.pact.Trigger.Target;

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
        need(Need.UNPROVOKED, Condition.PROVOKED, "an unprovoked attack", "this one was provoked")
                .ifPresent(findings::add);
        need(Need.STATE_OF_WAR, Condition.WAR, "a state of war", "none is said to follow")
                .ifPresent(findings::add);
        need(Need.DECLARED_WAR, Condition.DECLARED, "declared war", "none was declared")
                .ifPresent(findings::add);
        need(Need.REQUEST, Condition.REQUEST, "a request", "none is said to be made")
                .ifPresent(findings::add);
        trigger.area().ifPresent(area -> findings.add(place(area)));
        object().ifPresent(findings::add);
        attacker().ifPresent(findings::add);
        number().ifPresent(findings::add);
        trigger.conflict().ifPresent(conflict -> findings.add(during(conflict)));
        return findings;
    }

    /** What a text does not want, or is silent about, is no matter. */
    private Optional<Finding> need(Need need, Condition condition, String wanted, String lack) {
        Kleene must = trigger.said(need).wanted();
        if (must == Kleene.FALSE) {
            return Optional.empty();
        }
        Kleene given = question.holds(condition);
        return Optional.of(
                switch (must.not().or(given)) {
                    case TRUE -> assumed(condition, Kleene.TRUE, condition.supposition());
                    case FALSE ->
                            Finding.of(Kleene.FALSE, "the text wants " + wanted + ", and " + lack);
                    case UNKNOWN ->
                            given == Kleene.UNKNOWN
                                    ? Finding.needing(condition.fact())
                                    : Finding.of(
                                            Kleene.UNKNOWN,
                                            "whether the text wants %s can be read either way, and %s"
                                                    .formatted(wanted, lack));
                });
    }

    private Finding assumed(Condition condition, Kleene holds, String because) {
        Optional<Condition> supposed =
                Optional.of(condition).filter(value -> question.supposes(value));
        return new Finding(holds, because, supposed, Optional.empty(), List.of());
    }

    /**
     * First use of armed force is aggression on the face of it (General Assembly resolution 3314
     * (XXIX), annex, article 2, from memory); whether force that was provoked is, stays open.
     */
    private Finding aggression() {
        return switch (question.holds(Condition.PROVOKED)) {
            case TRUE -> assumed(Condition.PROVOKED, Kleene.TRUE, "unprovoked");
            case UNKNOWN -> Finding.needing(Condition.PROVOKED.fact());
            case FALSE ->
                    Finding.of(
                            Kleene.UNKNOWN,
                            "the text says aggression; whether this attack is one is not clear");
        };
    }

    private Finding place(Trigger.Area area) {
        if (question.place().isPresent()) {
            return named(area, question.place().get());
        }
        if (question.holds(Condition.PLACE) != Kleene.TRUE) {
            return Finding.needing(Condition.PLACE.fact() + ": the text covers " + area.says());
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

    private Optional<Finding> object() {
        if (trigger.objects().isEmpty()) {
            return Optional.empty();
        }
        if (question.holds(Condition.OBJECT) == Kleene.UNKNOWN) {
            return Optional.of(Finding.needing(Condition.OBJECT.fact()));
        }
        boolean meant = trigger.objects().contains(question.object());
        String objects =
                trigger.objects().stream().map(Target::code).collect(Collectors.joining(", "));
        return Optional.of(
                assumed(
                        Condition.OBJECT,
                        Kleene.of(meant),
                        "the text speaks of attacks on " + objects));
    }

    private Optional<Finding> attacker() {
        boolean unknown = question.by().isEmpty();
        return switch (trigger.adversary().kind()) {
            case ANY -> Optional.empty();
            case STATE -> unknown ? Optional.of(someState()) : Optional.empty();
            case THIRD_STATE -> Optional.of(unknown ? someState() : thirdState());
            case PARTY -> Optional.of(unknown ? Finding.needing("who attacks") : party());
            case NAMED -> Optional.of(namedAttacker());
        };
    }

    private Finding someState() {
        return question.holds(Condition.ATTACKER) == Kleene.TRUE
                ? assumed(Condition.ATTACKER, Kleene.TRUE, Condition.ATTACKER.supposition())
                : Finding.needing(Condition.ATTACKER.fact());
    }

    private Finding thirdState() {
        Kleene outside =
                question.by().stream()
                        .map(state -> scene.standing(state).bound().not())
                        .reduce(Kleene.FALSE, Kleene::or);
        return Finding.of(outside, "the text speaks of attacks by states that are not parties");
    }

    private Finding party() {
        Kleene inside =
                question.by().stream()
                        .map(state -> scene.standing(state).bound())
                        .reduce(Kleene.FALSE, Kleene::or);
        return Finding.of(inside, "the text speaks of attacks by a party");
    }

    private Finding namedAttacker() {
        List<String> named = trigger.adversary().named();
        String words = "the text speaks of attacks by " + String.join(", ", named);
        if (question.by().isEmpty()) {
            return Finding.needing("who attacks: " + words);
        }
        return Finding.of(Kleene.of(question.by().stream().anyMatch(named::contains)), words);
    }

    private Optional<Finding> number() {
        int wanted = trigger.adversary().number();
        if (wanted == 1) {
            return Optional.empty();
        }
        List<String> named = trigger.adversary().named();
        String of = named.isEmpty() ? " states" : " of " + String.join(", ", named);
        String words = "the text speaks of an attack by at least " + wanted + of;
        long meant =
                question.by().stream()
                        .filter(state -> named.isEmpty() || named.contains(state))
                        .count();
        return Optional.of(
                question.by().isEmpty()
                        ? Finding.needing("how many attack: " + words)
                        : Finding.of(Kleene.of(meant >= wanted), words));
    }

    private Finding during(Trigger.Conflict conflict) {
        Kleene covered = conflict.covers(question.by(), question.on());
        String words = "the text is tied to " + conflict.says();
        return covered == Kleene.UNKNOWN && question.by().isEmpty()
                ? Finding.needing("who attacks: " + words)
                : Finding.of(covered, words, List.of(conflict.days().from().source()));
    }
}
