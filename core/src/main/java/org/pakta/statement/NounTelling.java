package org.pakta.statement;

import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * Reads words that a noun tells: "kekhawatiran X bahwa …", "X's claim that …". Without somebody
 * whose noun it is there is no statement.
 */
final class NounTelling {
    /** Words between a noun and "that": whose it is, to whom it goes, the day. */
    private static final int REACH_OF_THAT = 14;

    /** "Trump's most recent claim": words between an owner and what he owns. */
    private static final int MOST_BETWEEN = 2;

    private static final int LEAST_WORDS = 2;

    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final SubjectFinder subjects;

    NounTelling(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.subjects = subjects;
    }

    void read() {
        for (int at = 0; at < unit.tokens().size(); at++) {
            language.tellingNouns()
                    .at(unit.tokens(), at)
                    .filter(hit -> !unit.quoted(hit.from()))
                    .map(hit -> new CueAt(hit.from(), hit.to(), hit.meaning()))
                    .ifPresent(this::told);
        }
    }

    /**
     * "menyampaikan harapan agar …": behind the noun that a verb takes for its words; the index
     * itself when nobody owns what stands there.
     */
    static int behindNoun(Unit unit, LanguagePack language, int at) {
        if (at >= unit.tokens().size() || unit.quoted(at)) {
            return at;
        }
        Optional<Phrases.Hit<Cue>> noun = language.tellingNouns().at(unit.tokens(), at);
        int to = noun.map(Phrases.Hit::to).orElse(at);
        boolean that =
                to > at
                        && to < unit.tokens().size()
                        && unit.gapBefore(to).isBlank()
                        && language.isParticle(unit.tokens().get(to).folded(), "that");
        return that ? to + 1 : at;
    }

    private void told(CueAt noun) {
        if (inStatement(noun)) {
            return;
        }
        Optional<Phrase> owner = ownerBehind(noun);
        int start = contentStart(noun, owner.map(Phrase::to).orElse(noun.to()));
        if (start < 0) {
            return;
        }
        int limit =
                Contents.until(unit, language, scene.cues(), scene.relays(), start)
                        .map(span -> unit.indexAt(span.to()))
                        .orElse(start);
        int end = predicate(noun, start, limit);
        Optional<Speaker> speaker =
                owner.flatMap(subjects::withPartners)
                        .or(() -> ownerBefore(noun))
                        .or(() -> voiced(noun))
                        .or(() -> source(end, limit));
        Contents.upTo(unit, start, end)
                .filter(words -> speaker.isPresent())
                .filter(words -> scene.found().stream().noneMatch(one -> overlaps(one, words)))
                .ifPresent(words -> scene.tell(words, speaker, noun));
    }

    private static boolean overlaps(Found one, Span words) {
        return one.words().overlaps(words);
    }

    private boolean inStatement(CueAt noun) {
        Span span = scene.span(noun);
        return scene.found().stream()
                .anyMatch(
                        one ->
                                one.words().overlaps(span)
                                        || one.cue()
                                                .filter(cue -> cue.span().overlaps(span))
                                                .isPresent());
    }

    /** "klaim Trump", "fears among residents". */
    private Optional<Phrase> ownerBehind(CueAt noun) {
        int at = noun.to();
        while (at < unit.tokens().size()
                && at - noun.to() < MOST_BETWEEN
                && language.isParticle(word(at).folded(), "owner-leads")) {
            at++;
        }
        int from = at;
        return scene.phrases().stream()
                .filter(phrase -> phrase.from() == from || grouped(phrase, from))
                .filter(phrase -> unit.gapBefore(from).isBlank())
                .filter(phrase -> from > noun.to() || !language.hasArticles())
                .findFirst()
                .or(() -> whole(noun));
    }

    /** "pernyataan Laras Widodo": noun and owner are one phrase. */
    private Optional<Phrase> whole(CueAt noun) {
        return scene.phrases().stream()
                .filter(phrase -> phrase.from() == noun.from() && phrase.mention().isPresent())
                .findFirst();
    }

    /** "para pedagang": the phrase begins behind the words that count it. */
    private boolean grouped(Phrase phrase, int from) {
        return phrase.from() == from + 1
                && (language.isParticle(word(from).folded(), "group")
                        || language.isParticle(word(from).folded(), "article"));
    }

    /** "Trump's recent claim", "his claim", "kekhawatirannya". */
    private Optional<Speaker> ownerBefore(CueAt noun) {
        if (noun.cue().needs() == Cue.Needs.PRONOUN) {
            return subjects.owner(noun);
        }
        for (int at = noun.from() - 1; at >= Math.max(0, noun.from() - 1 - MOST_BETWEEN); at--) {
            String word = word(at).folded();
            String gap = unit.gapBefore(at + 1);
            if (unit.quoted(at)) {
                return Optional.empty();
            }
            if (gap.equals("’ ") || gap.equals("' ")) {
                return owning(at + 1);
            }
            if (!gap.isBlank()) {
                return Optional.empty();
            }
            if (language.isParticle(word, "possessive")) {
                return subjects.owner(new CueAt(at, at + 1, noun.cue()));
            }
            if (language.isParticle(word, "genitive")) {
                return owning(at);
            }
        }
        return Optional.empty();
    }

