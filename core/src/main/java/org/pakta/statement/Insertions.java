package org.pakta.statement;

import java.util.List;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Scene.CueAt;

/**
 * Knows what is put between commas behind a subject, with names that do not speak: "X, in a call
 * with Y, praised …".
 */
final class Insertions {
    /** Words between the commas; a longer part is a clause. */
    private static final int LONGEST = 24;

    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final Apposition offices;

    Insertions(Scene scene) {
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.offices = new Apposition(scene);
    }

    /**
     * Where the part begins that a comma closes before this verb and that stands behind what can be
     * a subject; the verb itself when there is none.
     *
     * @param verb where the verb begins, with the days and adverbs that belong to it
     * @param cue the reporting word
     */
    int start(int verb, int cue) {
        if (!closed(verb, cue) || participle(cue) || named(verb)) {
            return verb;
        }
        for (int at = verb - 1; at > 0 && verb - at <= LONGEST && inClause(at); at--) {
            if (opens(at) && subject(at)) {
                return at;
            }
        }
        return verb;
    }

    /** "X, asked about Y, said": a reporting word that opens what is put in tells no words. */
    boolean opens(CueAt word, List<CueAt> cues) {
        return opens(word.from())
                && cues.stream()
                        .filter(cue -> cue.from() > word.to())
                        .anyMatch(cue -> start(cue.from(), cue.from()) == word.from());
    }

    private boolean closed(int verb, int cue) {
        for (int at = verb; at <= cue; at++) {
            if (at > 0 && unit.gapBefore(at).contains(",")) {
                return true;
            }
        }
        return false;
    }

    /** "…, calling it a gift": whoever the clause before is about. */
    private boolean participle(int cue) {
        return language.endsAsParticiple(unit.tokens().get(cue).folded());
    }

    /** "In Berea, after the vote, Governor Laras (R), said": the name between the last commas. */
    private boolean named(int verb) {
        return phrases.stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.NAME)
                .filter(phrase -> phrase.from() > 0 && phrase.to() <= verb)
                .filter(phrase -> phrase.to() == verb || bracket(phrase.to(), verb))
                .anyMatch(phrase -> unit.gapBefore(capitals(phrase.from())).strip().equals(","));
    }

    /** Where the row of capitals that ends before this word begins: "Gov." before a name. */
    private int capitals(int before) {
        int at = before;
        while (at > 0
                && unit.tokens().get(at - 1).capital()
                && unit.gapBefore(at).indexOf(',') < 0) {
            at--;
        }
        return at;
    }

    private boolean bracket(int from, int to) {
        return unit.gapBefore(from).contains("(") && Clauses.nextComma(unit, from) >= to;
    }

    private boolean inClause(int at) {
        return !unit.quoted(at) && unit.gapBefore(at).indexOf(';') < 0;
    }

    private boolean opens(int at) {
        return unit.gapBefore(at).strip().equals(",")
                && language.opensInsertion(unit.tokens().get(at));
    }

    /** Whether a phrase that nothing governs ends here, and no verb stands before it. */
    private boolean subject(int at) {
        return phrases.stream()
                        .filter(phrase -> phrase.to() == at && !phrase.preposition())
                        .anyMatch(phrase -> !predicate(phrase.from()))
                || offices.before(at).isPresent()
                || (language.hasArticles()
                        && new NounGroup(unit, language).subject(at).isPresent());
    }

    /** "X menemui Y, di Bogor, lalu": what follows a verb is its object. */
    private boolean predicate(int phrase) {
        for (int at = Clauses.start(unit, language, phrase); at < phrase; at++) {
            if (!unit.tokens().get(at).capital()
                    && language.looksLikeVerb(unit.tokens().get(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
