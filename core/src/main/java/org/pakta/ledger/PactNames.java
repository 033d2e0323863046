package org.pakta.ledger;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pakta.event.Cast;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads how far an agreement's name goes, and the year in it. */
final class PactNames {
    /** Words of a name after its noun: "perjanjian kemitraan strategis komprehensif baru". */
    static final int LONGEST_NAME = 5;

    /**
     * A name in capitals may be longer: "Perjanjian Kerja Sama Pertahanan dan Bantuan Timbal
     * Balik".
     */
    private static final int LONGEST_CAPITAL_NAME = 10;

    private final String text;
    private final RoleWords lexicon;

    PactNames(String text, RoleWords lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The word behind a name whose noun ends before this word. */
    int end(Cast cast, int from) {
        List<Token> words = cast.sentence().tokens();
        int at = from;
        while (at < Math.min(words.size(), from + LONGEST_NAME)
                && lexicon.is(words, at, "part")
                && cast.at(at).isEmpty()) {
            at++;
        }
        return words.get(from - 1).capital() ? endOfCapitals(cast, at, from) : at;
    }

    private int endOfCapitals(Cast cast, int at, int from) {
        List<Token> words = cast.sentence().tokens();
        int end = at;
        while (end < Math.min(words.size(), from + LONGEST_CAPITAL_NAME)) {
            boolean joins =
                    lexicon.language().isParticle(words.get(end).folded(), "and")
                            && end + 1 < words.size();
            int next = joins ? end + 1 : end;
            String gap = text.substring(words.get(end - 1).to(), words.get(next).from());
            boolean near = gap.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
            // "treaty on Monday"
            boolean day = lexicon.language().calendar().names(words.get(next).folded());
            if (!near || day || !words.get(next).capital() || cast.at(next).isPresent()) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** The name as written, with a year that belongs to it: "1951 Mutual Defense Treaty". */
    String title(Cast cast, Phrases.Hit<RoleWords.Use> name, int end) {
        List<Token> words = cast.sentence().tokens();
        int first = begin(cast, name.from());
        int from = yearAt(words, first - 1, first) ? first - 1 : first;
        int year = lexicon.is(words, end, "of-year") ? end + 1 : end;
        int last = yearAt(words, year, year) ? year : end - 1;
        while (last > from && leads(words.get(last))) {
            last--; // "treaty on" Friday
        }
        return new Span(words.get(from).from(), words.get(last).to()).in(text);
    }

    /**
     * The first word of a name: "defence cooperation agreement", "Indus Waters Treaty". Where names
     * precede their noun, the words of names and the capitals before it are its.
     */
    int begin(Cast cast, int noun) {
        if (!lexicon.language().hasArticles()) {
            return noun;
        }
        int at = noun;
        while (at > 0 && part(cast, at - 1)) {
            at--;
        }
        int first = capitals(cast, at);
        return joined(cast, first) ? begin(cast, first - 2) : first;
    }

    /** "Cooperation and Consultation Agreement": whether a name goes on before "and". */
    private boolean joined(Cast cast, int first) {
        List<Token> words = cast.sentence().tokens();
        return first > 1
                && words.get(first).capital()
                && words.get(first - 2).capital()
                && lexicon.language().isParticle(words.get(first - 1).folded(), "and")
                && (lexicon.is(words, first - 2, "part") || lexicon.is(words, first - 2, "duty"))
                && cast.at(first - 2).isEmpty();
    }

    /** Words of the names of agreements but the one whose noun is this: they promise nothing. */
    BitSet others(Cast cast, int own) {
        List<Token> words = cast.sentence().tokens();
        BitSet named = new BitSet(words.size());
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Hit<RoleWords.Use>> name = lexicon.at(words, at, "name");
            if (name.isPresent() && at != own) {
                named.set(begin(cast, at), end(cast, name.get().to()));
            }
            at = name.map(Phrases.Hit::to).orElse(at + 1);
        }
        return named;
    }

    private boolean part(Cast cast, int at) {
        List<Token> words = cast.sentence().tokens();
        return lexicon.is(words, at, "part")
                && !lexicon.language().isParticle(words.get(at).folded())
                && cast.at(at).isEmpty()
                && text.substring(words.get(at).to(), words.get(at + 1).from()).equals(" ");
    }

    private int capitals(Cast cast, int noun) {
        List<Token> words = cast.sentence().tokens();
        int at = noun;
        while (at > 0
                && words.get(at).capital()
                && words.get(at - 1).capital()
                && !words.get(at - 1).number()
                && text.substring(words.get(at - 1).to(), words.get(at).from()).equals(" ")
                && !lexicon.language().isParticle(words.get(at - 1).folded())
                && cast.at(at - 1).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Before what follows a name, though "Perjanjian Pertahanan Bersama" ends with such a word. */
    private boolean leads(Token word) {
        return lexicon.language().hasArticles()
                && !word.capital()
                && (lexicon.language().isParticle(word.folded(), "preposition")
                        || lexicon.language().isParticle(word.folded(), "and"));
    }

    /** Whether a year stands there, with nothing between it and the word before this one. */
    private boolean yearAt(List<Token> words, int at, int border) {
        return at >= 0
                && at < words.size()
                && year(words.get(at))
                && text.substring(words.get(border - 1).to(), words.get(border).from()).isBlank();
    }

    /** "kesepakatan tahun 1998": an older one, whose duties are not those of the one told about. */
    static boolean datedName(List<Token> words, int end) {
        return words.subList(end, Math.min(words.size(), end + 2)).stream()
                .anyMatch(PactNames::year);
    }

    static boolean year(Token word) {
        return word.text().length() == 4 && word.text().chars().allMatch(Character::isDigit);
    }

    /** "the 1951 Mutual Defense Treaty": one with a year was agreed, whatever is asked now. */
    boolean dated(List<Token> words, Phrases.Hit<RoleWords.Use> name, int end) {
        return yearAt(words, name.from() - 1, name.from()) || datedName(words, end);
    }
}
