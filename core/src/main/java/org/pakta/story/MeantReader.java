package org.pakta.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.statement.Statement;
import org.pakta.text.Token;

/** Takes of a statement what its words mean. */
final class MeantReader {
    private final TermReader words;
    private final Meanings meanings;

    /**
     * A reader of meanings.
     *
     * @param words tells which words carry a topic
     */
    MeantReader(TermReader words, Meanings meanings) {
        this.words = words;
        this.meanings = meanings;
    }

    /**
     * Known actors as such, words by meaning; names and figures are alike in most languages.
     *
     * @param tokens the statement's words
     * @param actors by every character of the article that they cover
     */
    Meant read(
            Statement said,
            List<Token> tokens,
            Optional<String> language,
            Map<Integer, Mention> actors) {
        Set<String> stops = words.stopWords(language);
        Meanings.Vocabulary vocabulary = meanings.in(language);
        Map<String, Double> counts = new HashMap<>();
        int found = 0;
        int unknown = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> actor =
                    Optional.ofNullable(actors.get(said.span().from() + token.from()))
                            .flatMap(Mention::actor);
            Optional<String> pair =
                    actor.isPresent() || i + 1 == tokens.size()
                            ? Optional.empty()
                            : vocabulary.pair(token.folded(), tokens.get(i + 1).folded());
            boolean name = actor.isPresent() || SaidReader.name(said.words(), token);
            Optional<String> term =
                    actor.or(() -> pair).or(() -> single(token.folded(), name, stops, vocabulary));
            term.ifPresent(each -> counts.merge(each, SaidReader.counts(name), Math::max));
            found += term.isPresent() ? 1 : 0;
            unknown += term.isPresent() || stops.contains(token.folded()) ? 0 : 1;
            i += pair.isPresent() ? 1 : 0;
        }
        return new Meant(Terms.of(counts), (double) found / Math.max(1, found + unknown));
    }

    private static Optional<String> single(
            String word, boolean name, Set<String> stops, Meanings.Vocabulary vocabulary) {
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        boolean kept = number || (name && !word.isEmpty() && !stops.contains(word));
        return vocabulary
                .single(TermReader.single(word), stops)
                .or(() -> kept ? Optional.of(word) : Optional.empty());
    }
}
