package org.pakta.fact;

import java.util.List;
import org.pakta.event.EventType;

/** What a fact is about. */
public sealed interface Subject {
    /** As printed: {@code event}, {@code figure} or {@code saying}. */
    String kind();

    /**
     * Somebody did something to somebody.
     *
     * @param type what was done
     * @param actors who did it, sorted
     * @param targets to whom; may be empty
     */
    record Act(EventType type, List<String> actors, List<String> targets) implements Subject {
        public Act {
            actors = List.copyOf(actors);
            targets = List.copyOf(targets);
        }

        @Override
        public String kind() {
            return "event";
        }
    }

    /**
     * How many of what.
     *
     * @param what code of what is counted or measured
     * @param of code of what narrows it; may be empty
     */
    record Count(String what, String of) implements Subject {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /**
     * Somebody said something.
     *
     * @param saying id of the saying
     * @param speaker empty when nobody tells
     */
    record Said(String saying, String speaker) implements Subject {
        @Override
        public String kind() {
            return "saying";
        }
    }
}
