package org.pakta.pact;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pakta.data.Yaml;

/** Reads the trigger of a clause. */
final class TriggerFile {
    private static final String[] KNOWN = {
        "event",
        "says",
        "place",
        "objects",
        "state_of_war",
        "declared_war",
        "unprovoked",
        "request",
        "attacker",
        "attackers",
        "attackers_at_least",
        "conflict"
    };
    private static final List<String> SAID = List.of("true", "false", "depends");
    private final List<String> states;

    /** Places may be the homes of these states only. */
    TriggerFile(List<String> states) {
        this.states = states;
    }

    /** The trigger of one clause; one that is owed at all times must say so too. */
    Trigger read(Fields line, Source around) {
        Optional<Yaml> value = line.maybe("trigger");
        if (value.isEmpty()) {
            line.problem("'trigger' is missing; 'trigger: {event: standing}' if owed at all times");
            return Trigger.of(Trigger.Event.STANDING);
        }
        Fields trigger = new Fields(value.get(), line.problems(), KNOWN);
        Trigger.Event event =
                trigger.mustChoose("event", Trigger.Event.class, Trigger.Event.STANDING);
        return new Trigger(
                event,
                trigger.maybeText("says").orElse(event.code()),
                trigger.maybe("place").map(place -> area(trigger, place)),
                trigger.choices("objects", Trigger.Target.class),
                needs(trigger),
                adversary(trigger),
                conflict(trigger, around));
    }

    private static Map<Trigger.Need, Trigger.Said> needs(Fields trigger) {
        Map<Trigger.Need, Trigger.Said> needs = new EnumMap<>(Trigger.Need.class);
        for (Trigger.Need need : Trigger.Need.values()) {
            String name = need.name().toLowerCase(Locale.ROOT);
            trigger.maybeText(name).ifPresent(text -> needs.put(need, said(trigger, name, text)));
        }
        return needs;
    }

    private static Trigger.Said said(Fields trigger, String name, String text) {
        if (!SAID.contains(text)) {
            trigger.problem(
                    name,
                    "'%s' is '%s', wanted true or false, depends where the text can be read either way, or nothing where it is silent"
                            .formatted(name, text));
        }
        return switch (text) {
            case "true" -> Trigger.Said.YES;
            case "false" -> Trigger.Said.NO;
            default -> Trigger.Said.DEPENDS;
        };
    }

    private static Trigger.Adversary adversary(Fields trigger) {
        Trigger.Attacker kind =
                trigger.choice("attacker", Trigger.Attacker.class, Trigger.Attacker.ANY);
        if (trigger.has("attackers") != (kind == Trigger.Attacker.NAMED)) {
            trigger.problem(
                    "'attackers' lists the states meant by 'attacker: named', and only then");
        }
        return new Trigger.Adversary(
                kind,
                trigger.states("attackers", "any"),
                trigger.number("attackers_at_least").orElse(1));
    }

    private static Optional<Trigger.Conflict> conflict(Fields trigger, Source around) {
        return trigger.maybe("conflict")
                .map(
                        value ->
                                new Fields(
                                        value,
                                        trigger.problems(),
                                        "says",
                                        "from",
                                        "until",
                                        "against"))
                .flatMap(
                        conflict -> {
                            Optional<Dated> from = DateFields.within(conflict, "from", around);
                            Optional<Dated> until = DateFields.within(conflict, "until", around);
                            if (!conflict.has("from")) {
                                conflict.problem("'from' is missing: the conflict's first day");
                            }
                            DateFields.ordered(conflict, "from", from, "until", until);
                            String says = conflict.text("says");
                            List<String> against = conflict.states("against", "any");
                            return from.map(
                                    start ->
                                            new Trigger.Conflict(
                                                    says, new InForce(start, until), against));
                        });
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
