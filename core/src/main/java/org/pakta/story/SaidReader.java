package org.pakta.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.language.Affixes;
import org.pakta.statement.Statement;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Takes of each statement what it is compared by. */
final class SaidReader {
    /**
     * What a name counts beside another word: much of what one speaker says in a week names the
     * same persons and things.
     */
    private static final double NAME = 0.5;

    private final TermReader words;
    private final Map<String, Affixes> affixes;
    private final Set<String> common;
    private final Map<String, Map<String, String>> translations = new TreeMap<>();

    /**
     * A reader for these languages.
     *
     * @param words tells which words carry a topic
     * @param lexicon words of one language with what they are compared as in another
     * @param affixes what forms of one root differ by, for each language
     */
    SaidReader(TermReader words, Map<String, String> lexicon, Map<String, Affixes> affixes) {
        this.words = words;
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

    /** Of each statement of an article, in its order. */
    List<Said> read(Told told) {
        Map<Integer, Mention> actors = TermReader.actors(told.mentions());
        return told.statements().stream()
                .map(
                        said ->
                                new Said(
                                        said.id(),
                                        said.kind() == Statement.Kind.DIRECT,
                                        said.speaker()
                                                .map(s -> new Said.Voice(s.name(), s.actors())),
                                        said.words(),
                                        terms(said, told, actors),
                                        Runs.of(said.words())))
                .toList();
    }

    private Terms terms(Statement said, Told told, Map<Integer, Mention> actors) {
        Optional<String> language = told.article().language();
        Set<String> stops = words.stopWords(language);
        Map<String, Double> counts = new TreeMap<>();
        for (Token token : Words.of(said.words())) {
            Mention mention = actors.get(said.span().from() + token.from());
            String plain = words.word(token.folded(), stops);
            String term =
                    mention == null
                            ? common(plain, language.orElse(""))
                            : mention.actor().orElse(plain);
            if (!term.isEmpty()) {
                boolean name = mention != null || name(said.words(), token);
                counts.merge(term, name ? NAME : 1.0, Math::max);
            }
        }
        return Terms.of(counts);
    }

    private static boolean name(String text, Token token) {
        return token.capital() && !TermReader.opensSentence(text, token.from());
    }

    /** What forms of one root, and their translations, have in common. */
    private String common(String word, String language) {
        Affixes cut = affixes.get(language);
        if (cut == null || word.isEmpty() || common.contains(word)) {
            return word;
        }
        String root = cut.cut(word);
        return translations.getOrDefault(language, Map.of()).getOrDefault(root, root);
    }
}
