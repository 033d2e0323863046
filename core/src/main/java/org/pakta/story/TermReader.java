package org.pakta.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.actor.Mention;
import org.pakta.event.Event;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Tells which words and names of a text say what it is about. */
final class TermReader {
    /** A headline names the happening, not its background. */
    private static final double HEADLINE = 3;

    /** So do the first words of a report. */
    private static final double LEAD = 2;

    private static final int LEAD_TERMS = 30;

    /** Who and where tells happenings apart better than what. */
    private static final double NAME = 1.5;

    /** The same deed between the same sides is worth a word of the headline. */
    private static final double EVENT = 2;

    private final Map<String, Set<String>> stopWords;
    private final Set<String> allStopWords = new HashSet<>();
    private final Map<String, String> lexicon;

    TermReader(Map<String, Set<String>> stopWords, Map<String, String> lexicon) {
        this.stopWords = stopWords;
        this.lexicon = lexicon;
        stopWords.values().forEach(allStopWords::addAll);
    }

    /**
     * Terms of an article with how much they count there, before rarity is known.
     *
     * @param words those of its text
     * @param names those that are names
     */
    Map<String, Double> terms(Told told, List<Token> words, Set<String> names) {
        Map<String, Double> counts = counted(bodyTerms(told, words));
        headlineWords(told).forEach(word -> counts.merge(word, HEADLINE, Double::sum));
        counts.replaceAll((term, count) -> damped(count) * (name(term, names) ? NAME : 1));
        told.events().forEach(event -> counts.merge(happening(event), EVENT, Math::max));
        return counts;
    }

    /** Terms of the first words of an article. */
    Map<String, Double> lead(Told told, List<Token> words) {
        List<String> terms = bodyTerms(told, words);
        return evenly(terms.subList(0, Math.min(LEAD_TERMS, terms.size())));
    }

    /** Content words of a stretch of text with how much they count. */
    Map<String, Double> counted(String text, Optional<String> language) {
        return evenly(words(text, language));
    }

    private static String happening(Event event) {
        return "event:" + event.type() + event.actors() + event.targets();
    }

    /** Content words of a stretch of text, in order. */
    List<String> words(String text, Optional<String> language) {
        Set<String> stops = stopWords(language);
        return Words.of(text).stream()
                .map(token -> word(token.folded(), stops))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Set<String> stopWords(Optional<String> language) {
        return language.filter(stopWords::containsKey).map(stopWords::get).orElse(allStopWords);
    }

    private List<String> headlineWords(Told told) {
        return words(told.article().headline().orElse(""), told.article().language());
    }

    private List<String> bodyTerms(Told told, List<Token> words) {
        Set<String> stops = stopWords(told.article().language());
        Map<Integer, Mention> actors = actors(told.mentions());
        return words.stream()
                .map(token -> term(token, actors, stops))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private static Map<String, Double> counted(List<String> terms) {
        Map<String, Double> counts = new TreeMap<>();
        for (int i = 0; i < terms.size(); i++) {
            counts.merge(terms.get(i), i < LEAD_TERMS ? LEAD : 1.0, Double::sum);
        }
        return counts;
    }

    private static Map<String, Double> evenly(List<String> terms) {
        Map<String, Double> counts = new TreeMap<>();
        terms.forEach(term -> counts.merge(term, 1.0, Double::sum));
        counts.replaceAll((term, count) -> damped(count));
        return counts;
    }

    private static double damped(double count) {
        return 1 + Math.log(count);
    }

    private static boolean name(String term, Set<String> names) {
        return term.indexOf(':') > 0 || names.contains(term);
    }

    /**
     * Mentions of known states, groups and bodies between states, by every character they cover the
     * start of.
     */
    static Map<Integer, Mention> actors(List<Mention> mentions) {
        Map<Integer, Mention> actors = new HashMap<>();
        for (Mention mention : mentions) {
            boolean side =
                    mention.state()
                            .filter(code -> mention.actor().orElse("").endsWith(":" + code))
                            .isPresent();
            if (side && mention.kind() != Mention.Kind.PERSON) {
                for (int at = mention.span().from(); at < mention.span().to(); at++) {
                    actors.put(at, mention);
                }
            }
        }
        return actors;
    }

    /** A word, or the state, body or group that it names; empty when it carries no topic. */
    String term(Token token, Map<Integer, Mention> actors, Set<String> stops) {
        Mention mention = actors.get(token.from());
        if (mention == null) {
            return word(token.folded(), stops);
        }
        return token.from() == mention.span().from() ? mention.actor().orElse("") : "";
    }

    /** A word as it is compared across languages; empty when it carries no topic. */
    String word(String folded, Set<String> stops) {
        String word = single(folded);
        boolean letter = word.length() == 1 && !Character.isDigit(word.charAt(0));
        if (letter || stops.contains(word)) {
            return "";
        }
        return lexicon.getOrDefault(word, word);
    }

    /** What a headline names: its words that the text uses as names, and its numbers. */
    Stream<String> named(Told told, Set<String> names) {
        Set<String> stops = stopWords(told.article().language());
        return Words.of(told.article().headline().orElse("")).stream()
                .filter(token -> token.number() || names.contains(word(token.folded(), stops)))
                .map(token -> word(token.folded(), stops))
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    /** A word without its doubling ("negara-negara"). */
    static String single(String folded) {
        int hyphen = folded.indexOf('-');
        boolean doubled =
                hyphen > 0
                        && folded.length() == 2 * hyphen + 1
                        && folded.endsWith(folded.substring(0, hyphen));
        return doubled ? folded.substring(0, hyphen) : folded;
    }

    /** Words written with a capital where no sentence begins, more often than not. */
    Set<String> names(String text, List<Token> words) {
        Map<String, Integer> score = new HashMap<>();
        for (Token token : words) {
            if (!opensSentence(text, token.from())) {
                score.merge(token.folded(), token.capital() ? 1 : -1, Integer::sum);
            }
        }
        Set<String> names = new HashSet<>();
        score.forEach(
                (word, balance) -> {
                    if (balance > 0) {
                        names.add(lexicon.getOrDefault(word, word));
                    }
                });
        return names;
    }

    static boolean opensSentence(String text, int from) {
        int at = from - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0
                || !(Character.isLetterOrDigit(text.charAt(at))
                        || ",;()/-".indexOf(text.charAt(at)) >= 0);
    }
}
