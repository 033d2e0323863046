package org.pakta.pact;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * How a state stands to a pact on one day.
 *
 * @param stage how far it has come
 * @param words as one would say it: "in force since 2024-12-04", "signed 2024-06-19, not yet in
 *     force"
 * @param since first day it was bound; empty when it is not certain that it is
 * @param sources of the days in the words
 */
public record Standing(Stage stage, String words, Optional<Day> since, List<Source> sources) {
    public Standing {
        sources = List.copyOf(sources);
    }

    /** From outside to bound; of two lines for one state the later stage counts. */
    public enum Stage {
        /** No act of the state on this pact is known by that day. */
        OUTSIDE,
        /** The state itself has ceased to exist. */
        DISSOLVED,
        ENDED,
        LEFT,
        SIGNED,
        /** The day falls in a month or year in which it began or ended. */
        UNCERTAIN,
        /** Applied before it is in force, as agreed. */
        PROVISIONAL,
        IN_FORCE
    }

    /** Of a state that has nothing to do with the pact. */
    public static Standing outside() {
        return new Standing(Stage.OUTSIDE, "not a party", Optional.empty(), List.of());
    }

    /** Of two lines of one state the one that says more; the later line where both say as much. */
    Standing later(Standing next) {
        return next.stage().compareTo(stage) >= 0 ? next : this;
    }

    /** Whether the pact binds the state. */
    public Kleene bound() {
        return switch (stage) {
            case IN_FORCE, PROVISIONAL -> Kleene.TRUE;
            case UNCERTAIN -> Kleene.UNKNOWN;
            default -> Kleene.FALSE;
        };
    }

    /** Whether the state has, or has had, anything to do with the pact. */
    public boolean touches() {
        return stage != Stage.OUTSIDE && stage != Stage.DISSOLVED;
    }
}
