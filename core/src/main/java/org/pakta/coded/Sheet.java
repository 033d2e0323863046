package org.pakta.coded;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakta.data.BadData;
import org.pakta.data.Delimiter;
import org.pakta.data.Problem;

/**
 * A published CSV file, read strictly: every line has the header's cells, every column is known.
 * Commas, semicolons or tabs part the cells, any line ends part the lines, quotes and a byte-order
 * mark are understood; text that is no UTF-8 is read as Windows-1252, which such files are in then.
 */
final class Sheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** More of a cell than this says no more. */
    private static final int LONGEST_TOLD = 60;

    private final String file;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Sheet(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param needed columns it must have
     * @param known columns it may have beside them
     */
    static Sheet read(String file, byte[] bytes, Set<String> needed, Set<String> known) {
        Sheet sheet = new Sheet(file);
        sheet.read(text(bytes), needed, known);
        return sheet;
    }

    /** The columns a file has, by its first line; none when it has no line. */
    static Set<String> header(byte[] bytes) {
        String text = text(bytes);
        String first = text.lines().findFirst().orElse("");
        Set<String> names = new HashSet<>();
        try (CsvReader<CsvRecord> csv = reader(first)) {
            csv.forEach(row -> row.getFields().forEach(name -> names.add(name.strip())));
        } catch (CsvParseException | IOException broken) {
            return Set.of(); // told when the whole file is read
        }
        return names;
    }

    private void read(String text, Set<String> needed, Set<String> known) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = reader(text)) {
            csv.forEach(records::add);
        } catch (CsvParseException broken) {
            String why = String.valueOf(broken.getMessage());
            problem(
                    1,
                    "this is no CSV: %s; part cells by commas, semicolons or tabs".formatted(why));
            return;
        } catch (IOException impossible) {
            throw new UncheckedIOException(file, impossible);
        }
        if (records.isEmpty()) {
            problem(1, "the file is empty; give the data set's own CSV file");
            return;
        }
        header(records.get(0).getFields(), needed, known);
        if (!problems.isEmpty()) {
            return;
        }
        records.subList(1, records.size()).forEach(this::line);
        if (lines.isEmpty() && problems.isEmpty()) {
            problem(1, "there is a header and no line below it");
        }
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(Delimiter.of(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private void header(List<String> names, Set<String> needed, Set<String> known) {
        if (names.size() == 1 && needed.size() > 1) {
            problem(
                    1,
                    "this line has one cell, '%s'; part cells by commas, semicolons or tabs"
                            .formatted(cut(names.get(0))));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!needed.contains(name) && !known.contains(name)) {
                problem(
                        1,
                        "the column '%s' is unknown; take it out, or give another file"
                                .formatted(name));
            } else if (places.putIfAbsent(name, i) != null) {
                problem(1, "the column '%s' stands here twice; take one out".formatted(name));
            }
        }
        needed.stream()
                .filter(name -> !places.containsKey(name))
                .sorted()
                .forEach(name -> problem(1, "the column '%s' is missing".formatted(name)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }

    private void line(CsvRecord row) {
        boolean blank = row.getFields().stream().allMatch(String::isBlank);
        if (blank) {
            return;
        }
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() != places.size()) {
            problem(
                    number,
                    "there are %d cells, and the header has %d columns; mend the line"
                            .formatted(row.getFieldCount(), places.size()));
            return;
        }
        lines.add(new Line(this, Math.toIntExact(number), row.getFields()));
    }

    private void problem(long line, String what) {
        problems.add(new Problem(file, Math.toIntExact(line), what));
    }

    void problem(Line line, String what) {
        problems.add(new Problem(file, line.number(), what));
    }

    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Lines of as many cells as the header has. */
    List<Line> lines() {
        return lines;
    }

    /** Throws when anything was wrong anywhere. */
    void check() {
        BadData.ifAny(
                problems.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Problem::line))
                        .toList());
    }
}
