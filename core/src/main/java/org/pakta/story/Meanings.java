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

    private static final Vocabulary NONE =
            new Vocabulary(Map.of(), Map.of(), Map.of(), Optional.empty());

    private final Map<String, Vocabulary> vocabularies = new TreeMap<>();

    /**
     * Meanings of words in these languages.
     *
     * @param words for each language folded words, or two in a row, with what they mean
     * @param affixes what forms of one root differ by, for each language
     */
    Meanings(Map<String, Map<String, String>> words, Map<String, Affixes> affixes) {
        words.forEach(
                (code, known) ->
                        vocabularies.put(
                                code,
                                Vocabulary.of(known, Optional.ofNullable(affixes.get(code)))));
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

    /** A meaning as such, told from a word. */
    static String marked(String meaning) {
        return MARK + meaning;
    }

    /** Of a language; no word means anything in one that is not known. */
    Vocabulary in(Optional<String> language) {
        return language.map(vocabularies::get).orElse(NONE);
    }

    /**
     * What words of one language mean.
     *
     * @param words single words
     * @param pairs two in a row, by the first and then by the second
     * @param roots what all words of a root mean
     * @param affixes what forms of a root differ by; empty where nothing is known of forms
     */
    record Vocabulary(
            Map<String, String> words,
            Map<String, Map<String, String>> pairs,
            Map<String, String> roots,
            Optional<Affixes> affixes) {
        private static Vocabulary of(Map<String, String> known, Optional<Affixes> affixes) {
            Map<String, String> words = new HashMap<>();
            Map<String, Map<String, String>> pairs = new HashMap<>();
            known.forEach(
                    (word, meaning) -> {
                        int space = word.indexOf(' ');
                        Map<String, String> into =
                                space < 0
                                        ? words
                                        : pairs.computeIfAbsent(
                                                word.substring(0, space), any -> new HashMap<>());
                        into.put(word.substring(space + 1), marked(meaning));
                    });
            return new Vocabulary(
                    words, pairs, affixes.map(cut -> byRoot(words, cut)).orElse(Map.of()), affixes);
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

        /** Of two folded words in a row. */
        Optional<String> pair(String first, String second) {
            Map<String, String> seconds = pairs.get(first);
            return seconds == null ? Optional.empty() : Optional.ofNullable(seconds.get(second));
        }

        /** Of a folded word by itself or, but for those that carry no topic, by its root. */
        Optional<String> single(String word, Set<String> stops) {
            String known = words.get(word);
            if (known != null || affixes.isEmpty() || stops.contains(word)) {
                return Optional.ofNullable(known);
            }
            return Optional.ofNullable(roots.get(affixes.get().cut(word)));
        }
    }
}
