package org.pakta.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pakta.evidence.Span;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds days in a text. Day before month in figures, unless that makes no day. */
public final class DateReader {
    /** So many years are counted at most ("99 tahun lalu"); a day has a year of 1 to 9999. */
    private static final int COUNTED_YEARS = 100;

    private static final int HIGHEST_YEAR = 9999;

    /** Years that news tells of; other figures of four digits are amounts. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2100;

    /** "Hamas's ", "states' ". */
    private static final Pattern OWNER = Pattern.compile(".*[’']s? ");

    /** Characters between a day and what is counted from it: "(15/3/2025), sehari setelah". */
    private static final int BESIDE = 3;

    private final LanguagePack language;
    private final CalendarWords calendar;

    public DateReader(LanguagePack language) {
        this.language = language;
        this.calendar = language.calendar();
    }

    /** Whether days are told with this word: a weekday, "kemarin". */
    public boolean tellsDays(Token word) {
        return calendar.opens(word) && !word.number();
    }

    /** The first full day that a line tells. */
    public Optional<Day> first(String line) {
        return first(line, Words.of(line));
    }

    /** The same where the line's words are cut already. */
    public Optional<Day> first(String line, List<Token> words) {
        return find(line, words, Optional.empty()).stream()
                .map(DatedSpan::day)
                .filter(Day::full)
                .findFirst();
    }

    /** All days among these words; those told from "today" need the article's own day. */
    public List<DatedSpan> find(String text, List<Token> words, Optional<Day> own) {
        List<DatedSpan> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!calendar.opens(words.get(at))) {
                at++;
                continue;
            }
            int here = at;
            Optional<Reading> reading =
                    counted(words, at, own, found).or(() -> at(text, words, here, own));
            if (reading.isPresent()) {
                Reading r = reading.get();
                Span span = new Span(words.get(at).from(), words.get(r.to() - 1).to());
                if (r.told() && !found.isEmpty() && sameDay(found.get(found.size() - 1), span)) {
                    found.remove(found.size() - 1);
                }
                found.add(new DatedSpan(span, r.day(), r.told()));
                at = r.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** "Senin (10/3/2025)": the day that is told stands for the weekday before it. */
    private static boolean sameDay(DatedSpan before, Span told) {
        return !before.told() && before.day().full() && told.from() - before.span().to() <= 2;
    }

    private record Reading(int to, Day day, boolean told) {}

    /** Counted from the article's own day, or from the full day told last. */
    private Optional<Reading> counted(
            List<Token> words, int at, Optional<Day> own, List<DatedSpan> found) {
        Optional<Day> before =
                found.stream().map(DatedSpan::day).filter(DateReader::counts).reduce((a, b) -> b);
        int from = words.get(at).from();
        Optional<Day> beside =
                before.filter(day -> from - found.get(found.size() - 1).span().to() <= BESIDE);
        return own.filter(DateReader::counts)
                .flatMap(
                        today ->
                                new CountedDays(calendar, words)
                                        .at(at, today.first(), before, beside))
                .map(counted -> new Reading(counted.to(), counted.day(), false));
    }

    private Optional<Reading> at(String text, List<Token> words, int at, Optional<Day> own) {
        return figures(words, at, own)
                .or(() -> firstOfSeveral(words, at, own))
                .or(() -> dayMonthYear(words, at, own))
                .or(() -> monthDayYear(text, words, at, own))
                .or(() -> monthYear(words, at, own))
                .or(() -> year(text, words, at))
                .or(() -> fromToday(words, at, own));
    }

    private static Optional<Reading> figures(List<Token> words, int at, Optional<Day> own) {
        String word = words.get(at).text();
        if (word.length() >= 10 && Day.parse(word.substring(0, 10)).isPresent()) {
            return Day.parse(word.substring(0, 10)).map(day -> new Reading(at + 1, day, true));
        }
        String[] parts = word.split("/", -1);
        if (parts.length == 3
                && number(parts[0], 4)
                && parts[0].length() == 4
                && number(parts[1], 2)
                && number(parts[2], 2)) {
            return Day.when(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]))
                    .filter(Day::full)
                    .map(day -> new Reading(at + 1, day, true));
        }
        if (parts.length == 3
                && number(parts[0], 2)
                && number(parts[1], 2)
                && number(parts[2], 4)) {
            int year = Integer.parseInt(parts[2]);
            int full = parts[2].length() == 2 ? 2000 + year : year;
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            return Day.when(full, second, first)
                    .or(() -> Day.when(full, first, second))
                    .filter(Day::full)
                    .map(day -> new Reading(at + 1, day, true));
        }
        boolean bracketed =
                parts.length == 2 && number(parts[0], 2) && number(parts[1], 2) && own.isPresent();
        boolean afterWeekday = at > 0 && !words.get(at - 1).number();
        if (bracketed && afterWeekday) {
            return nearest(own.get(), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    .map(day -> new Reading(at + 1, day, true));
        }
        return Optional.empty();
    }

