package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/**
 * Marks off whole noun phrases and verb groups around words already understood: "the Wisconsin
 * Republican", "72 percent of Democrats", "has also said". Only languages whose pack has articles
 * are read this way.
 */
final class NounGroup {
    /** "former Florida Gov.": words before a name that can belong to it. */
    private static final int MOST_BEFORE = 8;

    /** "Dino Spencer, who now runs the gym,": words between a name and its verb. */
    private static final int MOST_BETWEEN = 16;

    /** Longer stretches before a verb hold a clause of their own. */
    private static final int LONGEST_SUBJECT = 20;

    /** Plain words that may stand before a title without an article: "former", "senior party". */
    private static final int MOST_PLAIN = 3;

    private final Unit unit;
    private final LanguagePack language;

    NounGroup(Unit unit, LanguagePack language) {
        this.unit = unit;
        this.language = language;
    }

    /** Index of the first word of the verb group that ends with the cue: "has also said". */
    int verbStart(int cue) {
        int at = cue;
        while (at > 0 && tight(at) && !unit.quoted(at - 1) && verbPart(word(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean verbPart(Token word) {
        String folded = word.folded();
        return language.isParticle(folded, "cue-part")
                || (!word.capital() && language.endsAsAdverb(folded));
    }

    /** The subject that fills the clause before a verb; empty when it cannot be marked off. */
    Optional<Phrase> subject(int verb) {
        int to = verb;
        while (to > 1 && day(to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from <= LONGEST_SUBJECT && inside(from)) {
            from--;
        }
        boolean long_ = to - from > LONGEST_SUBJECT;
        while (from < to && skipped(from)) {
            from++;
        }
        if (long_ || from >= to || !noun(from, to)) {
            return Optional.empty();
        }
        Span span = new Span(word(from).from(), word(to - 1).to());
        return Optional.of(
                new Phrase(from, to, span, Phrase.Kind.NOUN, Optional.empty(), "described", false));
    }

    /** Behind "according to": all up to the comma or the sentence's end. */
    Optional<Phrase> source(int from) {
        int to = from;
        while (to < unit.tokens().size()
                && to - from <= LONGEST_SUBJECT
                && (to == from || tight(to))
                && !unit.quoted(to)) {
            to++;
        }
        if (to == from || to - from > LONGEST_SUBJECT || clause(from, to)) {
            return Optional.empty();
        }
        Span span = new Span(word(from).from(), word(to - 1).to());
        return Optional.of(
                new Phrase(from, to, span, Phrase.Kind.NOUN, Optional.empty(), "described", false));
    }

    /** "Even so," stands apart; "and", "also" and the like before the subject do not belong. */
    private boolean skipped(int at) {
        String folded = word(at).folded();
        return language.isParticle(folded, "conjunction")
                || language.isParticle(folded, "contrast")
                || language.isParticle(folded, "that")
                || language.isParticle(folded, "adverb");
    }

    /** Whether the word before this one belongs to the same clause. */
    private boolean inside(int at) {
        Token before = word(at - 1);
        String folded = before.folded();
        boolean ends =
                language.isParticle(folded, "conjunction")
                        || language.isParticle(folded, "that")
                        || language.isParticle(folded, "if")
                        || language.isParticle(folded, "relative");
        return tight(at) && !unit.quoted(at - 1) && !ends;
    }

    private boolean clause(int from, int to) {
        for (int i = from; i < to; i++) {
            String folded = word(i).folded();
            boolean verb =
                    language.isParticle(folded, "auxiliary")
                            || language.pronouns().containsKey(folded)
                            || language.isParticle(folded, "negation")
                            || language.isParticle(folded, "modal");
            if (verb) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(int from, int to) {
        if (clause(from, to)) {
            return false;
        }
        Token first = word(from);
        boolean counted = language.isParticle(first.folded(), "group");
        boolean governed =
                !counted
                        && (language.isParticle(first.folded(), "preposition")
                                || language.isParticle(first.folded(), "time"));
        boolean of = to - from > 2 && language.isParticle(word(from + 1).folded(), "joins-name");
        Token last = word(to - 1);
        boolean open = to - from == 1 && language.functionWords().contains(last.folded());
        boolean opens =
                determiner(first)
                        || first.number()
                        || first.capital()
                        || counted
                        || of
                        || to - from <= MOST_PLAIN;
        return opens && !governed && !open && !day(to - 1);
    }

    private boolean determiner(Token word) {
        return language.isParticle(word.folded(), "article")
                || language.isParticle(word.folded(), "demonstrative")
                || language.isParticle(word.folded(), "possessive");
    }

    private boolean day(int at) {
        Token word = word(at);
        return language.calendar().weekday(word.folded()).isPresent()
                || language.calendar().month(word.folded()).isPresent()
                || (language.isParticle(word.folded(), "preposition")
                        && at + 1 < unit.tokens().size()
                        && language.calendar().weekday(word(at + 1).folded()).isPresent());
    }

    /** The whole phrase around these words of a speaker, up to the verb when it comes behind. */
    Span around(Span speaker, int cueFrom, int cueTo) {
        int from = unit.indexAt(speaker.from());
        int to = unit.indexAt(speaker.to());
        if (from >= to || language.pronouns().containsKey(word(from).folded())) {
            return speaker;
        }
        if (to <= cueFrom && whoReports(cueFrom)) {
            return word(verbStart(cueFrom) - 1).span();
        }
        int start = to <= cueFrom ? whole(left(from), from) : left(from);
        int end = to <= cueFrom ? upToVerb(to, cueFrom) : apposition(nouns(to));
        boolean brackets = end > 0 && closing(word(end - 1).to()) && end > to;
        int last = word(end - 1).to();
        return start <= from && end >= to
                ? new Span(word(start).from(), brackets ? last + 1 : last)
                : speaker;
    }

    /** "leaders who say": the pronoun is whom the verb belongs to. */
    private boolean whoReports(int cue) {
        int verb = verbStart(cue);
        return verb > 0 && language.isParticle(word(verb - 1).folded(), "relative");
    }

    /** "former secretary and candidate Hillary Clinton": all from where the clause opens. */
    private int whole(int left, int name) {
        int from = left;
        while (from > 0 && name - from < LONGEST_SUBJECT && tight(from) && title(from - 1)) {
            from--;
        }
        boolean opens = from == 0 || !tight(from);
        boolean noun =
                from < left
                        && opens
                        && (determiner(word(from))
                                || word(from).capital()
                                || language.roles().at(unit.tokens(), from).isPresent())
                        && !skipped(from)
                        && !language.isParticle(word(from).folded(), "preposition");
        return noun ? from : left;
    }

    /**
     * A word that may stand in a title: "and", "of", plain nouns; no verb, no day, no other name.
     */
    private boolean title(int at) {
        Token word = word(at);
        String folded = word.folded();
        boolean joins =
                language.isParticle(folded, "and") || language.isParticle(folded, "joins-name");
        return joins
                || (!unit.quoted(at) && !stops(word) && !day(at) && !finite(at))
                || (determiner(word) && at > 0 && joinsBefore(at));
    }

    private boolean joinsBefore(int at) {
        return language.isParticle(word(at - 1).folded(), "joins-name");
    }

    /** "attacked", "began": words that look like the past of a verb. */
    private boolean finite(int at) {
        String folded = word(at).folded();
        return !word(at).capital() && folded.length() > 4 && folded.endsWith("ed");
    }

    /** "FEC filings", "Kantar Media's ad tracker": plain nouns behind a name belong to it. */
    int nouns(int to) {
        int at = to;
        while (at < unit.tokens().size()
                && at - to < MOST_PLAIN + 2
                && tight(at)
                && !unit.quoted(at)
                && !day(at)
                && plainNoun(at)) {
            at++;
        }
        return at;
    }

    private boolean plainNoun(int at) {
        Token word = word(at);
        String folded = word.folded();
        return language.isParticle(folded, "genitive")
                || (!language.isParticle(folded)
                        && !language.pronouns().containsKey(folded)
                        && !language.functionWords().contains(folded)
                        && !language.endsAsAdverb(folded)
                        && !word.number()
                        && !finite(at)
                        && !folded.endsWith("ing")
                        && language.cues().allAt(unit.tokens(), at).isEmpty());
    }

    /** Whether only plain nouns stand between a name and the verb: "Clinton supporters say". */
    boolean nounsOnly(int to, int verb) {
        return to < verb && verb - to <= MOST_PLAIN && nouns(to) >= verb;
    }

    private boolean closing(int at) {
        return at < unit.span().to() && unit.text().charAt(at) == ')';
    }

    private int left(int from) {
        int best = from;
        int plain = 0;
        for (int i = from; i > 0 && from - i < MOST_BEFORE && tight(i); i--) {
            Token before = word(i - 1);
            String folded = before.folded();
            if (unit.quoted(i - 1)) {
                break;
            }
            if (determiner(before)) {
                return i - 1;
            }
            boolean genitive = language.isParticle(folded, "genitive");
            boolean number = before.number() && before.text().indexOf('-') > 0;
            boolean group = language.isParticle(folded, "group");
            if (!genitive && !group && (stops(before) || day(i - 1))) {
                break;
            }
            if (before.capital() || number || group) {
                best = i - 1;
                plain = 0;
            } else if (!genitive && ++plain > MOST_PLAIN) {
                return best;
            }
            if (i == 1 || !tight(i - 1)) {
                best = genitive ? best : i - 1;
            }
        }
        return best;
    }

    private boolean stops(Token word) {
        String folded = word.folded();
        return language.isParticle(folded)
                || language.pronouns().containsKey(folded)
                || (!word.capital()
                        && (language.functionWords().contains(folded)
                                || !language.cues().allAt(List.of(word), 0).isEmpty()));
    }

    /** Brackets, "of Iowa", "now a senator" and what stands between commas. */
    private int upToVerb(int to, int cueFrom) {
        int verb = verbStart(cueFrom);
        while (verb > to && day(verb - 1)) {
            verb--;
        }
        if (verb - to > MOST_BETWEEN) {
            return to;
        }
        for (int i = to; i < verb; i++) {
            if (unit.quoted(i) || unit.gapBefore(i).indexOf(';') >= 0) {
                return to;
            }
        }
        if (verb > to && language.isParticle(word(verb - 1).folded(), "conjunction")) {
            return to;
        }
        boolean comma = verb > to && unit.gapBefore(to).contains(",");
        boolean aside =
                comma
                        && (language.isParticle(word(to).folded(), "relative")
                                || language.isParticle(word(to).folded(), "preposition")
                                || (word(to).number() && verb - to == 1));
        if (aside) {
            return to;
        }
        return comma
                ? (unit.gapBefore(verb).contains(",") ? verb : to)
                : verb > to && goesOn(to) ? verb : to;
    }

    /** "Aides to", "voters who", "Walsh (R)": what may follow a noun without a comma. */
    private boolean goesOn(int at) {
        String folded = word(at).folded();
        return language.isParticle(folded, "joins-name")
                || language.isParticle(folded, "relative")
                || unit.gapBefore(at).contains("(");
    }

    /** Behind the verb: "said Jenna Golden, a director of the firm". */
    private int apposition(int to) {
        int at = to;
        while (at < unit.tokens().size() && unit.gapBefore(at).contains("(")) {
            at = bracket(at);
        }
        boolean of =
                at < unit.tokens().size()
                        && tight(at)
                        && language.isParticle(word(at).folded(), "joins-name");
        boolean comma =
                at + 1 < unit.tokens().size()
                        && unit.gapBefore(at).strip().equals(",")
                        && !unit.quoted(at)
                        && describes(at);
        if (of) {
            int end = endOfPart(at + 1);
            return end > at + 1 ? apposition(end) : end;
        }
        return comma ? endOfPart(at + 1) : at;
    }

    private int bracket(int at) {
        int end = at;
        while (end < unit.tokens().size()
                && end - at < MOST_BEFORE
                && !(end > at && unit.gapBefore(end).contains(")"))) {
            end++;
        }
        return end;
    }

    private boolean describes(int at) {
        return determiner(word(at))
                || language.roles().at(unit.tokens(), at).isPresent()
                || language.isParticle(word(at).folded(), "relative");
    }

    private int endOfPart(int from) {
        int at = from;
        while (at < unit.tokens().size()
                && tight(at)
                && !unit.quoted(at)
                && !day(at)
                && !language.isParticle(word(at).folded(), "conjunction")) {
            at++;
        }
        return at - from > MOST_BETWEEN ? from - 1 : at;
    }

    private boolean tight(int at) {
        String gap = unit.gapBefore(at);
        return gap.isBlank()
                || gap.equals("’ ")
                || gap.equals("' ")
                || (gap.equals(". ") && word(at - 1).capital() && word(at - 1).text().length() < 5);
    }

    private Token word(int at) {
        return unit.tokens().get(at);
    }
}
