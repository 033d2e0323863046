package org.pakta.language;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.pakta.data.Table;
import org.pakta.text.Phrases;

/** Names of months and weekdays, and words such as "kemarin". */
public final class CalendarWords {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Phrases<Relative> relative;

    /**
     * A day told from today.
     *
     * @param unit day, month or year
     * @param steps from the article's own day; negative is past
     */
    public record Relative(String unit, int steps) {}

    CalendarWords(Table table) {
        Phrases.Builder<Relative> relatives = new Phrases.Builder<>();
        for (Table.Row row : table.rows()) {
            String word = row.cell("word");
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
                default -> {}
            }
        }
        this.relative = relatives.build();
    }

    /** 1 to 12. */
    public OptionalInt month(String folded) {
        return found(months, folded);
    }

    /** 1 is Monday. */
    public OptionalInt weekday(String folded) {
        return found(weekdays, folded);
    }

    public Phrases<Relative> relative() {
        return relative;
    }

    private static OptionalInt found(Map<String, Integer> names, String folded) {
        Integer value = names.get(folded);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
