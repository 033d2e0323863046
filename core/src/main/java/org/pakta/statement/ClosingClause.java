package org.pakta.statement;

import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;

/** Knows the short clause at a sentence's end that tells who passed all of it on. */
final class ClosingClause {
    /** "the official state-run Korean Central News Agency": words before the verb. */
    private static final int LONGEST = 10;

    private ClosingClause() {}

    /**
     * Where the verb of a clause stands that begins at this word, behind a comma and behind
     * somebody else's reporting word, and ends the sentence; -1 when none does.
     */
    static int verb(Unit unit, LanguagePack language, int from) {
        if (from == 0 || !unit.gapBefore(from).contains(",")) {
            return -1;
        }
        int limit = Math.min(unit.tokens().size(), from + LONGEST);
        for (int at = from; at < limit && !unit.quoted(at); at++) {
            if (at > from && !unit.gapBefore(at).isBlank()) {
                return -1;
            }
            if (at > from && reports(unit, language, at)) {
                return ends(unit, language, at + 1) && told(unit, language, from) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean reports(Unit unit, LanguagePack language, int at) {
        return language.relays()
                .at(unit.tokens(), at)
                .filter(hit -> hit.meaning().equals("reported") && hit.to() == at + 1)
                .isPresent();
    }

    /** Nothing behind the verb, or what a comma parts from it, or when it was. */
    private static boolean ends(Unit unit, LanguagePack language, int from) {
        int at = from;
        while (at < unit.tokens().size()
                && unit.gapBefore(at).isBlank()
                && when(language, unit.tokens().get(at))) {
            at++;
        }
        return at >= unit.tokens().size() || !unit.gapBefore(at).isBlank();
    }

    private static boolean when(LanguagePack language, Token word) {
        return language.isParticle(word.folded(), "preposition")
                || word.number()
                || language.isParticle(word.folded(), "when-said")
                || language.calendar().weekday(word.folded()).isPresent()
                || language.calendar().month(word.folded()).isPresent();
    }

    /** Whether somebody reports something before this word. */
    private static boolean told(Unit unit, LanguagePack language, int before) {
        for (int at = 0; at < before; at++) {
            boolean tells =
                    !unit.quoted(at)
                            && language.cues().allAt(unit.tokens(), at).stream()
                                    .map(hit -> hit.meaning())
                                    .anyMatch(
                                            cue ->
                                                    cue.frame() != Cue.Frame.NOUN
                                                            && cue.frame() != Cue.Frame.QUOTES
                                                            && cue.needs() != Cue.Needs.NEVER);
            if (tells) {
                return true;
            }
        }
        return false;
    }
}
