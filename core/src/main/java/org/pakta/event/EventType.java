package org.pakta.event;

import java.util.Optional;

/** PLOVER's roots, with one of ours: a signing is AGREE here and SUPPORT there. */
public enum EventType {
    AGREE(true),
    CONSULT(true),
    SUPPORT(false),
    CONCEDE(false),
    COOPERATE(true),
    AID(false),
    RETREAT(false),
    REQUEST(false),
    ACCUSE(false),
    REJECT(false),
    THREATEN(false),
    PROTEST(false),
    SANCTION(false),
    MOBILIZE(false),
    COERCE(false),
    ASSAULT(false);

    private final boolean symmetric;

    EventType(boolean symmetric) {
        this.symmetric = symmetric;
    }

    /** Whether all sides are listed as actors. */
    public boolean symmetric() {
        return symmetric;
    }

    /** Whether it is told in words at all, praise and backing included. */
    boolean spoken() {
        return switch (this) {
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> true;
            default -> false;
        };
    }

    /** Whether it may go on for years, so that an old beginning is no other deed. */
    boolean lasting() {
        return switch (this) {
            case ASSAULT, COERCE, SANCTION, COOPERATE, MOBILIZE -> true;
            default -> false;
        };
    }

    /**
     * PLOVER's own root where it differs from ours: signed is SUPPORT, planned talks, help and
     * yielding AGREE.
     */
    public Optional<String> plover(Event.Status status) {
        if (this == AGREE && status == Event.Status.DONE) {
            return Optional.of("SUPPORT");
        }
        boolean promise =
                switch (this) {
                    case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> true;
                    default -> false;
                };
        return promise && status == Event.Status.PLANNED ? Optional.of("AGREE") : Optional.empty();
    }
}
