package org.pakta.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakta.record.Record.Column;
import org.pakta.record.Record.Shape;
import org.pakta.record.RecordTrouble;

/** The tables of a record and their number. A change to them is a new number and an upgrade. */
final class Schema {
    static final int NUMBER = 9;

    /** "PAKT" as a number: how tools tell a record from other SQLite files. */
    private static final int APPLICATION = 0x50414b54;

    private static final Pattern TABLE =
            Pattern.compile("-- ([^\n]+)\nCREATE TABLE (\\w+) \\(\n(.*?)\n\\)", Pattern.DOTALL);

    private static final Pattern COLUMN =
            Pattern.compile("(?m)^  ([a-z_]+) (TEXT|INTEGER|BLOB)([^\n]*?) -- ([^\n]+)$");

    private Schema() {}

    static String sql() {
        try (InputStream in = Schema.class.getResourceAsStream("record.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("record.sql inside the program", broken);
        }
    }

    /** Makes the tables in an empty file; in one turn, so that none is half made. */
    static void make(Database database) {
        database.together(
                () -> {
                    if (database.number("PRAGMA user_version") == NUMBER) {
                        return;
                    }
                    database.script(sql());
                    database.add("meta", "ungrouped", "no");
                    database.script("PRAGMA application_id = " + APPLICATION);
                    database.script("PRAGMA user_version = " + NUMBER);
                });
    }

    static boolean empty(Database database) {
        return database.number("SELECT count(*) FROM sqlite_master") == 0;
    }

    /** Refuses files that are no records, and records of another number. */
    static void check(Database database, Path file) {
        if (database.number("PRAGMA application_id") != APPLICATION) {
            throw new RecordTrouble(
                    file + " is not a Pakta record; give another with --record FILE");
        }
        int number = database.number("PRAGMA user_version");
        if (number != NUMBER) {
            String remedy =
                    number > NUMBER
                            ? "update Pakta to open it"
                            : "read its pages into a new record with this version";
            throw new RecordTrouble(
                    "the record %s has schema %d and this Pakta knows schema %d: %s"
                            .formatted(file, number, NUMBER, remedy));
        }
    }

    /** Tables that say nothing of their own: how the record came about, and what saves work. */
    static final Set<String> INNER = Set.of("former_story", "imprint", "unjoined");

    /** Tables with their columns, bytes left out, in the order of the file. */
    static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        Matcher table = TABLE.matcher(sql());
        while (table.find()) {
            List<Column> columns = new ArrayList<>();
            Matcher column = COLUMN.matcher(table.group(3));
            while (column.find()) {
                if (!column.group(2).equals("BLOB")) {
                    boolean required = column.group(3).matches(".*(NOT NULL|PRIMARY KEY).*");
                    boolean whole = column.group(2).equals("INTEGER");
                    columns.add(new Column(column.group(1), whole, required, column.group(4)));
                }
            }
            shapes.add(new Shape(table.group(2), table.group(1), columns));
        }
        return shapes;
    }
}
