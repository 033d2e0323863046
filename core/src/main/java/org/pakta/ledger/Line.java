package org.pakta.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.text.Day;

/**
 * Entries that say the same of a pact. Lines that contradict one another stand side by side.
 *
 * @param pact id of the pact
 * @param field what is said: name, status, clause, replaces or claim
 * @param value its code, or the words for a name
 * @param day when, as far as told
 * @param entries who says so; never empty
 */
public record Line(
        String pact, String field, String value, Optional<Day> day, List<Entry> entries) {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::pact)
                    .thenComparing(Line::field)
                    .thenComparing(line -> line.day().isEmpty())
                    .thenComparing(line -> line.day().map(Day::toString).orElse(""))
                    .thenComparing(Line::value);

    public Line {
        entries = List.copyOf(entries);
    }

    /** Entries put together; sorted by pact, field, day (unknown last) and value. */
    public static List<Line> of(List<Entry> entries) {
        Map<List<String>, List<Entry>> alike = new TreeMap<>(Comparator.comparing(List::toString));
        for (Entry entry : entries) {
            List<String> key =
                    List.of(
                            entry.pact(),
                            entry.field(),
                            entry.value(),
                            entry.day().map(Day::toString).orElse(""));
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
        }
        return alike.values().stream()
                .map(
                        same -> {
                            Entry first = same.get(0);
                            return new Line(
                                    first.pact(), first.field(), first.value(), first.day(), same);
                        })
                .sorted(ORDER)
                .toList();
    }

    /** Articles that say so, sorted. */
    public List<String> articles() {
        return entries.stream().map(Entry::article).distinct().sorted().toList();
    }
}
