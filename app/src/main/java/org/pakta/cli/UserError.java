package org.pakta.cli;

/** What the user asked for cannot be done. The message is one line that says what to do. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
