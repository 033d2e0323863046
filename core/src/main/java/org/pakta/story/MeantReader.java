package org.pakta.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.statement.Statement;
import org.pakta.text.Token;
import org.pakta.text.Words;

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

    /** Known actors as such, words by meaning; names and figures are alike in most languages. */
    Meant read(Statement said, Optional<String> language, Map<Integer, Mention> actors) {
        Set<String> stops = words.stopWords(language);
        Map<String, Double> counts = new TreeMap<>();
        List<Token> tokens = Words.of(said.words());
        int found = 0;
        int unknown = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> actor =
                    Optional.ofNullable(actors.get(said.span().from() + token.from()))
                            .flatMap(Mention::actor);
            Optional<String> pair = actor.isEmpty() ? pair(tokens, i, language) : actor;
            boolean name = actor.isPresent() || SaidReader.name(said.words(), token);
            Optional<String> term = pair.or(() -> single(token.folded(), name, stops, language));
            term.ifPresent(each -> counts.merge(each, SaidReader.counts(name), Math::max));
            found += term.isPresent() ? 1 : 0;
            unknown += term.isPresent() || stops.contains(token.folded()) ? 0 : 1;
            i += pair.isPresent() && actor.isEmpty() ? 1 : 0;
        }
        return new Meant(Terms.of(counts), (double) found / Math.max(1, found + unknown));
    }

    private Optional<String> pair(List<Token> tokens, int at, Optional<String> language) {
        return at + 1 < tokens.size()
                ? meanings.of(
                        tokens.get(at).folded() + " " + tokens.get(at + 1).folded(),
                        language.orElse(""))
                : Optional.empty();
    }

    private Optional<String> single(
            String word, boolean name, Set<String> stops, Optional<String> language) {
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        boolean kept = number || (name && !word.isEmpty() && !stops.contains(word));
        return meanings.of(TermReader.single(word), stops, language.orElse(""))
                .or(() -> kept ? Optional.of(word) : Optional.empty());
    }
}
