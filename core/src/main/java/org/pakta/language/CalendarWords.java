package org.pakta.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pakta.data.Table;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Names of months and weekdays, and words such as "kemarin". */
public final class CalendarWords {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Phrases<Relative> relative;
    private final Phrases<Step> steps;
    private final Set<String> openers = new HashSet<>();

    /**
     * What a word does to the day beside it: "lalu" and "ago" go back, "kemudian" and "later" go on
     * from the day told before, "pekan lalu" is last week; "dua" counts and "hari" is counted.
     *
     * @param kind back, ahead, ago, later, week, count, unit, until
     * @param value of week and count a number, of unit day, month or year; else empty
     */
    public record Step(String kind, String value) {}

    /**
     * A day told from today.
     *
     * @param unit day, month or year
     * @param steps from the article's own day; negative is past
     */
    public record Relative(String unit, int steps) {}

    CalendarWords(Table table) {
        Phrases.Builder<Relative> relatives = new Phrases.Builder<>();
        Phrases.Builder<Step> around = new Phrases.Builder<>();
        for (Table.Row row : table.rows()) {
            String word = row.cell("word");
            Words.of(word).stream().limit(1).map(Token::folded).forEach(openers::add);
            switch (row.cell("kind")) {
                case "month" -> months.put(word, Integer.valueOf(row.cell("value")));
                case "weekday" -> weekdays.put(word, Integer.valueOf(row.cell("value")));
                case "relative" ->
                        relatives.add(
                                word, new Relative("day", Integer.parseInt(row.cell("value"))));
                case "relative-month" ->
                        relatives.add(
                                word, new Relative("month", Integer.parseInt(row.cell("value"))));
                case "relative-year" ->
                        relatives.add(
                                word, new Relative("year", Integer.parseInt(row.cell("value"))));
                case "back",
                        "ahead",
                        "ago",
                        "later",
                        "since",
                        "week",
                        "count",
                        "one",
                        "unit",
                        "until" ->
                        around.add(word, new Step(row.cell("kind"), row.cell("value")));
                default -> {}
            }
        }
        this.relative = relatives.build();
        this.steps = around.build();
    }

    /** 1 to 12. */
    public OptionalInt month(String folded) {
        return found(months, folded);
    }

    /** 1 is Monday. */
    public OptionalInt weekday(String folded) {
        return found(weekdays, folded);
    }

    /** Whether it is a weekday or a month. */
    public boolean names(String folded) {
        return month(folded).isPresent() || weekday(folded).isPresent();
    }

    public Phrases<Relative> relative() {
        return relative;
    }

    /** Whether a day can begin with this word; asked of every word, so that most are passed by. */
    boolean opens(Token word) {
        char first = word.text().charAt(0);
        return (first >= '0' && first <= '9') || openers.contains(word.folded());
    }

    /** The longest word of this kind that begins here. */
    Optional<Phrases.Hit<Step>> step(List<Token> words, int at, String kind) {
        return at < 0 || at >= words.size()
                ? Optional.empty()
                : steps.allAt(words, at).stream()
                        .filter(hit -> hit.meaning().kind().equals(kind))
                        .findFirst();
    }

    private static OptionalInt found(Map<String, Integer> names, String folded) {
        Integer value = names.get(folded);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
