package org.pakta.coded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pakta.pact.Duty;

/** What a coded promise depends on; the coding tells that it does, seldom on which one. */
public record Condition(Duty duty, Kind kind) {
    /** On what. */
    public enum Kind {
        /** Who the adversary is. */
        ADVERSARY,
        /** Where the conflict is. */
        PLACE,
        /** A conflict that goes on already. */
        CONFLICT,
        /** How many adversaries there are. */
        NUMBER,
        /** Demands met or refused. */
        DEMANDS,
        /** That the ally has not provoked it. */
        UNPROVOKED,
        /** That the ally is the one attacked. */
        ATTACKED,
        /** That the ally asks. */
        REQUEST
    }

    /** As stored: {@code defend:adversary}. */
    public String code() {
        return duty.code() + ":" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The condition of that code; empty when there is none. */
    public static Optional<Condition> of(String code) {
        int colon = code.indexOf(':');
        String kind = code.substring(colon + 1).toUpperCase(Locale.ROOT);
        return Duty.of(code.substring(0, Math.max(0, colon)))
                .flatMap(
                        duty ->
                                Arrays.stream(Kind.values())
                                        .filter(one -> one.name().equals(kind))
                                        .findFirst()
                                        .map(one -> new Condition(duty, one)));
    }
}
