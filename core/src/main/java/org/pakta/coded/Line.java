package org.pakta.coded;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/** One line of a sheet; what is wrong with a cell is told to the sheet and read as absent. */
final class Line {
    private static final int LONGEST_NUMBER = 9;

    private final Sheet sheet;
    private final int number;
    private final List<String> cells;

    Line(Sheet sheet, int number, List<String> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = cells;
    }

    /** Where it stands in the file, from 1. */
    int number() {
        return number;
    }

    /** The cell's text; empty when it is blank, NA, or the file has no such column. */
    String text(String column) {
        int place = sheet.place(column);
        String cell = place < 0 ? "" : cells.get(place).strip();
        return cell.equals("NA") ? "" : cell;
    }

    /** The whole number in a cell; empty when the cell is. */
    Optional<Integer> number(String column, int least, int most) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> value = whole(cell).filter(n -> n >= least && n <= most);
        if (value.isEmpty()) {
            problem(
                    "%s is '%s'; wanted a whole number from %d to %d"
                            .formatted(column, cell, least, most));
        }
        return value;
    }

    private static Optional<Integer> whole(String cell) {
        String digits = cell.startsWith("-") ? cell.substring(1) : cell;
        // Spreadsheets write 1914 as 1914.0.
        digits = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        boolean fits = !digits.isEmpty() && digits.length() <= LONGEST_NUMBER;
        if (!fits || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits);
        return Optional.of(cell.startsWith("-") ? -value : value);
    }

    /** The whole number in a cell that must not be blank; the least one where it is wrong. */
    int needed(String column, int least, int most) {
        if (text(column).isEmpty()) {
            problem(
                    "%s is blank; wanted a whole number from %d to %d"
                            .formatted(column, least, most));
        }
        return number(column, least, most).orElse(least);
    }

    /** Whether a cell that must be 0 or 1 is 1. */
    boolean flag(String column) {
        return needed(column, 0, 1) == 1;
    }

    /** The day in three cells, the last of which may be blank; empty when there is no such day. */
    Optional<Day> day(int year, int month, Optional<Integer> day, String what) {
        Optional<Day> found = Day.when(year, month, day.orElse(0));
        if (found.isEmpty()) {
            problem(
                    "%s %d-%d-%d is no day of the calendar"
                            .formatted(what, year, month, day.orElse(0)));
        }
        return found;
    }

    void problem(String what) {
        sheet.problem(this, what);
    }
}
