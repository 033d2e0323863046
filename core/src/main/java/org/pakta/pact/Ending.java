package org.pakta.pact;

import java.util.Locale;
import java.util.Optional;

/**
 * How a pact, or one party's part in it, came to an end.
 *
 * @param when first day it no longer binds
 * @param how in which way
 * @param by id of the pact that took its place; empty when none did
 */
public record Ending(Dated when, How how, Optional<String> by) {
    /** Ways to end. */
    public enum How {
        ENDED,
        EXPIRED,
        REPLACED,
        WITHDREW;

        /** As written in data: {@code withdrew}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In words: "ended 1996-09-10", "replaced by rus-prk-2024 on 2024-12-04". */
    public String words() {
        String not = when.open() ? "not before " : "";
        String latest = when.by().map(day -> ", by " + day + " at the latest").orElse("");
        return how.code()
                + by.map(id -> " by " + id + " on ").orElse(" ")
                + not
                + when.day()
                + latest;
    }
}
