package org.pakta.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.figure.FigureReader;
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
    private final Roots roots;
    private final MeantReader meanings;

    /**
     * A reader that compares words by root, and by meaning.
     *
     * @param words tells which words carry a topic
     * @param figures tells which words are a number
     */
    SaidReader(TermReader words, Roots roots, Meanings meanings, FigureReader figures) {
        this.words = words;
        this.roots = roots;
        this.meanings = new MeantReader(words, meanings, figures);
    }

    /** Of each statement of an article, in its order. */
    List<Said> read(Told told) {
        Map<Integer, Mention> actors = TermReader.actors(told.mentions());
        Optional<String> language = told.article().language();
        return told.statements().stream().map(said -> read(said, language, actors)).toList();
    }

    private Said read(Statement said, Optional<String> language, Map<Integer, Mention> actors) {
        List<Token> tokens = Words.of(said.words());
        return new Said(
                said.id(),
                said.kind() == Statement.Kind.DIRECT,
                said.speaker().map(s -> new Said.Voice(s.name(), s.actors())),
                said.words(),
                terms(said, tokens, language, actors),
                meanings.read(said, tokens, language, actors),
                Runs.ofWords(List.of(tokens)));
    }

    private Terms terms(
            Statement said,
            List<Token> tokens,
            Optional<String> language,
            Map<Integer, Mention> actors) {
        Set<String> stops = words.stopWords(language);
        Map<String, Double> counts = new HashMap<>();
        for (Token token : tokens) {
            Mention mention = actors.get(said.span().from() + token.from());
            String plain = words.word(token.folded(), stops);
            String term =
                    mention == null
                            ? roots.of(plain, language.orElse(""))
                            : mention.actor().orElse(plain);
            if (!term.isEmpty()) {
                boolean name = mention != null || name(said.words(), token);
                counts.merge(term, counts(name), Math::max);
            }
        }
        return Terms.of(counts);
    }

    static double counts(boolean name) {
        return name ? NAME : 1;
    }

    static boolean name(String text, Token token) {
        return token.capital() && !TermReader.opensSentence(text, token.from());
    }
}
