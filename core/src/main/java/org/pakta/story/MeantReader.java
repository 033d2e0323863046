package org.pakta.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.figure.FigureReader;
import org.pakta.figure.Measure;
import org.pakta.statement.Statement;
import org.pakta.text.Token;

/** Takes of a statement what its words mean. */
final class MeantReader {
    private final TermReader words;
    private final Meanings meanings;
    private final FigureReader figures;

    /**
     * A reader of meanings.
     *
     * @param words tells which words carry a topic
     * @param figures tells which words are a number
     */
    MeantReader(TermReader words, Meanings meanings, FigureReader figures) {
        this.words = words;
        this.meanings = meanings;
        this.figures = figures;
    }

    /**
     * Known actors as such, words by meaning, numbers by what they come to; names are alike in most
     * languages.
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
        Map<Integer, Measure> measures = measures(said.words(), tokens, language);
        Tally tally = new Tally();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> actor =
                    Optional.ofNullable(actors.get(said.span().from() + token.from()))
                            .flatMap(Mention::actor);
            Measure measure = measures.get(i);
            if (actor.isEmpty() && measure != null) {
                tally.measure(measure);
                i = measure.to() - 1;
                continue;
            }
            Optional<String> pair =
                    actor.isPresent() || i + 1 == tokens.size()
                            ? Optional.empty()
                            : vocabulary.pair(token.folded(), tokens.get(i + 1).folded());
            boolean name = actor.isPresent() || SaidReader.name(said.words(), token);
            Optional<String> term =
                    actor.or(() -> pair).or(() -> single(token.folded(), name, stops, vocabulary));
            term.ifPresent(each -> tally.known(each, SaidReader.counts(name)));
            tally.unknown += term.isPresent() || stops.contains(token.folded()) ? 0 : 1;
            i += pair.isPresent() ? 1 : 0;
        }
        return tally.meant();
    }

    /** By the first word. */
    private Map<Integer, Measure> measures(
            String text, List<Token> tokens, Optional<String> language) {
        Map<Integer, Measure> measures = new HashMap<>();
        figures.measures(text, tokens, language).forEach(m -> measures.put(m.from(), m));
        return measures;
    }

    private static Optional<String> single(
            String word, boolean name, Set<String> stops, Meanings.Vocabulary vocabulary) {
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        boolean kept = number || (name && !word.isEmpty() && !stops.contains(word));
        return vocabulary
                .single(TermReader.single(word), stops)
                .or(() -> kept ? Optional.of(word) : Optional.empty());
    }

    /** What was met so far. */
    private static final class Tally {
        private final Map<String, Double> counts = new HashMap<>();
        private int found;
        private int unknown;

        void known(String term, double count) {
            counts.merge(term, count, Math::max);
            found++;
        }

        /** Number and unit by themselves: "three months" has something of "two months". */
        void measure(Measure measure) {
            known(Meanings.marked(measure.digits()), 1);
            if (!measure.unit().isEmpty()) {
                known(Meanings.marked(measure.unit()), 1);
            }
        }

        Meant meant() {
            return new Meant(Terms.of(counts), (double) found / Math.max(1, found + unknown));
        }
    }
}
