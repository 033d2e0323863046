package org.pakta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.NativeLibraryNotFoundException;

class DatabaseTest {
    @TempDir private Path folder;

    @Test
    void a_library_that_cannot_be_unpacked_is_named_as_the_trouble() {
        SQLException failed =
                new SQLException(
                        "Error opening connection",
                        new NativeLibraryNotFoundException("No native"));
        assertThat(Database.trouble(Path.of("r.sqlite"), failed))
                .hasMessageContaining("SQLite's library cannot be unpacked")
                .hasMessageContaining("PAKTA_JAVA_OPTS=-Djava.io.tmpdir=DIR");
    }

    @Test
    void the_driver_logs_nothing() {
        Database.writing(folder.resolve("r.sqlite")).close();
        assertThat(Logger.getLogger("org.sqlite").isLoggable(Level.SEVERE)).isFalse();
        assertThat(Logger.getLogger("org.sqlite.SQLiteJDBCLoader").isLoggable(Level.SEVERE))
                .isFalse();
    }
}
