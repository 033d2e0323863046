package org.pakta.treaty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;
import org.pakta.treaty.TreatyText.Named;

/** Reads what stands above the articles of a treaty: its title and its parties. */
final class Heading {
    private static final int LONGEST_TITLE = 300;

    /** Fewer than two states are no parties, only one that is named. */
    private static final int FEWEST = 2;

    private final String text;
    private final RoleWords lexicon;
    private final List<Mention> states;

    Heading(String text, RoleWords lexicon, List<Mention> states) {
        this.text = text;
        this.lexicon = lexicon;
        this.states = List.copyOf(states);
    }

    /** The first line that calls itself a treaty. */
    Optional<Span> title(Span above) {
        int from = above.from();
        while (from < above.to()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 || end > above.to() ? above.to() : end;
            Span line = bare(new Span(from, to));
            List<Token> words = Words.of(text, line);
            if (line.length() > 0
                    && line.length() <= LONGEST_TITLE
                    && lexicon.first(words, 0, words.size(), "title").isPresent()) {
                boolean more = lexicon.is(words, words.size() - 1, "between");
                return Optional.of(more ? new Span(line.from(), nextLine(to, above.to())) : line);
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** "Treaty between", and below whom. */
    private int nextLine(int from, int end) {
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int stop = text.indexOf('\n', start);
        return stop < 0 || stop > end ? end : stop;
    }

    private Span bare(Span line) {
        int from = line.from();
        while (from < line.to() && "#*_ \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, line.to()).trimmed(text);
    }

    /** "between X and Y" above, else who opens the preamble, else who signs. */
    List<Named> parties(Span above, Span closing) {
        List<Named> between = between(above);
        List<Named> opening = between.isEmpty() ? opening(above) : between;
        return opening.isEmpty() ? signing(closing) : opening;
    }

    private List<Named> between(Span above) {
        List<Token> words = Words.of(text, above);
        Optional<Phrases.Hit<RoleWords.Use>> hit = lexicon.first(words, 0, words.size(), "between");
        return hit.map(
                        found -> {
                            int from = words.get(found.to() - 1).to();
                            int line = text.indexOf("\n\n", from);
                            int aim = aim(words, found.to(), above.to());
                            int to = line < 0 ? aim : Math.min(aim, line);
                            return named(new Span(from, Math.max(from, to)));
                        })
                .orElse(List.of());
    }

    /** Where the preamble turns from who agrees to why: "desiring", "mengingat". */
    private int aim(List<Token> words, int from, int end) {
        return lexicon.first(words, from, words.size(), "aim")
                .map(hit -> words.get(hit.from()).from())
                .orElse(end);
    }

    private List<Named> opening(Span above) {
        List<Token> words = Words.of(text, above);
        int aim = aim(words, 0, above.from());
        return named(new Span(above.from(), Math.max(above.from(), aim)));
    }

    /** "For the Government of X", each in a line of its own or in one. */
    private List<Named> signing(Span closing) {
        List<Token> words = Words.of(text, closing);
        Map<String, Named> found = new LinkedHashMap<>();
        for (Mention state : states) {
            boolean signs =
                    closing.contains(state.span())
                            && words.stream()
                                    .filter(word -> word.to() <= state.span().from())
                                    .skip(Math.max(0, before(words, state) - 5))
                                    .anyMatch(word -> signs(words, word));
            if (signs) {
                found.putIfAbsent(state.state().orElseThrow(), named(state));
            }
        }
        return found.size() < FEWEST ? List.of() : List.copyOf(found.values());
    }

    private static long before(List<Token> words, Mention state) {
        return words.stream().filter(word -> word.to() <= state.span().from()).count();
    }

    private boolean signs(List<Token> words, Token word) {
        return lexicon.is(words, words.indexOf(word), "signs-for");
    }

    private List<Named> named(Span stretch) {
        Map<String, Named> found = new LinkedHashMap<>();
        states.stream()
                .filter(state -> stretch.contains(state.span()))
                .forEach(state -> found.putIfAbsent(state.state().orElseThrow(), named(state)));
        return found.size() < FEWEST ? List.of() : List.copyOf(found.values());
    }

    private static Named named(Mention state) {
        return new Named(state.state().orElseThrow(), state.span());
    }
}
