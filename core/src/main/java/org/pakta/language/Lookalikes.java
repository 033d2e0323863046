package org.pakta.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.Table;
import org.pakta.text.Token;

/** Tells a pack's language from a near one by words that only one of the two has. */
final class Lookalikes {
    /** One such word may be a name or a quotation. */
    private static final int LEAST = 2;

    /** Words that tell, by the code of their language; by the pack's code. */
    private final Map<String, Map<String, Set<String>>> byPack = new HashMap<>();

    Lookalikes(Table table) {
        for (Table.Row row : table.rows()) {
            byPack.computeIfAbsent(row.cell("pack"), pack -> new HashMap<>())
                    .computeIfAbsent(row.cell("language"), code -> new HashSet<>())
                    .add(row.cell("word"));
        }
    }

    boolean tells(String code) {
        return byPack.values().stream().anyMatch(pack -> pack.containsKey(code));
    }

    /** The other language, when more of its words are there than of the pack's own. */
    Optional<String> other(String pack, List<Token> words) {
        Map<String, Set<String>> telling = byPack.getOrDefault(pack, Map.of());
        long own = count(telling.getOrDefault(pack, Set.of()), words);
        return telling.keySet().stream()
                .filter(code -> !code.equals(pack))
                .filter(
                        code ->
                                count(telling.getOrDefault(code, Set.of()), words)
                                        >= Math.max(LEAST, own + 1))
                .sorted()
                .findFirst();
    }

    private static long count(Set<String> telling, List<Token> words) {
        return words.stream().filter(word -> telling.contains(word.folded())).count();
    }
}
