package org.pakta.pact;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened to a pact, or to one state's part in it.
 *
 * @param when as far as known
 * @param state whose part it is; empty when it is the pact as a whole
 * @param words what the kind alone does not say: "Pyongyang", "by rus-prk-2024"; empty when it says
 *     all
 */
public record Moment(Dated when, What what, Optional<String> state, Optional<String> words) {
    /** What may happen, in the order in which things of one day are told. */
    public enum What {
        SIGNED,
        RATIFIED,
        APPLIED_PROVISIONALLY,
        PROVISIONAL_APPLICATION_ENDED,
        IN_FORCE,
        SUCCEEDED,
        WORDING_BEGAN,
        WORDING_ENDED,
        SUSPENDED,
        SUSPENSION_ENDED,
        RESERVATION_WITHDRAWN,
        TERM_OVER,
        REPLACED_IN_PART,
        REPLACED,
        WITHDREW,
        EXPIRED,
        ENDED,
        DISSOLVED;

        /** As printed: {@code in_force}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(Ending.How how) {
            return switch (how) {
                case ENDED -> ENDED;
                case EXPIRED -> EXPIRED;
                case REPLACED -> REPLACED;
                case WITHDREW -> WITHDREW;
            };
        }
    }
}