    private static boolean number(String part, int most) {
        return !part.isEmpty()
                && part.length() <= most
                && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "26-28 Oktober 2025", "13 hingga 15 Mei": what lasts some days began on the first. */
    private Optional<Reading> firstOfSeveral(List<Token> words, int at, Optional<Day> own) {
        String[] both = parts(words.get(at).text());
        boolean joined = both.length == 2 && number(both[0], 2) && number(both[1], 2);
        boolean parted =
                number(words.get(at).text(), 2)
                        && at + 2 < words.size()
                        && calendar.step(words, at + 1, "until").isPresent()
                        && number(words.get(at + 2).text(), 2);
        if (!joined && !parted) {
            return Optional.empty();
        }
        int first = Integer.parseInt(both[0]);
        return dayMonthYear(words, joined ? at : at + 2, joined ? both[1] : "", own)
                .flatMap(
                        last ->
                                Day.when(last.day().year(), last.day().month(), first)
                                        .filter(day -> first > 0 && day.compareTo(last.day()) < 0)
                                        .map(day -> new Reading(last.to(), day, last.told())));
    }

    /** What stands around the dashes of a word. */
    private static String[] parts(String word) {
        return word.replace('–', '-').split("-", -1);
    }

    private Optional<Reading> dayMonthYear(List<Token> words, int at, Optional<Day> own) {
        return dayMonthYear(words, at, "", own);
    }

    /**
     * @param instead the day's number where the word holds more than it; else empty
     */
    private Optional<Reading> dayMonthYear(
            List<Token> words, int at, String instead, Optional<Day> own) {
        String number = instead.isEmpty() ? words.get(at).text() : instead;
        if (!number(number, 2) || at + 1 >= words.size()) {
            return Optional.empty();
        }
        OptionalInt month = calendar.month(words.get(at + 1).folded());
        int day = Integer.parseInt(number);
        if (month.isEmpty() || day == 0) {
            return Optional.empty();
        }
        OptionalInt year = at + 2 < words.size() ? yearOf(words.get(at + 2)) : OptionalInt.empty();
        if (year.isPresent()) {
            return Day.when(year.getAsInt(), month.getAsInt(), day)
                    .map(d -> new Reading(at + 3, d, true));
        }
        return own.flatMap(today -> nearest(today, month.getAsInt(), day))
                .map(d -> new Reading(at + 2, d, false));
    }

    private Optional<Reading> monthDayYear(
            String text, List<Token> words, int at, Optional<Day> own) {
        OptionalInt month = calendar.month(words.get(at).folded());
        if (month.isEmpty() || at + 1 >= words.size() || !number(words.get(at + 1).text(), 2)) {
            return Optional.empty();
        }
        OptionalInt year = at + 2 < words.size() ? yearOf(words.get(at + 2)) : OptionalInt.empty();
        int day = Integer.parseInt(words.get(at + 1).text());
        if (day == 0) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return Day.when(year.getAsInt(), month.getAsInt(), day)
                    .map(d -> new Reading(at + 3, d, true));
        }
        // In Indonesian what stands behind a month is an amount: "pada Mei 20 orang"
        boolean dated = language.hasArticles() && words.get(at).capital();
        return own.filter(today -> dated && !named(text, words, at))
                .flatMap(today -> nearest(today, month.getAsInt(), day))
                .map(d -> new Reading(at + 2, d, false));
    }

