package org.pakta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pakta.record.Record;
import org.pakta.record.Records;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {
    private static final String DEFAULT = "pakta.sqlite";

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "The record; without it $$PAKTA_RECORD, else ./" + DEFAULT + ".")
    private Optional<Path> record = Optional.empty();

    Path file(Terminal terminal) {
        return record.orElseGet(
                () -> {
                    String named = terminal.environment().getOrDefault("PAKTA_RECORD", "");
                    return Path.of(named.isEmpty() ? DEFAULT : named);
                });
    }

    /** Opens it to be read; it must be there. */
    Record open(Records records, Terminal terminal) {
        return records.open(existing(terminal));
    }

    /** The record where there is one; one that was named must be there. */
    Optional<Path> ifThere(Terminal terminal) {
        Path file = file(terminal);
        return record.isEmpty() && Files.notExists(file)
                ? Optional.empty()
                : Optional.of(existing(terminal));
    }

    Path existing(Terminal terminal) {
        Path file = file(terminal);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UserError(file + " is no file; name a record with --record FILE");
        }
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    "there is no record %s; make one with: pakta read INPUT%s, or name one with --record FILE"
                            .formatted(file, record.isPresent() ? " --record " + file : ""));
        }
        return file;
    }
}
