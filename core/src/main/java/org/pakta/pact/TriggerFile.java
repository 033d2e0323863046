package org.pakta.pact;

import java.util.List;
import java.util.Optional;
import org.pakta.data.Yaml;

/** Reads the trigger of a clause. */
final class TriggerFile {
    private static final String[] KNOWN = {
        "event", "says", "place", "state_of_war", "unprovoked", "request", "attacker", "attackers"
    };
    private static final Trigger NONE =
            new Trigger(
                    Trigger.Event.STANDING,
                    "",
                    Optional.empty(),
                    false,
                    false,
                    false,
                    Trigger.Attacker.ANY,
                    List.of());
    private final List<String> states;

    /** Places may be the homes of these states only. */
    TriggerFile(List<String> states) {
        this.states = states;
    }

    /** The trigger of one clause; one that is owed at all times must say so too. */
    Trigger read(Fields line) {
        Optional<Yaml> value = line.maybe("trigger");
        if (value.isEmpty()) {
            line.problem("'trigger' is missing; 'trigger: {event: standing}' if owed at all times");
            return NONE;
        }
        Fields trigger = new Fields(value.get(), line.problems(), KNOWN);
        Trigger.Event event =
                trigger.mustChoose("event", Trigger.Event.class, Trigger.Event.STANDING);
        return new Trigger(
                event,
                trigger.maybeText("says").orElse(event.code()),
                trigger.maybe("place").map(place -> area(trigger, place)),
                trigger.yes("state_of_war"),
                trigger.yes("unprovoked"),
                trigger.yes("request"),
                attacker(trigger),
                trigger.states("attackers", "any"));
    }

    private static Trigger.Attacker attacker(Fields trigger) {
        Trigger.Attacker attacker =
                trigger.choice("attacker", Trigger.Attacker.class, Trigger.Attacker.ANY);
        if (trigger.has("attackers") != (attacker == Trigger.Attacker.NAMED)) {
            trigger.problem(
                    "'attackers' lists the states meant by 'attacker: named', and only then");
        }
        return attacker;
    }

    private Trigger.Area area(Fields trigger, Yaml place) {
        Fields area =
                new Fields(
                        place,
                        trigger.problems(),
                        "says",
                        "home_of",
                        "home_unclear",
                        "includes",
                        "excludes");
        if (!area.has("home_of")) {
            area.problem("'home_of' is missing: all, or parties whose home territory is covered");
        }
        List<String> named = area.states("home_of", "all", states);
        List<String> unclear = area.states("home_unclear", "none", states);
        List<String> homes = named.isEmpty() ? states : named;
        return new Trigger.Area(
                area.text("says"), homes, unclear, area.texts("includes"), area.texts("excludes"));
    }
}
