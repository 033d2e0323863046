package org.pakta.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of cells on the way out, gathered so that long tables are written in large pieces. */
final class Csv implements Rows {
    private static final int PIECE = 1 << 16;

    private final PrintStream out;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    Csv(PrintStream out, List<String> columns) {
        this.out = out;
        columns.forEach(this::cell);
        next();
    }

    @Override
    public Csv cell(int number) {
        begin();
        text.append(number);
        return this;
    }

    @Override
    public Csv cell(String cell) {
        begin();
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    private void begin() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    @Override
    public void next() {
        text.append('\n');
        first = true;
        if (text.length() > PIECE) {
            write();
        }
    }

    @Override
    public void end() {
        write();
    }

    private void write() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
