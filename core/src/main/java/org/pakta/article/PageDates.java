package org.pakta.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.data.Table;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Reads full days as pages write them, whatever their language: figures, or months by name. */
final class PageDates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;
    private final Map<String, Integer> months = new HashMap<>();

    PageDates(DataFolder data) {
        Table table = data.table("html.tsv", List.of("part", "word", "why"));
        List<Problem> problems = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.cell("part").equals("month")) {
                int month = new Run(row.cell("why"), "").number().orElse(0);
                months.put(row.cell("word"), month);
                if (month < 1 || month > 12) {
                    problems.add(
                            new Problem(table.file(), row.line(), "a month's number is 1 to 12"));
                }
            }
        }
        BadData.ifAny(problems);
    }

    /** The first full day of a line or time stamp. */
    Optional<Day> first(String line) {
        List<Run> runs = runs(line.substring(0, Math.min(line.length(), LONGEST)));
        for (int at = 0; at < runs.size(); at++) {
            Optional<Day> day = at(runs, at);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The day in an address: /2024/06/19/, /2024-06-19- or 20240619. */
    Optional<Day> inAddress(String address) {
        int path = address.indexOf('/', Math.max(0, address.indexOf("://") + 3));
        return path < 0 ? Optional.empty() : yearFirst(runs(address.substring(path)));
    }

    private static Optional<Day> yearFirst(List<Run> runs) {
        for (int at = 0; at < runs.size(); at++) {
            Optional<Day> day = compact(runs.get(at));
            day = day.isPresent() ? day : yearMonthDay(runs, at);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /**
     * Letters or digits without a break.
     *
     * @param word folded
     * @param after the characters up to the next run
     */
    private record Run(String word, String after) {
        OptionalInt number() {
            boolean digits = word.length() <= 8 && word.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
        }

        boolean joins() {
            return after.length() == 1 && "-/.年月_".indexOf(after.charAt(0)) >= 0;
        }
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int from = at;
            int kind = kind(line.charAt(at));
            while (at < line.length() && kind(line.charAt(at)) == kind) {
                at++;
            }
            if (kind > 0) {
                int next = at;
                while (next < line.length() && kind(line.charAt(next)) == 0) {
                    next++;
                }
                runs.add(new Run(Words.fold(line.substring(from, at)), line.substring(at, next)));
                at = next;
            }
        }
        return runs;
    }

    /** 1 for a digit, 2 for another letter, 0 for what stands between words. */
    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return Character.isLetter(c) && "年月日".indexOf(c) < 0 ? 2 : 0;
    }

    private Optional<Day> at(List<Run> runs, int at) {
        return compact(runs.get(at))
                .or(() -> yearMonthDay(runs, at))
                .or(() -> dayMonthYear(runs, at))
                .or(() -> monthByName(runs, at));
    }

    private static Optional<Day> compact(Run run) {
        boolean eight = run.word().length() == 8 && run.number().isPresent();
        int number = eight ? run.number().getAsInt() : 0;
        return day(number / 10_000, number / 100 % 100, number % 100);
    }

    private static Optional<Day> yearMonthDay(List<Run> runs, int at) {
        return joined(runs, at)
                ? day(figure(runs, at), figure(runs, at + 1), figure(runs, at + 2))
                : Optional.empty();
    }

    /**
     * Day before month, unless that makes no day. Neither has four figures: 0001-01-01 is a date
     * that nobody set.
     */
    private static Optional<Day> dayMonthYear(List<Run> runs, int at) {
        if (!joined(runs, at) || runs.get(at).word().length() > 2) {
            return Optional.empty();
        }
        int last = figure(runs, at + 2);
        int year = runs.get(at + 2).word().length() == 2 ? 2000 + last : last;
        return day(year, figure(runs, at + 1), figure(runs, at))
                .or(() -> day(year, figure(runs, at), figure(runs, at + 1)));
    }

    /** Three figures joined by one sign each; a space may follow: "19. 06. 2024". */
    private static boolean joined(List<Run> runs, int at) {
        return at + 2 < runs.size()
                && joins(runs.get(at))
                && joins(runs.get(at + 1))
                && runs.get(at + 2).number().isPresent();
    }

    private static boolean joins(Run run) {
        return run.number().isPresent() && (run.joins() || run.after().equals(". "));
    }

    private Optional<Day> monthByName(List<Run> runs, int at) {
        Integer month = months.get(runs.get(at).word());
        if (month == null) {
            return Optional.empty();
        }
        int after = at + 1 < runs.size() ? figure(runs, at + 1) : 0;
        int later = at + 2 < runs.size() ? figure(runs, at + 2) : 0;
        int latest = at + 3 < runs.size() ? figure(runs, at + 3) : 0;
        int before = at > 0 ? figure(runs, at - 1) : 0;
        int earlier = at > 1 ? figure(runs, at - 2) : 0;
        return day(after, month, before)
                .or(() -> day(later, month, before == 0 ? earlier : before))
                .or(() -> day(later, month, after))
                .or(() -> day(latest, month, after));
    }

    private static int figure(List<Run> runs, int at) {
        return runs.get(at).number().orElse(0);
    }

    private static Optional<Day> day(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR || month == 0 || day == 0
                ? Optional.empty()
                : Day.when(year, month, day).filter(Day::full);
    }
}
