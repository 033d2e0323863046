package org.pakta.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.language.Affixes;

/** What forms of one root, and their translations, have in common. */
final class Roots {
    private final Map<String, Affixes> affixes;
    private final Set<String> common;
    private final Map<String, Map<String, String>> translations = new TreeMap<>();

    /**
     * Roots in these languages.
     *
     * @param lexicon words of one language with what they are compared as in another
     * @param affixes what forms of one root differ by, for each language
     */
    Roots(Map<String, String> lexicon, Map<String, Affixes> affixes) {
        this.common = Set.copyOf(lexicon.values());
        this.affixes = affixes;
        affixes.forEach((code, cut) -> translations.put(code, byRoot(lexicon, cut)));
    }

    /** A root that two words of the lexicon share but mean otherwise is left out. */
    private static Map<String, String> byRoot(Map<String, String> lexicon, Affixes cut) {
        Map<String, String> byRoot = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        lexicon.forEach(
                (word, common) -> {
                    String before = byRoot.putIfAbsent(cut.cut(word), common);
                    if (before != null && !before.equals(common)) {
                        unclear.add(cut.cut(word));
                    }
                });
        byRoot.keySet().removeAll(unclear);
        return byRoot;
    }

    /** Of a word without what a sentence around it adds; empty for no word. */
    String of(String word, String language) {
        Affixes cut = affixes.get(language);
        if (cut == null || word.isEmpty() || common.contains(word)) {
            return word;
        }
        String root = cut.cut(word);
        return translations.getOrDefault(language, Map.of()).getOrDefault(root, root);
    }
}
