package org.pakta.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tab-separated table with a header line; lists inside a cell stand apart by {@code |}.
 *
 * @param file its name
 * @param rows in file order
 */
public record Table(String file, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line number in the file, from 1
     * @param cells by column name; an empty cell is absent
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell, or an empty string. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public Optional<String> maybe(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** The same row with another cell in this column. */
        public Row with(String column, String cell) {
            Map<String, String> changed = new TreeMap<>(cells);
            changed.put(column, cell);
            return new Row(line, changed);
        }

        /** The cell's parts; empty when the cell is. */
        public List<String> list(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }
    }

    static Table read(String file, String text, List<String> columns) {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header == null) {
                header = cells;
                if (!cells.equals(columns)) {
                    problems.add(
                            new Problem(
                                    file, number, "columns are " + cells + ", wanted " + columns));
                }
            } else if (cells.size() > columns.size()) {
                problems.add(
                        new Problem(
                                file, number, cells.size() + " cells, wanted " + columns.size()));
            } else {
                rows.add(new Row(number, named(columns, cells)));
            }
        }
        BadData.ifAny(problems);
        return new Table(file, rows);
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                named.put(columns.get(i), cell);
            }
        }
        return named;
    }
}
