package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.language.LanguagePack;

/** Says where the words that a cue reports begin. */
final class ContentStart {
    /** "mengatakan kepada Kim bahwa": how far "bahwa" may stand from its cue. */
    private static final int REACH_OF_THAT = 18;

    /** Words that may tell when something was said: "earlier this week on Fox". */
    private static final int LONGEST_CIRCUMSTANCE = 5;

    /** "the Star-Ledger of Newark": words of whom something is told to. */
    private static final int LONGEST_ADDRESSED = 8;

    private ContentStart() {}

    /**
     * Index of the first word of the content behind a cue: after "bahwa", the day and the person
     * addressed.
     */
    static int of(Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd) {
        int limit = Math.min(unit.tokens().size(), cueEnd + REACH_OF_THAT);
        int behind = behindCircumstance(unit, language, cueEnd);
        for (int i = behind; i < limit && !unit.quoted(i); i++) {
            if (i > cueEnd && stops(unit.gapBefore(i))) {
                break;
            }
            String word = unit.tokens().get(i).folded();
            boolean purpose = language.isParticle(word, "purpose");
            if (i == behind
                    && (purpose
                            || language.isParticle(word, "that")
                            || language.isParticle(word, "about"))) {
                // An English infinitive keeps its "to".
                return purpose && language.hasArticles() ? i : i + 1;
            }
            if (language.isParticle(word, "that") && !purpose) {
                return addressed(unit, language, phrases, cueEnd, i) ? i + 1 : behind;
            }
        }
        return behindAddressed(unit, language, phrases, behind);
    }

    /** "told the crowd she …", "told CNN Trump …": behind whom the words were told to. */
    private static int behindAddressed(
            Unit unit, LanguagePack language, List<Phrase> phrases, int from) {
        if (from == 0
                || from >= unit.tokens().size()
                || !language.isParticle(unit.tokens().get(from - 1).folded(), "cue-to-somebody")) {
            return from;
        }
        Optional<Phrase> named =
                phrases.stream()
                        .filter(phrase -> phrase.from() == from)
                        .filter(phrase -> phrase.kind() != Phrase.Kind.PRONOUN)
                        .findFirst();
        int at = named.map(Phrase::to).orElse(from + 1);
        boolean opened = named.isPresent();
        while (!opened
                && at < unit.tokens().size()
                && at - from < LONGEST_ADDRESSED
                && unit.gapBefore(at).isBlank()
                && !opensClause(unit, language, at)) {
            at++;
        }
        boolean told =
                at < unit.tokens().size()
                        && unit.gapBefore(at).isBlank()
                        && (opened || opensClause(unit, language, at));
        return told ? behindCircumstance(unit, language, at) : from;
    }

    private static boolean opensClause(Unit unit, LanguagePack language, int at) {
        String word = unit.tokens().get(at).folded();
        return language.pronouns().containsKey(word)
                || language.isParticle(word, "article")
                || language.isParticle(word, "possessive")
                || language.isParticle(word, "if")
                || language.isParticle(word, "purpose");
    }

    /** "said on Friday", "noted repeatedly", "said earlier this week": when it was said. */
    private static int behindCircumstance(Unit unit, LanguagePack language, int cueEnd) {
        int at = cueEnd;
        int last = cueEnd;
        while (at < unit.tokens().size()
                && at - cueEnd < LONGEST_CIRCUMSTANCE
                && unit.gapBefore(at).isBlank()
                && !unit.quoted(at)) {
            String word = unit.tokens().get(at).folded();
            boolean day =
                    language.calendar().weekday(word).isPresent()
                            || language.isParticle(word, "when-said");
            boolean adverb =
                    language.hasArticles()
                            && (language.isParticle(word, "cue-part")
                                    || language.endsAsAdverb(word));
            boolean leads =
                    language.isParticle(word, "demonstrative")
                            || language.isParticle(word, "preposition")
                            || language.isParticle(word, "when-leads");
            if (!day && !adverb && !leads) {
                break;
            }
            at++;
            last = day && language.hasArticles() ? at : last;
        }
        boolean that =
                at < unit.tokens().size()
                        && language.isParticle(unit.tokens().get(at).folded(), "that");
        return that && language.hasArticles() && at > cueEnd && unit.gapBefore(at).isBlank()
                ? at
                : last;
    }

    private static boolean stops(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf(';') >= 0;
    }

    private static boolean addressed(
            Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd, int that) {
        boolean to =
                language.isParticle(unit.tokens().get(cueEnd).folded(), "preposition")
                        || language.isParticle(
                                unit.tokens().get(cueEnd - 1).folded(), "cue-to-somebody");
        boolean named =
                phrases.stream()
                        .anyMatch(phrase -> phrase.from() == cueEnd && that - phrase.to() <= 1);
        return to || named || unit.gapBefore(cueEnd).contains(",");
    }
}
