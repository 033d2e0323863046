package org.pakta.statement;

import java.util.List;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/**
 * Tells of the words of a unit what they can be in a noun phrase or a verb group. Only languages
 * whose pack has articles are read this way.
 */
final class GroupWords {
    private final Unit unit;
    private final LanguagePack language;

    GroupWords(Unit unit, LanguagePack language) {
        this.unit = unit;
        this.language = language;
    }

    Token word(int at) {
        return unit.tokens().get(at);
    }

    /** Whether nothing parts this word from the one before. */
    boolean tight(int at) {
        String gap = unit.gapBefore(at);
        return gap.isBlank()
                || gap.equals("’ ")
                || gap.equals("' ")
                || (gap.equals(". ") && word(at - 1).capital() && word(at - 1).text().length() < 5);
    }

    /** "Monday", "March", "on" before "Monday". */
    boolean day(int at) {
        Token word = word(at);
        return language.calendar().weekday(word.folded()).isPresent()
                || language.calendar().month(word.folded()).isPresent()
                || (language.isParticle(word.folded(), "preposition")
                        && at + 1 < unit.tokens().size()
                        && language.calendar().weekday(word(at + 1).folded()).isPresent());
    }

    boolean determiner(Token word) {
        return language.isParticle(word.folded(), "article")
                || language.isParticle(word.folded(), "demonstrative")
                || language.isParticle(word.folded(), "possessive");
    }

    /** "attacked": words that look like the past of a verb. */
    boolean finite(int at) {
        String folded = word(at).folded();
        return !word(at).capital() && folded.length() > 4 && folded.endsWith("ed");
    }

    /** Whether a noun phrase cannot go on over this word. */
    boolean stops(Token word) {
        String folded = word.folded();
        return language.isParticle(folded)
                || language.pronouns().containsKey(folded)
                || (!word.capital()
                        && (language.functionWords().contains(folded)
                                || !language.cues().allAt(List.of(word), 0).isEmpty()));
    }

    /** "Even so," stands apart; "and", "also" and the like before the subject do not belong. */
    boolean leadsIn(int at) {
        String folded = word(at).folded();
        return language.isParticle(folded, "conjunction")
                || language.isParticle(folded, "contrast")
                || language.isParticle(folded, "that")
                || language.isParticle(folded, "adverb");
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
}
