package org.pakta.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who judges. */
final class ReviewerOption {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who says so; without it $$PAKTA_REVIEWER.")
    private Optional<String> by = Optional.empty();

    /** The name, if one is told. */
    Optional<String> maybe(Terminal terminal) {
        return by.or(() -> Optional.ofNullable(terminal.environment().get("PAKTA_REVIEWER")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    String name(Terminal terminal) {
        return maybe(terminal)
                .orElseThrow(() -> new UserError("nobody says so; name yourself with --by NAME"));
    }
}
