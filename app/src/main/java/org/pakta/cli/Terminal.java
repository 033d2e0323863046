package org.pakta.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param in standard input
 * @param out results
 * @param err progress and complaints
 * @param watched whether somebody watches {@code err} on a terminal
 * @param environment variables
 * @param today the day it is
 */
public record Terminal(
        InputStream in,
        Output out,
        PrintStream err,
        boolean watched,
        Map<String, String> environment,
        LocalDate today) {
    public Terminal {
        environment = Map.copyOf(environment);
    }
}
