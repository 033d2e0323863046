package org.pakta.statement;

import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/**
 * Marks off the whole phrase around a speaker: "the Wisconsin Republican", "Golden, a director".
 */
final class WholePhrase {
    /** "former Florida Gov.": words before a name that can belong to it. */
    private static final int MOST_BEFORE = 8;

    /** "Dino Spencer, who now runs the gym,": words between a name and its verb. */
    private static final int MOST_BETWEEN = 16;

    private final Unit unit;
    private final LanguagePack language;
    private final GroupWords words;
    private final NounGroup groups;

    WholePhrase(Unit unit, LanguagePack language) {
        this.unit = unit;
        this.language = language;
        this.words = new GroupWords(unit, language);
        this.groups = new NounGroup(unit, language);
    }

    /** The whole phrase around these words of a speaker, up to the verb when it comes behind. */
    Span around(Span speaker, int cueFrom, int cueTo) {
        int from = unit.indexAt(speaker.from());
        int to = unit.indexAt(speaker.to());
        if (from >= to || language.pronouns().containsKey(words.word(from).folded())) {
            return speaker;
        }
        if (to <= cueFrom && whoReports(cueFrom)) {
            return words.word(words.verbStart(cueFrom) - 1).span();
        }
        int start = to <= cueFrom ? whole(left(from), from) : left(from);
        int end = to <= cueFrom ? upToVerb(to, cueFrom) : apposition(groups.plainNouns(to));
        boolean brackets = end > 0 && closing(words.word(end - 1).to()) && end > to;
        int last = words.word(end - 1).to();
        return start <= from && end >= to
                ? new Span(words.word(start).from(), brackets ? last + 1 : last)
                : speaker;
    }

    /** Where the phrase begins that ends with this word: its article, or what tells which it is. */
    int start(int noun) {
        return words.word(left(noun)).from();
    }

    /** "leaders who say": the pronoun is whom the verb belongs to. */
    private boolean whoReports(int cue) {
        int verb = words.verbStart(cue);
        return verb > 0 && language.isParticle(words.word(verb - 1).folded(), "relative");
    }

    /** "former secretary and candidate Hillary Clinton": all from where the clause opens. */
    private int whole(int left, int name) {
        int from = left;
        while (from > 0
                && name - from < NounGroup.LONGEST_SUBJECT
                && words.tight(from)
                && title(from - 1)) {
            from--;
        }
        boolean opens = from == 0 || !words.tight(from);
        boolean noun =
                from < left
                        && opens
                        && (words.determiner(words.word(from))
                                || words.word(from).capital()
                                || language.roles().at(unit.tokens(), from).isPresent())
                        && !words.leadsIn(from)
                        && !language.isParticle(words.word(from).folded(), "preposition");
        return noun ? from : left;
    }

    /**
     * A word that may stand in a title: "and", "of", plain nouns; no verb, no day, no other name.
     */
    private boolean title(int at) {
        Token word = words.word(at);
        String folded = word.folded();
        boolean joins =
                language.isParticle(folded, "and") || language.isParticle(folded, "joins-name");
        return joins
                || (!unit.quoted(at) && !words.stops(word) && !words.day(at) && !words.finite(at))
                || (words.determiner(word) && at > 0 && joinsBefore(at));
    }

    private boolean joinsBefore(int at) {
        return language.isParticle(words.word(at - 1).folded(), "joins-name");
    }

    private int left(int from) {
        int best = from;
        int plain = 0;
        for (int i = from; i > 0 && from - i < MOST_BEFORE && words.tight(i); i--) {
            Token before = words.word(i - 1);
            String folded = before.folded();
            if (unit.quoted(i - 1)) {
                break;
            }
            if (words.determiner(before)) {
                return i - 1;
            }
            boolean genitive = language.isParticle(folded, "genitive");
            boolean number = before.number() && before.text().indexOf('-') > 0;
            boolean group = language.isParticle(folded, "group");
            if (!genitive && !group && (words.stops(before) || words.day(i - 1))) {
                break;
            }
            if (before.capital() || number || group) {
                best = i - 1;
                plain = 0;
            } else if (!genitive && ++plain > NounGroup.MOST_PLAIN) {
                return best;
            }
            if (i == 1 || !words.tight(i - 1)) {
                best = genitive ? best : i - 1;
            }
        }
        return best;
    }

    /** Brackets, "of Iowa", "now a senator" and what stands between commas. */
    private int upToVerb(int to, int cueFrom) {
        int verb = words.verbStart(cueFrom);
        while (verb > to && words.day(verb - 1)) {
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
        if (verb > to && language.isParticle(words.word(verb - 1).folded(), "conjunction")) {
            return to;
        }
        boolean comma = verb > to && unit.gapBefore(to).contains(",");
        boolean aside =
                comma
                        && (language.isParticle(words.word(to).folded(), "relative")
                                || language.isParticle(words.word(to).folded(), "preposition")
                                || (words.word(to).number() && verb - to == 1));
        if (aside) {
            return to;
        }
        return comma
                ? (unit.gapBefore(verb).contains(",") ? verb : to)
                : verb > to && goesOn(to) ? verb : to;
    }

    /** "Aides to", "voters who", "Walsh (R)": what may follow a noun without a comma. */
    private boolean goesOn(int at) {
        String folded = words.word(at).folded();
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
                        && words.tight(at)
                        && language.isParticle(words.word(at).folded(), "joins-name");
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
        return words.determiner(words.word(at))
                || language.roles().at(unit.tokens(), at).isPresent()
                || language.isParticle(words.word(at).folded(), "relative");
    }

    private int endOfPart(int from) {
        int at = from;
        while (at < unit.tokens().size()
                && words.tight(at)
                && !unit.quoted(at)
                && !words.day(at)
                && !language.isParticle(words.word(at).folded(), "conjunction")) {
            at++;
        }
        return at - from > MOST_BETWEEN ? from - 1 : at;
    }

    private boolean closing(int at) {
        return at < unit.span().to() && unit.text().charAt(at) == ')';
    }
}
