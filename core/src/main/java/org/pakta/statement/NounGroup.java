package org.pakta.statement;

import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/** Marks off noun phrases that no name tells of: "72 percent of Democrats", "FEC filings". */
final class NounGroup {
    /** Longer stretches before a verb hold a clause of their own. */
    static final int LONGEST_SUBJECT = 20;

    /** Plain words that may stand before a title without an article: "former", "senior party". */
    static final int MOST_PLAIN = 3;

    private final Unit unit;
    private final LanguagePack language;
    private final GroupWords words;

    NounGroup(Unit unit, LanguagePack language) {
        this.unit = unit;
        this.language = language;
        this.words = new GroupWords(unit, language);
    }

    /** The subject that fills the clause before a verb; empty when it cannot be marked off. */
    Optional<Phrase> subject(int verb) {
        int to = verb;
        while (to > 1 && words.day(to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from <= LONGEST_SUBJECT && inside(from)) {
            from--;
        }
        boolean long_ = to - from > LONGEST_SUBJECT;
        while (from < to && words.leadsIn(from)) {
            from++;
        }
        if (long_ || from >= to || !noun(from, to)) {
            return Optional.empty();
        }
        return Optional.of(described(from, to));
    }

    /** Behind "according to": all up to the comma or the sentence's end. */
    Optional<Phrase> source(int from) {
        int to = from;
        while (to < unit.tokens().size()
                && to - from <= LONGEST_SUBJECT
                && (to == from || words.tight(to))
                && !unit.quoted(to)) {
            to++;
        }
        if (to == from || to - from > LONGEST_SUBJECT || clause(from, to)) {
            return Optional.empty();
        }
        return Optional.of(described(from, to));
    }

    private Phrase described(int from, int to) {
        Span span = new Span(words.word(from).from(), words.word(to - 1).to());
        return new Phrase(from, to, span, Phrase.Kind.NOUN, Optional.empty(), "described", false);
    }

    /** Whether the word before this one belongs to the same clause. */
    private boolean inside(int at) {
        Token before = words.word(at - 1);
        String folded = before.folded();
        boolean ends =
                language.isParticle(folded, "conjunction")
                        || language.isParticle(folded, "that")
                        || language.isParticle(folded, "if")
                        || language.isParticle(folded, "relative");
        return words.tight(at) && !unit.quoted(at - 1) && !ends;
    }

    private boolean clause(int from, int to) {
        for (int i = from; i < to; i++) {
            String folded = words.word(i).folded();
            boolean verb =
                    language.isParticle(folded, "auxiliary")
                            || language.pronouns().containsKey(folded)
                            || language.isParticle(folded, "negation")
                            || language.isParticle(folded, "modal")
                            || says(i, to);
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** "The ministry said on Tuesday it": a reporting word, and no noun behind it. */
    private boolean says(int at, int to) {
        return at + 1 < to
                && !words.word(at).capital()
                && !language.endsAsParticiple(words.word(at).folded())
                && (words.day(at + 1) || words.determiner(words.word(at + 1)))
                && language.cues().allAt(unit.tokens(), at).stream()
                        .anyMatch(hit -> hit.meaning().frame() == Cue.Frame.SAY);
    }

    private boolean noun(int from, int to) {
        if (clause(from, to)) {
            return false;
        }
        Token first = words.word(from);
        boolean counted = language.isParticle(first.folded(), "group");
        boolean governed =
                !counted
                        && (language.isParticle(first.folded(), "preposition")
                                || language.isParticle(first.folded(), "time"));
        boolean of =
                to - from > 2 && language.isParticle(words.word(from + 1).folded(), "joins-name");
        Token last = words.word(to - 1);
        boolean open = to - from == 1 && language.functionWords().contains(last.folded());
        boolean opens =
                words.determiner(first)
                        || first.number()
                        || first.capital()
                        || counted
                        || of
                        || to - from <= MOST_PLAIN;
        return opens && !governed && !open && !words.day(to - 1);
    }

    /** "FEC filings", "Kantar Media's ad tracker": plain nouns behind a name belong to it. */
    int plainNouns(int to) {
        int at = to;
        while (at < unit.tokens().size()
                && at - to < MOST_PLAIN + 2
                && words.tight(at)
                && !unit.quoted(at)
                && !words.day(at)
                && plainNoun(at)) {
            at++;
        }
        return at;
    }

    private boolean plainNoun(int at) {
        Token word = words.word(at);
        String folded = word.folded();
        return language.isParticle(folded, "genitive")
                || (!language.isParticle(folded)
                        && !language.pronouns().containsKey(folded)
                        && !language.functionWords().contains(folded)
                        && !language.endsAsAdverb(folded)
                        && !word.number()
                        && !words.finite(at)
                        && !language.endsAsParticiple(folded)
                        && language.cues().allAt(unit.tokens(), at).isEmpty());
    }

    /** Whether only plain nouns stand between a name and the verb: "Clinton supporters say". */
    boolean nounsOnly(int to, int verb) {
        return to < verb && verb - to <= MOST_PLAIN && plainNouns(to) >= verb;
    }
}
