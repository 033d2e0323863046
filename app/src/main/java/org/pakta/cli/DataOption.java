package org.pakta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pakta.data.DataFolder;
import picocli.CommandLine.Option;

/** Which data is meant: languages, actors, outlets, treaties. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Another data folder in place of the one that came with Pakta.")
    private Optional<Path> data = Optional.empty();

    DataFolder folder() {
        return data.map(DataOption::at).orElseGet(DataFolder::shipped);
    }

    static DataFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(
                    "the data folder " + folder + " is not there; see: pakta check --help");
        }
        return DataFolder.at(folder);
    }
}
