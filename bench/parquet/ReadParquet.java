import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Writes each Parquet file as JSON lines beside it, empty cells left out, by a reader that is not
 * the writer's.
 */
final class ReadParquet {
    private ReadParquet() {}

    public static void main(String... files) throws IOException {
        for (String file : files) {
            String lines = file.replaceFirst("[.]parquet$", ".jsonl");
            try (PrintStream out = new PrintStream(lines, StandardCharsets.UTF_8);
                    ParquetFileReader reader = ParquetFileReader.open(InputFile.of(Path.of(file)));
                    RowReader rows = reader.rowReader()) {
                while (rows.hasNext()) {
                    rows.next();
                    StringJoiner cells = new StringJoiner(",", "{", "}");
                    for (ColumnSchema column : reader.getFileSchema().getColumns()) {
                        if (!rows.isNull(column.name())) {
                            cells.add(quoted(column.name()) + ":" + cell(rows, column));
                        }
                    }
                    out.println(cells);
                }
            }
        }
    }

    private static String cell(RowReader rows, ColumnSchema column) {
        return switch (column.type()) {
            case INT64 -> String.valueOf(rows.getLong(column.name()));
            default -> quoted(rows.getString(column.name()));
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c ->
                                quoted.append(
                                        c < ' ' || c == '"' || c == '\\'
                                                ? String.format("\\u%04x", c)
                                                : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}
