package org.pakta.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.pakta.record.Record;
import org.pakta.record.Record.Column;
import org.pakta.record.Record.Shape;

/** One table as an Apache Parquet file: whole numbers and text, empty cells absent. */
final class ParquetRows {
    private ParquetRows() {}

    static void write(Record record, Shape shape, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (ParquetWriter<List<Optional<Object>>> writer =
                ParquetWriter.writeFile(
                        schema(shape),
                        file.toFile(),
                        (row, cells) -> {
                            for (int i = 0; i < row.size(); i++) {
                                Column column = shape.columns().get(i);
                                row.get(i)
                                        .ifPresent(
                                                cell ->
                                                        cells.write(
                                                                column.name(),
                                                                value(column, cell)));
                            }
                        })) {
            record.rows(
                    shape.name(),
                    row -> {
                        try {
                            writer.write(row);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
        }
    }

    private static Object value(Column column, Object cell) {
        return column.whole() && cell instanceof Number number
                ? (Object) number.longValue()
                : cell.toString();
    }

    private static MessageType schema(Shape shape) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column column : shape.columns()) {
            Type.Repetition often =
                    column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
            schema.addField(
                    column.whole()
                            ? Types.primitive(PrimitiveTypeName.INT64, often).named(column.name())
                            : Types.primitive(PrimitiveTypeName.BINARY, often)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(column.name()));
        }
        return schema.named(shape.name());
    }
}
