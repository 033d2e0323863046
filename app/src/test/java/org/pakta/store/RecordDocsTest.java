package org.pakta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pakta.record.Record.Column;
import org.pakta.record.Record.Shape;

/** docs/record.md says what the tables are. {@code ./dev docs} writes it anew. */
class RecordDocsTest {
    private static final String MARK = "record.sql -->\n";

    @Test
    void the_documentation_lists_every_table_and_column() throws IOException {
        Path file = Path.of(System.getProperty("pakta.root"), "docs", "record.md");
        String text = Files.readString(file);
        String head = text.substring(0, text.indexOf(MARK) + MARK.length());
        String wanted = head + tables();
        if (Boolean.getBoolean("pakta.review")) {
            Files.writeString(file, wanted);
            return;
        }
        assertThat(text).as("run ./dev docs").isEqualTo(wanted);
    }

    @Test
    void the_file_describes_every_column_it_makes() {
        String sql = Schema.sql();
        long tables = sql.lines().filter(line -> line.startsWith("CREATE TABLE")).count();
        assertThat(Schema.shapes()).hasSize((int) tables);
        long columns =
                sql.lines().filter(line -> line.matches("  [a-z_]+ (TEXT|INTEGER|BLOB).*")).count();
        long described = Schema.shapes().stream().mapToLong(shape -> shape.columns().size()).sum();
        // page.bytes and imprint.bytes are the columns of bytes, left out of shapes.
        assertThat(described).isEqualTo(columns - 2);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (Shape shape : Schema.shapes()) {
            text.append("\n### ").append(shape.name()).append("\n").append(shape.meaning());
            text.append("\n\n| column | holds | meaning |\n|---|---|---|\n");
            for (Column column : shape.columns()) {
                String holds = column.whole() ? "whole number" : "text";
                text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.required() ? holds : holds + ", may be empty")
                        .append(" | ")
                        .append(column.meaning())
                        .append(" |\n");
            }
        }
        return text.toString();
    }
}
