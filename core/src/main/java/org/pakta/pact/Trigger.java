package org.pakta.pact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The situation in which a clause is owed.
 *
 * @param event what must happen
 * @param says the situation in the text's words or ours
 * @param area where; empty when the text names no place
 * @param war whether the party attacked must be in a state of war
 * @param unprovoked whether the text wants an unprovoked attack
 * @param request whether somebody must ask
 * @param attacker who must attack
 * @param attackers the states meant by {@link Attacker#NAMED}; else empty
 */
public record Trigger(
        Event event,
        String says,
        Optional<Area> area,
        boolean war,
        boolean unprovoked,
        boolean request,
        Attacker attacker,
        List<String> attackers) {
    public Trigger {
        attackers = List.copyOf(attackers);
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

    /** Who must attack. */
    public enum Attacker {
        /** The text does not say. */
        ANY,
        /** A state or several. */
        STATE,
        /** A state that is not a party. */
        THIRD_STATE,
        /** One of the states named. */
        NAMED
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
