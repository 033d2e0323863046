package org.pakta.statement;

import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;

/**
 * Marks off who speaks right behind a reporting word when no list knows the words: "kata pembalap
 * muda itu", "seloroh Marhuma".
 */
final class BareNouns {
    private static final int LONGEST = 6;

    private final Unit unit;
    private final LanguagePack language;

    BareNouns(Unit unit, LanguagePack language) {
        this.unit = unit;
        this.language = language;
    }

    /** Empty when no noun or name begins there. */
    Optional<Phrase> behind(CueAt cue) {
        int from = cue.to();
        if (from >= unit.tokens().size() || !unit.gapBefore(from).isBlank() || unit.quoted(from)) {
            return Optional.empty();
        }
        return word(from).capital() ? capitals(from) : apposed(from).or(() -> noun(from));
    }

    /** Nothing but a row of capital words from here to there. */
    Optional<Phrase> name(int from, int to) {
        return from < to && endOfCapitals(from) == to
                ? Optional.of(phrase(from, to, "described"))
                : Optional.empty();
    }

    /**
     * "Petrov" before "'s claim", "the ferry company": a row of capitals, or a noun by its article.
     */
    Optional<Phrase> owner(int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && owns(from - 1, to)) {
            from--;
        }
        boolean article = from > 0 && is(from - 1, "article") && goesOn(from - 1, from);
        boolean name = from < to && endOfCapitals(from) == to;
        return from < to && (name || article)
                ? Optional.of(phrase(from, to, "described"))
                : Optional.empty();
    }

    private boolean owns(int at, int to) {
        return !unit.quoted(at)
                && (at + 1 == to || unit.gapBefore(at + 1).isBlank())
                && !word(at).number()
                && !language.isParticle(word(at).folded())
                && !language.functionWords().contains(word(at).folded())
                && !language.pronouns().containsKey(word(at).folded())
                && language.cues().allAt(unit.tokens(), at).isEmpty();
    }

    /** From a word that counts people up to here, nothing but a noun's words. */
    Optional<Phrase> nouns(int from, int to) {
        int at = from + 1;
        while (at < to && goesOn(from, at) && fits(at, from + 1)) {
            at++;
        }
        return at == to && to - from > 1
                ? Optional.of(phrase(from, to, "described"))
                : Optional.empty();
    }

    private Optional<Phrase> capitals(int from) {
        return name(from, endOfCapitals(from));
    }

    private int endOfCapitals(int from) {
        int to = from;
        while (goesOn(from, to) && word(to).capital() && !calendar(word(to))) {
            to++;
        }
        return to;
    }

    /** "kata salah satu penyumbang, Bagus Santoso": the name behind the noun. */
    private Optional<Phrase> apposed(int from) {
        int at = from;
        while (goesOn(from, at) && !word(at).capital()) {
            at++;
        }
        boolean comma =
                at > from
                        && at < unit.tokens().size()
                        && unit.gapBefore(at).equals(", ")
                        && word(at).capital();
        return comma && endOfCapitals(at) - at > 1 ? capitals(at) : Optional.empty();
    }

    private Optional<Phrase> noun(int from) {
        if (language.hasArticles()) {
            return Optional.empty();
        }
        int to = from;
        while (goesOn(from, to) && fits(to, from)) {
            to++;
        }
        boolean pointed =
                to > from
                        && to < unit.tokens().size()
                        && unit.gapBefore(to).isBlank()
                        && (is(to, "demonstrative") || is(to, "relative"));
        to = pointed && is(to, "demonstrative") ? to + 1 : to;
        // A lone word may as well say how somebody spoke: "ujar lirih".
        return pointed || to - from > 1 ? Optional.of(phrase(from, to, "human")) : Optional.empty();
    }

    private boolean goesOn(int from, int at) {
        return at < unit.tokens().size()
                && at - from < LONGEST
                && !unit.quoted(at)
                && (at == from || unit.gapBefore(at).isBlank());
    }

    /** A word of a noun phrase; numbers and names only behind the noun. */
    private boolean fits(int at, int from) {
        Token word = word(at);
        boolean plain =
                !word.capital()
                        && !word.number()
                        && !language.looksLikeVerb(word.folded())
                        && !language.functionWords().contains(word.folded());
        return (plain || at > from)
                && !language.isParticle(word.folded())
                && !language.pronouns().containsKey(word.folded())
                && !calendar(word)
                && language.cues().allAt(unit.tokens(), at).isEmpty();
    }

    private boolean is(int at, String kind) {
        return language.isParticle(word(at).folded(), kind);
    }

    private boolean calendar(Token word) {
        return language.calendar().weekday(word.folded()).isPresent()
                || language.calendar().month(word.folded()).isPresent();
    }

    private Phrase phrase(int from, int to, String noun) {
        Span span = new Span(word(from).from(), word(to - 1).to());
        return new Phrase(from, to, span, Phrase.Kind.NOUN, Optional.empty(), noun, false);
    }

    private Token word(int at) {
        return unit.tokens().get(at);
    }
}
