package org.pakta.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param in standard input
 * @param out results
 * @param err progress and complaints
 * @param watched whether somebody watches {@code err} on a terminal
 * @param environment variables
 * @param clock what time it is
 */
public record Terminal(
        InputStream in,
        Output out,
        PrintStream err,
        boolean watched,
        Map<String, String> environment,
        Clock clock) {
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** The day it is. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The time it is, UTC, to the second. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
