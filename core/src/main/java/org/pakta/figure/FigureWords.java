package org.pakta.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.data.Table;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The words of one language that stand in and around numbers, by what they do. */
final class FigureWords {
    /** No phrase of the tables is longer. */
    private static final int LONGEST = 5;

    /** What tells a unit, beside the words behind a number. */
    private static final Set<String> MORE_UNITS = Set.of("label", "sign", "sign-before");

    private final Map<String, Phrases<String>> byKind = new HashMap<>();
    private final Map<String, Map<String, String>> single = new HashMap<>();
    private final Map<String, List<Step>> steps;
    private final Set<String> openings = new HashSet<>();

    FigureWords(LanguagePack language) {
        Map<String, Phrases.Builder<String>> builders = new HashMap<>();
        Table table = language.table("figures.tsv", "form", "kind", "value");
        this.steps = steps(table);
        for (Table.Row row : table.rows()) {
            String kind = row.cell("kind");
            builders.computeIfAbsent(kind, k -> new Phrases.Builder<>())
                    .add(row.cell("form"), row.cell("value"));
            single.computeIfAbsent(kind, k -> new HashMap<>())
                    .put(Words.fold(row.cell("form")), row.cell("value"));
        }
        for (String kind : List.of("number", "vague")) {
            single.getOrDefault(kind, Map.of())
                    .keySet()
                    .forEach(form -> openings.add(form.split(" ", -1)[0]));
        }
        builders.forEach((kind, builder) -> byKind.put(kind, builder.build()));
    }

    /**
     * A phrase found.
     *
     * @param from index of its first word
     * @param to one past its last
     * @param value what the table says of it
     */
    record Hit(int from, int to, String value) {}

    /** The longest phrase of a kind that begins at this word. */
    Optional<Hit> at(List<Token> row, int at, String kind) {
        Phrases<String> phrases = byKind.get(kind);
        return phrases == null || at >= row.size()
                ? Optional.empty()
                : phrases.at(row, at).map(hit -> new Hit(hit.from(), hit.to(), hit.meaning()));
    }

    /** The longest phrase of a kind that ends right before this word. */
    Optional<Hit> before(List<Token> row, int end, String kind) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Optional<Hit> hit = at(row, from, kind).filter(found -> found.to() == end);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Whether a single word, or sign, is of a kind. */
    boolean is(String folded, String kind) {
        return single.getOrDefault(kind, Map.of()).containsKey(folded);
    }

    /** The number that the tables give a single word of a kind; 0 when there is none. */
    double value(String folded, String kind) {
        return Double.parseDouble(single.getOrDefault(kind, Map.of()).getOrDefault(folded, "0"));
    }

    /** What a word or sign of a kind means. */
    Optional<String> meaning(String folded, String kind) {
        return Optional.ofNullable(single.getOrDefault(kind, Map.of()).get(folded));
    }

    /** The value of a word for a number, also of one like "twenty-five"; -1 when it is none. */
    double number(String folded) {
        int hyphen = folded.indexOf('-');
        if (hyphen > 0) {
            double tens = number(folded.substring(0, hyphen));
            double ones = number(folded.substring(hyphen + 1));
            return tens >= 20 && ones >= 0 ? tens + ones : -1;
        }
        return is(folded, "number") ? value(folded, "number") : -1;
    }

    /**
     * A unit of a kind.
     *
     * @param factor how many of the smallest it makes
     */
    record Step(double factor, String name) {}

    /** The units of a kind that have a factor, the largest first. */
    List<Step> steps(String code) {
        return steps.getOrDefault(code, List.of());
    }

    private static Map<String, List<Step>> steps(Table table) {
        Map<String, List<Step>> steps = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            boolean unit = row.cell("kind").equals("unit") || row.cell("kind").equals("time");
            boolean measured = unit || MORE_UNITS.contains(row.cell("kind"));
            if (measured && !Units.Unit.tells(row.cell("value"))) {
                String what =
                        "\"" + row.cell("value") + "\" has no factor above 0; write metre 1000";
                problems.add(new Problem(table.file(), row.line(), what));
            } else if (unit && !row.cell("value").isEmpty()) {
                Units.Unit one = Units.Unit.of(row.cell("value"), 0, 0);
                steps.computeIfAbsent(one.code(), code -> new ArrayList<>())
                        .add(new Step(one.factor(), one.name()));
            }
        }
        BadData.ifAny(problems);
        steps.values().forEach(all -> all.sort(Comparator.comparingDouble(s -> -s.factor())));
        return steps;
    }

    /** Whether a number can begin with this word. */
    boolean opensNumber(String folded) {
        int hyphen = folded.indexOf('-');
        return openings.contains(hyphen > 0 ? folded.substring(0, hyphen) : folded)
                || folded.chars().anyMatch(Character::isDigit);
    }

    /**
     * A word that holds a number in digits.
     *
     * @param digits with their marks
     * @param unit code of what is measured, where the word tells it too ("Rp5", "6.5-magnitude")
     */
    record Glued(String digits, Optional<String> unit) {}

    /** A word as number and unit; empty when it holds no number or something else beside it. */
    Optional<Glued> glued(String text) {
        int from = 0;
        while (from < text.length() && Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && "0123456789.,".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        String before = text.substring(0, from);
        String after = text.substring(to);
        Optional<String> unit =
                from > 0
                        ? meaning(before, "label")
                        : meaning(after.replace("-", ""), "label")
                                .or(() -> meaning(after.replace("-", ""), "unit"));
        boolean bare = before.isEmpty() && after.isEmpty();
        boolean one = before.isEmpty() != after.isEmpty() && unit.isPresent();
        return to > from && (bare || one)
                ? Optional.of(new Glued(text.substring(from, to), unit))
                : Optional.empty();
    }

    /** The mark before a fraction. */
    char decimal() {
        return is(",", "decimal") ? ',' : '.';
    }
}
