package org.pakta.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * Days that are counted from another: "Sabtu pekan lalu", "last Tuesday", "dua hari kemudian", "Mei
 * tahun lalu". What is not told to the day, month or year ("two weeks ago", "last century") is no
 * day.
 */
final class CountedDays {
    private static final int WEEK = 7;

    private final CalendarWords calendar;
    private final List<Token> words;

    CountedDays(CalendarWords calendar, List<Token> words) {
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * A day that was counted.
     *
     * @param to one past its last word
     */
    record Counted(int to, Day day) {}

    /**
     * The day that begins at this word.
     *
     * @param before the last full day told before it
     * @param beside the same where nothing stands between
     */
    Optional<Counted> at(int at, LocalDate today, Optional<Day> before, Optional<Day> beside) {
        return weekday(at, today)
                .or(() -> month(at, today))
                .or(() -> number(at).flatMap(count -> units(count, today, before)))
                .or(() -> number(at).flatMap(count -> since(count, beside)));
    }

    private Optional<Counted> weekday(int at, LocalDate today) {
        Optional<Phrases.Hit<CalendarWords.Step>> last = calendar.step(words, at, "back");
        Optional<Phrases.Hit<CalendarWords.Step>> next = calendar.step(words, at, "ahead");
        int name = last.or(() -> next).map(Phrases.Hit::to).orElse(at);
        OptionalInt day = capital(name) ? calendar.weekday(folded(name)) : OptionalInt.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (name > at) {
            return Optional.of(
                    new Counted(name + 1, nearest(today, day.getAsInt(), next.isPresent())));
        }
        Optional<Phrases.Hit<CalendarWords.Step>> week = calendar.step(words, name + 1, "week");
        if (week.isPresent()) {
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            long weeks = Long.parseLong(week.get().meaning().value());
            LocalDate told = monday.plusDays(weeks * WEEK + day.getAsInt() - 1);
            return Optional.of(new Counted(week.get().to(), Day.of(told)));
        }
        boolean back = calendar.step(words, name + 1, "ago").isPresent();
        boolean ahead = calendar.step(words, name + 1, "ahead").isPresent();
        return back || ahead
                ? Optional.of(new Counted(name + 2, nearest(today, day.getAsInt(), ahead)))
                : Optional.empty();
    }

    /** The nearest day of this name that is not today. */
    private static Day nearest(LocalDate today, int weekday, boolean ahead) {
        int own = today.getDayOfWeek().getValue();
        int away = Math.floorMod(ahead ? weekday - own : own - weekday, WEEK);
        long days = away == 0 ? WEEK : away;
        return Day.of(ahead ? today.plusDays(days) : today.minusDays(days));
    }

    /** "Mei tahun lalu", "May last year". */
    private Optional<Counted> month(int at, LocalDate today) {
        OptionalInt month = capital(at) ? calendar.month(folded(at)) : OptionalInt.empty();
        if (month.isEmpty() || at + 1 >= words.size()) {
            return Optional.empty();
        }
        return calendar.relative()
                .at(words, at + 1)
                .filter(hit -> hit.meaning().unit().equals("year"))
                .map(
                        hit ->
                                new Counted(
                                        hit.to(),
                                        new Day(
                                                today.getYear() + hit.meaning().steps(),
                                                month.getAsInt(),
                                                0)));
    }

    /**
     * How many of what.
     *
     * @param to one past "hari"
     */
    private record Count(int to, int many, String unit) {}

    private Optional<Count> number(int at) {
        Optional<Phrases.Hit<CalendarWords.Step>> one = calendar.step(words, at, "one");
        if (one.isPresent()) {
            return one.map(hit -> new Count(hit.to(), 1, hit.meaning().value())); // "sehari"
        }
        Optional<Integer> many =
                calendar.step(words, at, "count")
                        .map(hit -> Integer.valueOf(hit.meaning().value()))
                        .or(() -> figure(at));
        return many.flatMap(
                count ->
                        calendar.step(words, at + 1, "unit")
                                .map(hit -> new Count(hit.to(), count, hit.meaning().value())));
    }

    private Optional<Integer> figure(int at) {
        String word = words.get(at).text();
        boolean small = word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return small ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    /** "dua hari lalu", "two days later". */
    private Optional<Counted> units(Count count, LocalDate today, Optional<Day> before) {
        Optional<Phrases.Hit<CalendarWords.Step>> ago = calendar.step(words, count.to(), "ago");
        if (ago.isPresent()) {
            return Optional.of(new Counted(ago.get().to(), moved(today, count, -1)));
        }
        return calendar.step(words, count.to(), "later")
                .flatMap(
                        later ->
                                before.map(
                                        day ->
                                                new Counted(
                                                        later.to(), moved(day.first(), count, 1))));
    }

    /** "Sabtu (15/3), sehari setelah …", "on Saturday, a day after …": what follows was before. */
    private Optional<Counted> since(Count count, Optional<Day> beside) {
        return calendar.step(words, count.to(), "since").isEmpty()
                ? Optional.empty()
                : beside.map(day -> new Counted(count.to(), moved(day.first(), count, -1)));
    }

    private static Day moved(LocalDate from, Count count, int sign) {
        long steps = (long) sign * count.many();
        return switch (count.unit()) {
            case "year" -> new Day(from.plusYears(steps).getYear(), 0, 0);
            case "month" -> {
                LocalDate month = from.plusMonths(steps);
                yield new Day(month.getYear(), month.getMonthValue(), 0);
            }
            default -> Day.of(from.plusDays(steps));
        };
    }

    private boolean capital(int at) {
        return at < words.size() && words.get(at).capital();
    }

    private String folded(int at) {
        return words.get(at).folded();
    }
}
