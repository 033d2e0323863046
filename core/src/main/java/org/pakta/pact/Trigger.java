package org.pakta.pact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The situation in which a clause is owed.
 *
 * @param event what must happen
 * @param says the situation in the text's words or ours
 * @param area where; empty when the text names no place
 * @param objects what must be attacked; empty when the text does not say
 * @param needs what the text says of further conditions; one that is absent is not said
 * @param adversary who must attack
 * @param conflict the conflict during which alone it is owed; empty when it is tied to none
 */
public record Trigger(
        Event event,
        String says,
        Optional<Area> area,
        List<Target> objects,
        Map<Need, Said> needs,
        Adversary adversary,
        Optional<Conflict> conflict) {
    public Trigger {
        objects = List.copyOf(objects);
        needs = Map.copyOf(needs);
    }

    /** Of that event, by anybody, anywhere. */
    public static Trigger of(Event event) {
        return new Trigger(
                event,
                event.code(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Adversary.ANYBODY,
                Optional.empty());
    }

    /** What the text says of a condition. */
    public Said said(Need need) {
        return needs.getOrDefault(need, Said.NOT_SAID);
    }

    /** Classes of what may happen. An armed attack is also a threat and a common concern. */
    public enum Event {
        ARMED_ATTACK,
        AGGRESSION,
        THREAT,
        COMMON_CONCERN,
        /** Owed at all times, by no event. */
        STANDING;

        /** As written in data: {@code armed_attack}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Conditions a text may set besides the event. */
    public enum Need {
        /** A state of war must follow. */
        STATE_OF_WAR,
        /** War must be declared. */
        DECLARED_WAR,
        UNPROVOKED,
        /** Somebody must ask. */
        REQUEST
    }

    /** What a text says of a condition: silence is not the same as leaving it open. */
    public enum Said {
        YES(Kleene.TRUE),
        NO(Kleene.FALSE),
        NOT_SAID(Kleene.FALSE),
        /** It may be read either way, or hangs on something else. */
        DEPENDS(Kleene.UNKNOWN);

        private final Kleene wanted;

        Said(Kleene wanted) {
            this.wanted = wanted;
        }

        /** Whether the condition must be met. */
        public Kleene wanted() {
            return wanted;
        }
    }

    /** What may be attacked. */
    public enum Target {
        TERRITORY,
        FORCES,
        VESSELS,
        AIRCRAFT,
        NATIONALS;

        /** As written in data: {@code vessels}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** That of the code; empty when there is none. */
        public static Optional<Target> of(String code) {
            return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
        }

        /** Every code, for messages. */
        public static List<String> codes() {
            return Arrays.stream(values()).map(Target::code).toList();
        }
    }

    /** Kinds of attackers. */
    public enum Attacker {
        /** The text does not say. */
        ANY,
        /** A state or several. */
        STATE,
        /** A state that is not a party. */
        THIRD_STATE,
        /** A party. */
        PARTY,
        /** One of the states named. */
        NAMED
    }

    /**
     * Who must attack.
     *
     * @param named the states meant by {@link Attacker#NAMED}; else empty
     * @param number how many states at least; 1 when the text does not say
     */
    public record Adversary(Attacker kind, List<String> named, int number) {
        /** The text does not say who. */
        public static final Adversary ANYBODY = new Adversary(Attacker.ANY, List.of(), 1);

        public Adversary {
            named = List.copyOf(named);
        }
    }

    /**
     * A conflict a clause is tied to.
     *
     * @param says which
     * @param days when it lasted
     * @param against the states fought in it, one of which must attack; empty when not told
     */
    public record Conflict(String says, InForce days, List<String> against) {
        public Conflict {
            against = List.copyOf(against);
        }

        /** Whether an attack by these states on that day belongs to it. */
        public Kleene covers(List<String> by, LocalDate day) {
            Kleene enemy =
                    against.isEmpty() || by.stream().anyMatch(against::contains)
                            ? Kleene.TRUE
                            : by.isEmpty() ? Kleene.UNKNOWN : Kleene.FALSE;
            return days.on(day).and(enemy);
        }
    }

    /**
     * The places a clause covers.
     *
     * @param says in the text's words or ours
     * @param homes whose home territory lies within it
     * @param unclearHomes whose home territory lies within it only in part
     * @param includes names of places within, for a question that names a place
     * @param excludes names of places that are not
     */
    public record Area(
            String says,
            List<String> homes,
            List<String> unclearHomes,
            List<String> includes,
            List<String> excludes) {
        public Area {
            homes = List.copyOf(homes);
            unclearHomes = List.copyOf(unclearHomes);
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }

        /** Whether the home territory of that state is covered. */
        public Kleene home(String state) {
            if (unclearHomes.contains(state)) {
                return Kleene.UNKNOWN;
            }
            return Kleene.of(homes.contains(state));
        }
    }
}
