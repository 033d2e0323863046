package org.pakta.pact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a clause promises. */
public enum Duty {
    /** To help a party that is attacked. */
    DEFEND,
    /** To join a party's own attack. */
    ATTACK,
    /** To stay out of a party's war. */
    NEUTRAL,
    /** Not to use force against a party. */
    NOT_ATTACK,
    /** To talk together when the case arises. */
    CONSULT,
    /** To give help other than fighting. */
    AID,
    /** To work together in a named field. */
    COOPERATE,
    TRADE,
    /** To join nothing directed against a party. */
    EXCLUSIVE,
    CEASEFIRE,
    OTHER;

    /** As printed and as written in data: {@code not_attack}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The duty of that code; empty when there is none. */
    public static Optional<Duty> of(String code) {
        return Arrays.stream(values()).filter(duty -> duty.code().equals(code)).findFirst();
    }

    /** Whether a pact with this duty has something to say when a party is attacked. */
    public boolean security() {
        return this != TRADE && this != CEASEFIRE && this != OTHER;
    }

    /** Whether it means siding with the party attacked; an attacker cannot owe that. */
    public boolean helps() {
        return this == DEFEND || this == ATTACK || this == AID;
    }
}
