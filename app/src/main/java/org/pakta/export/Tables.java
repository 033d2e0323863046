package org.pakta.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.record.Record;
import org.pakta.record.Record.Column;
import org.pakta.record.Record.Shape;

/** Every table of a record as a file, with {@code datapackage.json} to describe them. */
final class Tables {
    /** How rows are written. */
    enum As {
        CSV,
        JSONL,
        PARQUET;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final As as;

    Tables(As as) {
        this.as = as;
    }

    /** Writes them; how many files there are. */
    int write(Record record, Path folder) throws IOException {
        List<Shape> shapes = record.tables();
        for (Shape shape : shapes) {
            Path file = folder.resolve(shape.name() + as.ending());
            if (as == As.PARQUET) {
                ParquetRows.write(record, shape, file);
            } else {
                text(record, shape, file);
            }
        }
        Files.writeString(folder.resolve("datapackage.json"), described(shapes, as) + "\n");
        return shapes.size() + 1;
    }

    private void text(Record record, Shape shape, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (as == As.CSV) {
                csv(record, shape, out);
            } else {
                jsonl(record, shape, out);
            }
        }
    }

    private static void csv(Record record, Shape shape, BufferedWriter out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(shape.columns().stream().map(Column::name).toList());
            record.rows(
                    shape.name(),
                    row ->
                            csv.writeRecord(
                                    row.stream()
                                            .map(cell -> cell.map(Object::toString).orElse(""))
                                            .toList()));
        }
    }

    private static void jsonl(Record record, Shape shape, BufferedWriter out) {
        record.rows(
                shape.name(),
                row -> {
                    try {
                        out.write(object(shape, row).line());
                        out.write('\n');
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    private static Fields object(Shape shape, List<Optional<Object>> row) {
        Fields fields = Fields.none();
        for (int i = 0; i < row.size(); i++) {
            String name = shape.columns().get(i).name();
            row.get(i).ifPresent(cell -> fields.cell(name, cell));
        }
        return fields;
    }

    /** As a Frictionless data package: what pandas, R and Datasette tools read. */
    private static String described(List<Shape> shapes, As as) {
        List<Fields> resources = shapes.stream().map(shape -> resource(shape, as)).toList();
        return Fields.none()
                .with("name", "pakta-record")
                .with("profile", "tabular-data-package")
                .list("resources", resources)
                .pretty();
    }

    private static Fields resource(Shape shape, As as) {
        return Fields.none()
                .with("name", shape.name())
                .with("path", shape.name() + as.ending())
                .with("format", as.ending().substring(1))
                .with("encoding", "utf-8")
                .with("description", shape.meaning())
                .with(
                        "schema",
                        Fields.none()
                                .list(
                                        "fields",
                                        shape.columns().stream().map(Tables::field).toList()));
    }

    private static Fields field(Column column) {
        Fields field =
                Fields.none()
                        .with("name", column.name())
                        .with("type", column.whole() ? "integer" : "string")
                        .with("description", column.meaning());
        return column.required()
                ? field.with("constraints", Fields.none().with("required", true))
                : field;
    }
}
