package org.pakta.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pakta.record.Keeper;
import org.pakta.record.Record;
import org.pakta.record.RecordTrouble;
import org.pakta.record.Records;

/** Opens records that are SQLite files. */
public final class RecordFiles implements Records {
    @Override
    public Record open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RecordTrouble(
                    "there is no record %s; make one with: pakta read INPUT --record %s"
                            .formatted(file, file));
        }
        Database database = Database.reading(file);
        try {
            Schema.check(database, file);
            // One transaction to the end: what is read stays as it was while another adds to it.
            database.script("BEGIN");
            return new OpenRecord(database);
        } catch (RecordTrouble refused) {
            database.close();
            throw refused;
        }
    }

    @Override
    public Keeper keep(Path file) {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new RecordTrouble(file + " is a folder; give a file with --record FILE");
        }
        Lock lock = Lock.take(whole);
        try {
            return new OpenKeeper(lock, prepared(file));
        } catch (RecordTrouble refused) {
            lock.close();
            throw refused;
        }
    }

    private static Database prepared(Path file) {
        Database database = Database.writing(file);
        try {
            if (Schema.empty(database)) {
                Schema.make(database);
            }
            Schema.check(database, file);
            // Only now: a stranger's file that was given by mistake stays as it was.
            database.first(row -> row.text("journal_mode"), "PRAGMA journal_mode = WAL");
            return database;
        } catch (RecordTrouble refused) {
            database.close();
            throw refused;
        }
    }
}
