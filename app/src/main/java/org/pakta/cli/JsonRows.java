package org.pakta.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A row as one JSON line, its cells called as the columns of the table are. */
final class JsonRows implements Rows {
    private final Terminal terminal;
    private final Function<Map<String, Object>, String> line;
    private final List<String> columns;
    private final Map<String, Object> cells = new LinkedHashMap<>();

    JsonRows(Terminal terminal, Function<Map<String, Object>, String> line, List<String> columns) {
        this.terminal = terminal;
        this.line = line;
        this.columns = columns;
    }

    @Override
    public Rows cell(int number) {
        cells.put(columns.get(cells.size()), number);
        return this;
    }

    @Override
    public Rows cell(String cell) {
        cells.put(columns.get(cells.size()), cell);
        return this;
    }

    @Override
    public void next() {
        terminal.out().println(line.apply(cells));
        cells.clear();
    }

    @Override
    public void end() {
        terminal.out().flush();
    }
}
