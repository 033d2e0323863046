package org.pakta.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which columns a published file has, and which codes may stand in each. */
final class Codes {
    /** What stands in the place of a number when a cell holds any text. */
    private static final String TEXT = "text";

    private record Column(boolean needed, boolean blank, boolean text, int least, int most) {}

    private final Map<String, Column> columns = new TreeMap<>();

    private Codes(List<String> lines) {
        for (String line : lines) {
            List<String> cells = List.of(line.split(" ", -1));
            boolean text = cells.get(2).equals(TEXT);
            columns.put(
                    cells.get(0),
                    new Column(
                            !cells.get(1).contains("optional"),
                            cells.get(1).contains("blank"),
                            text,
                            text ? 0 : Integer.parseInt(cells.get(2)),
                            text ? 0 : Integer.parseInt(cells.get(3))));
        }
    }

    static Codes atop() {
        try (InputStream in = Codes.class.getResourceAsStream("atop.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new Codes(text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("atop.txt inside the program", broken);
        }
    }

    /** Columns that must be there. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        columns.forEach(
                (name, column) -> {
                    if (column.needed()) {
                        needed.add(name);
                    }
                });
        return needed;
    }

    /** Columns that may be there. */
    Set<String> known() {
        return columns.keySet();
    }

    /** Tells of every cell with a code its column does not have. */
    void check(Line line) {
        columns.forEach(
                (name, column) -> {
                    if (column.text()) {
                        return;
                    }
                    if (!column.blank() && column.needed()) {
                        line.needed(name, column.least(), column.most());
                    } else {
                        line.number(name, column.least(), column.most());
                    }
                });
    }
}