    /** Whose it is by the words up to here, be it a name or noun that no list knows. */
    private Optional<Speaker> owning(int to) {
        return scene.phrases().stream()
                .filter(phrase -> phrase.to() == to)
                .findFirst()
                .or(() -> new BareNouns(unit, language).owner(to))
                .flatMap(subjects::withPartners);
    }

    /** "memberi peringatan bahwa", "issued a warning that": the subject of the verb. */
    private Optional<Speaker> voiced(CueAt noun) {
        int at = noun.from() - 1;
        while (at > 0 && noun.from() - at <= MOST_BETWEEN && unit.gapBefore(at + 1).isBlank()) {
            if (language.isParticle(word(at).folded(), "voices")) {
                return subjects.subject(new CueAt(at, at + 1, noun.cue()));
            }
            at--;
        }
        return Optional.empty();
    }

    /** "… datang dari Partai X": behind the verb that says where such words come from. */
    private Optional<Speaker> source(int from, int to) {
        return scene.phrases().stream()
                .filter(phrase -> phrase.from() > from && phrase.to() <= to)
                .filter(phrase -> leads(phrase.from() - 1))
                .findFirst()
                .flatMap(subjects::withPartners);
    }

    private boolean leads(int at) {
        return language.isParticle(word(at).folded(), "owner-leads")
                || (at > 0
                        && language.isParticle(word(at).folded(), "group")
                        && language.isParticle(word(at - 1).folded(), "owner-leads"));
    }

    /** Behind "bahwa", or behind the purpose where the noun takes one; -1 when neither follows. */
    private int contentStart(CueAt noun, int from) {
        int limit = Math.min(unit.tokens().size(), noun.to() + REACH_OF_THAT);
        for (int at = from; at < limit && !unit.quoted(at); at++) {
            String word = word(at).folded();
            String gap = unit.gapBefore(at);
            if (language.isParticle(word, "that")) {
                return at + 1;
            }
            boolean purpose = language.isParticle(word, "purpose");
            boolean verb = language.looksLikeVerb(word) && !word(at).capital();
            if (purpose && noun.cue().needs() != Cue.Needs.THAT) {
                // An English infinitive keeps its "to".
                return language.hasArticles() ? at : at + 1;
            }
            if (!(gap.isBlank() || gap.indexOf('(') >= 0 || gap.indexOf('/') >= 0)
                    || purpose
                    || verb
                    || language.isParticle(word, "relative")
                    || language.isParticle(word, "auxiliary")
                    || !language.cues().allAt(unit.tokens(), at).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where the words end when the noun is the subject of more: "klaim X bahwa jembatan itu aman |
     * dibantah oleh Y", "dorongan untuk menunda | juga datang dari X".
     */
    private int predicate(CueAt noun, int start, int limit) {
        int last = -1;
        int groups = 0;
        for (int at = start; at < limit; at++) {
            String word = word(at).folded();
            if (language.isParticle(word, "arises") && at >= start + LEAST_WORDS) {
                return beforeAdverbs(at, start);
            }
            if (verb(at) && !(at > start && verbGroup(at - 1))) {
                groups++;
                last = beforeAdverbs(at, start);
            }
        }
        boolean subject = opensClause(noun);
        return subject && groups > 1 && last >= start + LEAST_WORDS ? last : limit;
    }

    private boolean verb(int at) {
        Token word = word(at);
        boolean governed = at > 0 && language.isParticle(word(at - 1).folded(), "relative");
        return !word.capital()
                && !governed
                && !unit.quoted(at)
                && (language.looksLikeVerb(word.folded())
                        || language.isParticle(word.folded(), "negation")
                        || language.isParticle(word.folded(), "auxiliary"));
    }

    private boolean verbGroup(int at) {
        return language.isParticle(word(at).folded(), "auxiliary")
                || language.isParticle(word(at).folded(), "negation")
                || (at > 0
                        && language.isParticle(word(at).folded(), "adverb")
                        && verbGroup(at - 1)); // "akan kembali menyerang"
    }

    private int beforeAdverbs(int at, int start) {
        int from = at;
        while (from > start
                && (language.isParticle(word(from - 1).folded(), "adverb")
                        || language.isParticle(word(from - 1).folded(), "auxiliary"))) {
            from--;
        }
        return from;
    }

    /** Nothing that governs stands before the noun in its clause. */
    private boolean opensClause(CueAt noun) {
        int at = noun.from();
        while (at > 0 && unit.gapBefore(at).isBlank()) {
            if (language.isParticle(word(at).folded(), "genitive")) {
                at = new BareNouns(unit, language).owner(at).map(Phrase::from).orElse(at);
            }
            if (at == 0) {
                return true;
            }
            int before = at - 1;
            String word = word(before).folded();
            boolean belongs =
                    language.isParticle(word, "article")
                            || language.isParticle(word, "possessive")
                            || language.isParticle(word, "genitive")
                            || scene.phrases().stream()
                                    .anyMatch(one -> one.from() <= before && before < one.to());
            if (!belongs) {
                return false;
            }
            at--;
        }
        return true;
    }

    private Token word(int at) {
        return unit.tokens().get(at);
    }
}
