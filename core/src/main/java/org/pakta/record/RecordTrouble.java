package org.pakta.record;

/** A record cannot be used. The message is one line that says what to do. */
public final class RecordTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordTrouble(String message) {
        super(message);
    }

    public RecordTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
