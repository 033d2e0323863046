package org.pakta.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which pages are one of several of an article, and which of these are still to be joined. */
final class SheetRows {
    /** Pages that may be of one article; of more nothing is put together. */
    private static final int MOST_PAGES = 256;

    /** The same in bytes. */
    private static final long MOST_BYTES = 32L << 20;

    private final Database database;

    SheetRows(Database database) {
        this.database = database;
    }

    /** Notes that a page came of those that share this. */
    void came(String of) {
        database.run("INSERT OR IGNORE INTO unjoined VALUES (?)", of);
    }

    /** What pages share that came since they were last joined. */
    List<String> unjoined() {
        return database.list(row -> row.text("sheet"), "SELECT sheet FROM unjoined ORDER BY sheet");
    }

    void done(String of) {
        database.run("DELETE FROM unjoined WHERE sheet = ?", of);
    }

    /** Leaves no word of pages that are gone. */
    void tidy() {
        database.run(
                "DELETE FROM unjoined WHERE sheet NOT IN"
                        + " (SELECT sheet FROM page WHERE sheet IS NOT NULL)");
    }

    /** Whether an article is one that was put together. */
    boolean joined(String article) {
        return database.number("SELECT count(*) FROM sheet WHERE article = ?", article) > 0;
    }

    /**
     * Pages that share this, with all that gave the same articles or share something with those.
     *
     * @param digests sorted
     * @param tooMany whether they are more than are put together
     */
    record Pile(List<String> digests, boolean tooMany) {}

    Pile pile(String of) {
        Set<String> shared = new TreeSet<>(Set.of(of));
        Set<String> digests = new TreeSet<>();
        int before = 0;
        while (before < shared.size()) {
            before = shared.size();
            List.copyOf(shared).forEach(each -> add(each, digests, shared));
        }
        return new Pile(List.copyOf(digests), digests.size() > MOST_PAGES || bytes(shared));
    }

    private void add(String of, Set<String> digests, Set<String> shared) {
        database.each(
                row -> {
                    digests.add(row.text("digest"));
                    row.maybe("sheet").ifPresent(shared::add);
                },
                "SELECT digest, sheet FROM page WHERE sheet = ?1 OR article IN"
                        + " (SELECT article FROM page WHERE sheet = ?1)",
                of);
    }

    private boolean bytes(Set<String> shared) {
        long bytes = 0;
        for (String of : shared) {
            bytes +=
                    database.first(
                                    row -> (Number) row.cell(1).orElse(0),
                                    "SELECT sum(size) FROM page WHERE sheet = ?",
                                    of)
                            .map(Number::longValue)
                            .orElse(0L);
        }
        return bytes > MOST_BYTES;
    }
}
