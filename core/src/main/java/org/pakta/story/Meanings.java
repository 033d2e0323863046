package org.pakta.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.data.Table;
import org.pakta.language.Affixes;

/**
 * What words of quotations mean, as far as tables tell: words of one meaning and their translations
 * have it in common.
 */
final class Meanings {
    /** Languages that have a column in the tables. */
    private static final List<String> LANGUAGES = List.of("id", "en");

    /** No word of a text has it, so that a meaning is never taken for a word. */
    private static final String MARK = "=";

    private final Map<String, Map<String, String>> words;
    private final Map<String, Map<String, String>> roots = new TreeMap<>();
    private final Map<String, Affixes> affixes;

    /**
     * Meanings of words in these languages.
     *
     * @param words for each language folded words, or two in a row, with what they mean
     * @param affixes what forms of one root differ by, for each language
     */
    Meanings(Map<String, Map<String, String>> words, Map<String, Affixes> affixes) {
        this.words = words;
        this.affixes = affixes;
        affixes.forEach(
                (code, cut) -> roots.put(code, byRoot(words.getOrDefault(code, Map.of()), cut)));
    }

    /**
     * Of tables with a column for each language, the first English word of a row telling what all
     * mean; of a word in several rows the first counts.
     */
    static Meanings of(List<Table> tables, Map<String, Affixes> affixes) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        LANGUAGES.forEach(code -> words.put(code, new HashMap<>()));
        for (Table.Row row : tables.stream().flatMap(table -> table.rows().stream()).toList()) {
            String first = row.list("en").get(0);
            String meaning = words.getOrDefault("en", Map.of()).getOrDefault(first, first);
            words.forEach(
                    (code, known) ->
                            row.list(code).forEach(word -> known.putIfAbsent(word, meaning)));
        }
        return new Meanings(words, affixes);
    }

    /** A root that words of two meanings share tells neither. */
    private static Map<String, String> byRoot(Map<String, String> words, Affixes cut) {
        Map<String, String> byRoot = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        words.forEach(
                (word, meaning) -> {
                    String before = byRoot.putIfAbsent(cut.cut(word), meaning);
                    if (before != null && !before.equals(meaning)) {
                        unclear.add(cut.cut(word));
                    }
                });
        byRoot.keySet().removeAll(unclear);
        return byRoot;
    }

    /** Of a folded word, or of two in a row, as the tables have it. */
    Optional<String> of(String words, String language) {
        return Optional.ofNullable(this.words.getOrDefault(language, Map.of()).get(words))
                .map(MARK::concat);
    }

    /** Of a folded word by itself or, but for those that carry no topic, by its root. */
    Optional<String> of(String word, Set<String> stops, String language) {
        Affixes cut = affixes.get(language);
        if (cut == null || stops.contains(word)) {
            return of(word, language);
        }
        Map<String, String> known = roots.getOrDefault(language, Map.of());
        return of(word, language)
                .or(() -> Optional.ofNullable(known.get(cut.cut(word))).map(MARK::concat));
    }
}
