package org.pakta.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.pact.Clause;
import org.pakta.pact.Kleene;

/**
 * Two promises of one state that pull against each other.
 *
 * @param party who made both
 * @param wars in which both count, sorted; never none
 * @param holds whether both bind so; unknown where one may not
 * @param open what leaves it unknown, in words; empty when nothing does
 * @param from first of the days around the one asked on which both bind or may bind
 * @param until first day after them; empty while they go on
 */
public record Tension(
        String party,
        Kind kind,
        Promise one,
        Promise other,
        List<War> wars,
        Kleene holds,
        List<String> open,
        LocalDate from,
        Optional<LocalDate> until) {
    public Tension {
        wars = List.copyOf(wars);
        open = List.copyOf(open);
    }

    /** In which way they pull. */
    public enum Kind {
        /** Help is promised to both sides of a war. */
        BOTH_SIDES,
        /** Help is promised to one side, to stay out to the other. */
        HELP_OR_NEUTRALITY,
        /** Help is promised to one side, not to attack to the other. */
        HELP_OR_PEACE,
        /**
         * One promises to join nothing against a state; the other, made later, may be just that.
         */
        EXCLUSIVE;

        /** As printed: {@code both_sides}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of the two.
     *
     * @param pact its id
     * @param because why it binds, in words
     */
    public record Promise(String pact, Clause clause, String because) {}

    /**
     * A war on which both bear.
     *
     * @param attacked to whom help was promised
     * @param by to whom the promise against it was
     * @param holds whether both promises bind in it
     */
    public record War(String attacked, String by, Kleene holds) {}
}
