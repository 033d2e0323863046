package org.pakta.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.pakta.record.RecordTrouble;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** One connection to one file, with its statements kept prepared. */
final class Database implements AutoCloseable {
    /** A writer holds the file for one batch at most; a reader may well wait that long. */
    private static final int WAIT_MILLISECONDS = 10_000;

    /** Its complaints come back as exceptions; held here, or the setting would be collected. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Database reading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    static Database writing(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        // Our keys are our own; asking for one costs as much as a row.
        config.setGetGeneratedKeys(false);
        return open(file, config);
    }

    private static Database open(Path file, SQLiteConfig config) {
        config.setBusyTimeout(WAIT_MILLISECONDS);
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException failed) {
            throw trouble(file, failed);
        }
    }

    /** Makes a value of a row. */
    interface Maker<T> {
        T of(Row row) throws SQLException;
    }

    /** Takes a row. */
    interface Taker {
        void take(Row row) throws SQLException;
    }

    <T> List<T> list(Maker<T> maker, String sql, Object... cells) {
        List<T> made = new ArrayList<>();
        each(row -> made.add(maker.of(row)), sql, cells);
        return made;
    }

    <T> Optional<T> first(Maker<T> maker, String sql, Object... cells) {
        return list(maker, sql, cells).stream().findFirst();
    }

    int number(String sql, Object... cells) {
        return first(row -> (Number) row.cell(1).orElse(0), sql, cells)
                .map(Number::intValue)
                .orElse(0);
    }

    void each(Taker taker, String sql, Object... cells) {
        try (ResultSet rows = statement(sql, cells).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                taker.take(row);
            }
        } catch (SQLException failed) {
            throw trouble(file, failed);
        }
    }

    /** Runs a change; how many rows it touched. */
    int run(String sql, Object... cells) {
        try {
            return statement(sql, cells).executeUpdate();
        } catch (SQLException failed) {
            throw trouble(file, failed);
        }
    }

    /** Adds a row: all cells of a table, in order; an empty {@code Optional} is an empty cell. */
    void add(String table, Object... cells) {
        run("INSERT INTO " + table + " VALUES (" + "?,".repeat(cells.length - 1) + "?)", cells);
    }

    private PreparedStatement statement(String sql, Object... cells) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i] instanceof Optional<?> maybe ? maybe.orElse(null) : cells[i];
            statement.setObject(i + 1, cell instanceof Boolean yes ? (yes ? 1 : 0) : cell);
        }
        return statement;
    }

    /** Runs several statements that ask for nothing. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw trouble(file, failed);
        }
    }

    /** All of it is done or, whatever happens, nothing. */
    void together(Runnable work) {
        script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            script("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            prepared.clear();
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException failed) {
            throw trouble(file, failed);
        }
    }

    static RecordTrouble trouble(Path file, SQLException failed) {
        if (Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(NativeLibraryNotFoundException.class::isInstance)) {
            return new RecordTrouble(
                    "SQLite's library cannot be unpacked and run in "
                            + System.getProperty("java.io.tmpdir")
                            + "; name a folder where it can: PAKTA_JAVA_OPTS=-Djava.io.tmpdir=DIR",
                    failed);
        }
        if (!(failed instanceof SQLiteException lite)) {
            return new RecordTrouble("the record " + file + ": " + failed.getMessage(), failed);
        }
        SQLiteErrorCode code = lite.getResultCode();
        String what =
                switch (code) {
                    case SQLITE_NOTADB, SQLITE_CORRUPT ->
                            " is not a Pakta record, or it is damaged; give another with --record FILE";
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                            " is being written by another program; try again when it has ended";
                    case SQLITE_FULL -> " could not grow: the disk is full";
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                            " cannot be opened; check that its folder exists and may be written";
                    default -> " could not be used: " + lite.getMessage();
                };
        return new RecordTrouble("the record " + file + what, failed);
    }
}