    /** "the Oct. 7 attack", "Hamas's Oct. 7 attack": a name of what was done in any year. */
    private boolean named(String text, List<Token> words, int at) {
        return at > 0
                && (language.isParticle(words.get(at - 1).folded(), "article")
                        || language.isParticle(words.get(at - 1).folded(), "possessive")
                        || OWNER.matcher(
                                        text.substring(
                                                words.get(at - 1).from(), words.get(at).from()))
                                .matches());
    }

    private Optional<Reading> monthYear(List<Token> words, int at, Optional<Day> own) {
        OptionalInt month = calendar.month(words.get(at).folded());
        boolean noSuchDay = at > 0 && number(words.get(at - 1).text(), 2); // 31 Februari
        if (month.isEmpty() || !words.get(at).capital() || noSuchDay) {
            return Optional.empty();
        }
        OptionalInt year = at + 1 < words.size() ? yearOf(words.get(at + 1)) : OptionalInt.empty();
        if (year.isPresent()) {
            return Day.when(year.getAsInt(), month.getAsInt(), 0)
                    .map(d -> new Reading(at + 2, d, true));
        }
        // A bare month is the last one of that name: "pada bulan Juni" told in November.
        return own.flatMap(
                today -> {
                    int thisYear = today.year();
                    boolean passed = today.month() == 0 || month.getAsInt() <= today.month();
                    return Day.when(passed ? thisYear : thisYear - 1, month.getAsInt(), 0)
                            .map(d -> new Reading(at + 1, d, false));
                });
    }

    private Optional<Reading> year(String text, List<Token> words, int at) {
        Token word = words.get(at);
        OptionalInt year = yearOf(word);
        boolean noSuchDay =
                at > 1
                        && number(words.get(at - 2).text(), 2)
                        && calendar.month(words.get(at - 1).folded()).isPresent();
        if (year.isEmpty() || noSuchDay) {
            return Optional.empty();
        }
        boolean amount = word.to() < text.length() && text.charAt(word.to()) == '%';
        return amount
                ? Optional.empty()
                : Day.when(year.getAsInt(), 0, 0).map(d -> new Reading(at + 1, d, true));
    }

    private static OptionalInt yearOf(Token word) {
        if (word.text().length() != 4 || !number(word.text(), 4)) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(word.text());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private Optional<Reading> fromToday(List<Token> words, int at, Optional<Day> own) {
        if (own.filter(DateReader::counts).isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = own.get().first();
        Optional<Phrases.Hit<CalendarWords.Relative>> hit = calendar.relative().at(words, at);
        if (hit.isPresent()) {
            CalendarWords.Relative relative = hit.get().meaning();
            return Optional.of(new Reading(hit.get().to(), step(today, relative), false));
        }
        OptionalInt weekday = calendar.weekday(words.get(at).folded());
        if (weekday.isEmpty() || !words.get(at).capital()) {
            return Optional.empty();
        }
        // A bare weekday is the last one before or on the article's own day.
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday.getAsInt(), 7);
        return Optional.of(new Reading(at + 1, Day.of(today.minusDays(back)), false));
    }

    /** Whether other days are counted from it: as many years as two digits tell are days still. */
    private static boolean counts(Day day) {
        return day.full()
                && day.year() > COUNTED_YEARS
                && day.year() < HIGHEST_YEAR - COUNTED_YEARS;
    }

    private static Day step(LocalDate today, CalendarWords.Relative relative) {
        return switch (relative.unit()) {
            case "year" -> new Day(today.getYear() + relative.steps(), 0, 0);
            case "month" -> {
                LocalDate month = today.plusMonths(relative.steps());
                yield new Day(month.getYear(), month.getMonthValue(), 0);
            }
            default -> Day.of(today.plusDays(relative.steps()));
        };
    }

    /** The day of this month and number nearest the article's own day. */
    private static Optional<Day> nearest(Day own, int month, int day) {
        LocalDate today = own.first();
        return List.of(own.year() - 1, own.year(), own.year() + 1).stream()
                .map(year -> Day.when(year, month, day))
                .flatMap(Optional::stream)
                .filter(Day::full)
                .min((a, b) -> Long.compare(away(today, a), away(today, b)));
    }

    private static long away(LocalDate today, Day day) {
        return Math.abs(today.toEpochDay() - day.first().toEpochDay());
    }
}
