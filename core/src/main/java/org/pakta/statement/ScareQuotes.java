package org.pakta.statement;

import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;

/**
 * Tells quoted words of somebody from names, metaphors and coined words between quotation marks.
 */
final class ScareQuotes {
    /** Names between quotation marks have fewer words than sentences in capitals. */
    private static final int LONGEST_NAME = 4;

    private ScareQuotes() {}

    /**
     * Whether this quoted part of reported words is a name ("di forum “Kuda Liar”") or a lone word
     * with more behind it ("menjadi “bensin” untuk …"). What is said to be something ("sebagai
     * “aliansi”", "yang “bagus”"), a verb, and what ends the words is the speaker's own.
     */
    static boolean has(Unit unit, LanguagePack language, Quoted quote, Span words) {
        int from = unit.indexAt(quote.inner().from());
        int to = unit.indexAt(quote.inner().to());
        boolean judged = from > 0 && judges(language, unit.tokens().get(from - 1).folded());
        boolean name =
                to - from <= LONGEST_NAME
                        && unit.tokens().subList(from, to).stream().allMatch(one -> one.capital());
        boolean verb = to - from == 1 && language.looksLikeVerb(unit.tokens().get(from).folded());
        boolean inside = quote.outer().from() > words.from() && quote.outer().to() < words.to();
        return !judged && (name || (inside && !verb && to - from == 1));
    }

    private static boolean judges(LanguagePack language, String before) {
        return language.isParticle(before, "as") || language.isParticle(before, "relative");
    }
}
