package org.pakta.store;

import java.util.List;
import org.pakta.record.Grouper;
import org.pakta.record.Reading;

/** What stories and sayings are made of, taken of each article once. */
final class ImprintRows {
    /** Articles in memory at once while their imprints are taken. */
    private static final int BATCH = 256;

    private final Database database;

    ImprintRows(Database database) {
        this.database = database;
    }

    /** Takes the imprints that are missing or of another form. */
    void complete(Grouper grouper, ReadingRows readings) {
        database.run("DELETE FROM imprint WHERE form <> ?", grouper.form());
        List<String> missing =
                database.list(
                        row -> row.text("id"),
                        "SELECT id FROM article WHERE id NOT IN (SELECT article FROM imprint)"
                                + " ORDER BY id");
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<String> ids = missing.subList(from, Math.min(missing.size(), from + BATCH));
            List<Reading> batch =
                    ids.stream().flatMap(id -> readings.reading(id).stream()).toList();
            List<byte[]> taken =
                    batch.parallelStream()
                            .map(reading -> grouper.imprint().apply(reading.told()))
                            .toList();
            for (int i = 0; i < ids.size(); i++) {
                database.add("imprint", ids.get(i), grouper.form(), taken.get(i));
            }
        }
    }

    List<byte[]> all() {
        return database.list(
                row -> row.bytes("bytes"), "SELECT bytes FROM imprint ORDER BY article");
    }
}
