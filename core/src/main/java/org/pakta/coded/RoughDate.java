package org.pakta.coded;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * Reads days as lists of treaties write them: parts that are not known as XX or 99, about a day
 * with ~ or ?, from one to another with a colon, day before month, quotation marks doubled.
 */
final class RoughDate {
    private static final String NEVER = "9999";
    private static final int DIGITS = 8;

    private RoughDate() {}

    /** What a cell tells. */
    sealed interface Read {
        /** A day, or a year or month, as it stands. */
        record Plain(Bounds when) implements Read {}

        /** Read another way than it stands there. */
        record Taken(Optional<Bounds> when, String how) implements Read {}

        /** No day. */
        record Wrong() implements Read {}
    }

    static Read read(String cell) {
        String text = cell.replace("\"", "").strip();
        Optional<Day> day = Day.parse(text).filter(one -> one.year() < 9999);
        if (day.isPresent()) {
            return new Read.Plain(Bounds.of(day.get()));
        }
        for (String to : List.of("..", ":")) {
            int middle = text.indexOf(to);
            if (middle > 0) {
                return range(text.substring(0, middle), text.substring(middle + to.length()));
            }
        }
        if (text.endsWith("~") || text.endsWith("?")) {
            return about(text.substring(0, text.length() - 1));
        }
        return parts(text);
    }

    private static Read range(String from, String to) {
        Optional<Bounds> first = when(read(from));
        Optional<Bounds> last = when(read(to));
        if (first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first())) {
            return new Read.Wrong();
        }
        return new Read.Taken(
                Optional.of(new Bounds(first.get().first(), last.get().last())),
                "days from one to another are bounds");
    }

    private static Optional<Bounds> when(Read read) {
        if (read instanceof Read.Plain plain) {
            return Optional.of(plain.when());
        }
        return read instanceof Read.Taken taken ? taken.when() : Optional.empty();
    }

    private static Read about(String text) {
        return Day.parse(text)
                .<Read>map(
                        day ->
                                new Read.Taken(
                                        Optional.of(Bounds.of(new Day(day.year(), 0, 0))),
                                        "a day that is about right is taken as its year"))
                .orElse(new Read.Wrong());
    }

    private static Read parts(String text) {
        String[] parts = text.split("-", -1);
        boolean threeAtLeast = parts.length >= 3 && parts[0].length() == 4;
        if (threeAtLeast && parts[0].equals(NEVER)) {
            return new Read.Taken(Optional.empty(), "a day in the year 9999 is none");
        }
        if (threeAtLeast && isNumber(parts[0])) {
            return yearFirst(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }
        if (parts.length == 3 && List.of(parts).stream().allMatch(part -> part.length() == 2)) {
            return List.of(parts).stream().allMatch(RoughDate::isNumber)
                    ? new Read.Taken(Optional.empty(), "a year of two digits is unknown")
                    : new Read.Wrong();
        }
        return dayFirst(text);
    }

    private static Read yearFirst(int year, String month, String day) {
        boolean noMonth = unknown(month);
        if (!noMonth && !isNumber(month)) {
            return new Read.Wrong();
        }
        if (unknown(day)) {
            return taken(
                    Day.when(year, noMonth ? 0 : Integer.parseInt(month), 0),
                    "a part that is XX or 99 is unknown");
        }
        if (!isNumber(day)) {
            return new Read.Wrong();
        }
        int number = Integer.parseInt(day);
        if (noMonth) {
            Optional<Day> first = Day.when(year, 1, number);
            Optional<Day> last = Day.when(year, 12, number);
            return first.isEmpty() || last.isEmpty()
                    ? new Read.Wrong()
                    : new Read.Taken(
                            Bounds.between(first.get(), last.get()),
                            "a part that is XX or 99 is unknown");
        }
        Optional<Day> whole = Day.when(year, Integer.parseInt(month), 0);
        boolean justBeyond =
                whole.isPresent()
                        && number > YearMonth.of(year, whole.get().month()).lengthOfMonth()
                        && number <= 31;
        return justBeyond
                ? taken(whole, "a day that its month has not is taken as the month")
                : new Read.Wrong();
    }

    private static Read taken(Optional<Day> day, String how) {
        return day.<Read>map(one -> new Read.Taken(Optional.of(Bounds.of(one)), how))
                .orElse(new Read.Wrong());
    }

    /** Day, month and year in eight digits, whatever stands between or behind them. */
    private static Read dayFirst(String text) {
        String digits = text.replace("-", "").replace(".", "").replace("/", "");
        if (digits.length() != DIGITS || !isNumber(digits) || text.length() == DIGITS) {
            return new Read.Wrong();
        }
        Optional<Day> day =
                Day.when(
                        Integer.parseInt(digits.substring(4)),
                        Integer.parseInt(digits.substring(2, 4)),
                        Integer.parseInt(digits.substring(0, 2)));
        return taken(day.filter(Day::full), "day before month and year");
    }

    private static boolean unknown(String part) {
        return part.equals("XX") || part.equals("99");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
