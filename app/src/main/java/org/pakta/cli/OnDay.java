package org.pakta.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.text.Day;
import picocli.CommandLine.Option;

/** The day a question is asked for. */
final class OnDay {
    @Option(names = "--on", paramLabel = "DAY", description = "On which day; without it, today.")
    private Optional<String> on = Optional.empty();

    LocalDate day(Terminal terminal) {
        return on.map(text -> whole("--on", text)).orElse(terminal.today());
    }

    /** A whole day: who owes what can turn within a month. */
    static LocalDate whole(String option, String text) {
        return Day.parse(text)
                .filter(Day::full)
                .map(Day::first)
                .orElseThrow(
                        () ->
                                new UserError(
                                        option
                                                + " "
                                                + text
                                                + " is no whole day; write it as 2025-01-15"));
    }
}
