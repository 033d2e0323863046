package org.pakta.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pakta.actor.Actors;
import org.pakta.record.Record;

/** What a record can be written as, for other programs. */
public final class Exports {
    /** The forms, as a user names them. */
    public static final List<String> FORMS =
            List.of("csv", "jsonl", "parquet", "plover", "coding-sheet", "annotations");

    private final Actors actors;

    /**
     * @param actors who knows names and numbers of states, bodies and groups
     */
    public Exports(Actors actors) {
        this.actors = actors;
    }

    /**
     * Writes files into a folder, which is made when it is not there.
     *
     * @return how many files
     * @throws IllegalArgumentException when there is no such form
     */
    public int write(Record record, String form, Path folder) throws IOException {
        Files.createDirectories(folder);
        return switch (form) {
            case "csv" -> new Tables(Tables.As.CSV).write(record, folder);
            case "jsonl" -> new Tables(Tables.As.JSONL).write(record, folder);
            case "parquet" -> new Tables(Tables.As.PARQUET).write(record, folder);
            case "plover" -> new PloverTable(actors).write(record, folder);
            case "coding-sheet" -> new CodingSheet().write(record, folder);
            case "annotations" -> new Annotations().write(record, folder);
            default -> throw new IllegalArgumentException("form " + form);
        };
    }
}
