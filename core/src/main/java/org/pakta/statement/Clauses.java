package org.pakta.statement;

import org.pakta.language.LanguagePack;

/** Finds the clauses of a unit by commas and linking words. */
final class Clauses {
    private static final int LONGEST_LINK = 2;

    private Clauses() {}

    /** First word of the clause: behind the last conjunction or semicolon before this word. */
    static int start(Unit unit, LanguagePack language, int before) {
        for (int i = before - 1; i > 0; i--) {
            boolean conjunction =
                    (language.isParticle(unit.tokens().get(i).folded(), "conjunction")
                                    || language.isParticle(unit.tokens().get(i).folded(), "with"))
                            && !language.isParticle(unit.tokens().get(i).folded(), "and");
            boolean joinsCue =
                    i == before - 1 && language.isParticle(unit.tokens().get(i).folded(), "and");
            if ((conjunction && unit.gapBefore(i).contains(","))
                    || joinsCue
                    || unit.gapBefore(i).indexOf(';') >= 0
                    || (unit.quoted(i) && !unit.quoted(before))) {
                return i + 1;
            }
        }
        return mainClause(unit, language, before);
    }

    /**
     * "Jika …, para analis percaya": behind the first comma when the sentence opens with a
     * subordinate part.
     */
    private static int mainClause(Unit unit, LanguagePack language, int before) {
        String first = unit.tokens().get(0).folded();
        boolean subordinate =
                language.isParticle(first, "if")
                        || language.isParticle(first, "time")
                        || language.isParticle(first, "preposition");
        int comma = subordinate ? nextComma(unit, 1) : before;
        boolean opening = before > 0 && language.isParticle(first, "conjunction");
        int linked = nextComma(unit, 1);
        if (opening && linked <= LONGEST_LINK && linked < before) {
            return linked; // "Meski demikian, …"
        }
        return comma < before ? comma : opening ? 1 : 0;
    }

    /** Whether this word stands in a clause that "when" or "although" opens the sentence with. */
    static boolean subordinate(Unit unit, LanguagePack language, int before) {
        String first = unit.tokens().get(0).folded();
        boolean opens =
                language.isParticle(first, "time")
                        || language.isParticle(first, "if")
                        || language.isParticle(first, "although");
        return opens && before > 0 && nextComma(unit, 1) > before;
    }

    /** Index of the first word from here that a comma stands before, else the end. */
    static int nextComma(Unit unit, int from) {
        int at = from;
        while (at < unit.tokens().size() && !unit.gapBefore(at).contains(",")) {
            at++;
        }
        return at;
    }
}
