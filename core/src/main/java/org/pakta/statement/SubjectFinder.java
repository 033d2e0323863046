package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;

/** Says which words around a cue name the one who speaks. */
final class SubjectFinder {
    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final List<Found> found;
    private final SpeakerFinder speakers;
    private final Partners partners;

    SubjectFinder(Scene scene, SpeakerFinder speakers) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.found = scene.found();
        this.speakers = speakers;
        this.partners = new Partners(scene, speakers);
    }

    Optional<Speaker> speaker(Phrase phrase) {
        return speakers.of(phrase);
    }

    Optional<Speaker> subject(CueAt cue) {
        int verb = subjectEnd(cue.from());
        int end = new Insertions(scene).start(verb, cue.from());
        int at = end < verb ? end : cue.from();
        Optional<Phrase> phrase = new Apposition(scene).before(at).or(() -> subjectPhrase(at));
        if (phrase.isPresent()) {
            Phrase one = phrase.get();
            return partners.together(one, subjectEnd(at)).or(() -> withPartners(one));
        }
        if (language.hasArticles() && relativeSubject(cue)) {
            return new NounGroup(unit, language).subject(cue.from() - 1).flatMap(this::speaker);
        }
        Optional<Speaker> strange = strange(cue).or(() -> several(cue));
        if (strange.isPresent()) {
            return strange;
        }
        if (pointing(cue)) {
            return Optional.empty();
        }
        boolean sameSubject =
                found.stream()
                        .anyMatch(
                                one ->
                                        one.words().from() < scene.span(cue).from()
                                                || one.cue().isPresent());
        return sameSubject || opensUnit(cue) ? speakers.last() : Optional.empty();
    }

    /** "Ini menggarisbawahi …": a thing told of, nobody. */
    private boolean pointing(CueAt cue) {
        int at = cue.from();
        while (at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "adverb")) {
            at--;
        }
        return at > 0
                && !language.hasArticles()
                && language.isParticle(unit.tokens().get(at - 1).folded(), "demonstrative");
    }

    /** "Para pengurus gereja menegaskan": people no list names fill the clause. */
    private Optional<Speaker> several(CueAt cue) {
        int from = Clauses.start(unit, language, cue.from());
        return from < cue.from() && language.isParticle(unit.tokens().get(from).folded(), "group")
                ? new BareNouns(unit, language).nouns(from, cue.from()).flatMap(this::speaker)
                : Optional.empty();
    }

    /** "Kidu mengatakan": a word nobody vouches for opens the sentence and fills the clause. */
    private Optional<Speaker> strange(CueAt cue) {
        Token word = unit.tokens().get(0);
        boolean fills =
                cue.from() == 1
                        && word.capital()
                        && !unit.quoted(0)
                        && unit.gapBefore(1).isBlank()
                        && !language.isParticle(word.folded())
                        && !language.functionWords().contains(word.folded())
                        && !language.looksLikeVerb(word.folded())
                        && !language.endsAsAdverb(word.folded())
                        && !language.refersToLast(word.folded());
        return fills
                ? speaker(
                        new Phrase(
                                0,
                                1,
                                word.span(),
                                Phrase.Kind.NOUN,
                                Optional.empty(),
                                "described",
                                false))
                : Optional.empty();
    }

    /** "…," Petrov said: all between a quotation and its cue is a name no list knows. */
    Optional<Speaker> strange(int from, int to) {
        return new BareNouns(unit, language).name(from, to).flatMap(this::speaker);
    }

    /** "…," the gambler told Reuters: a noun fills all between a quotation and its cue. */
    Optional<Speaker> filling(int from, CueAt cue) {
        int verb = new GroupWords(unit, language).verbStart(cue.from());
        boolean finite = !language.endsAsParticiple(unit.tokens().get(cue.from()).folded());
        return language.hasArticles() && finite
                ? new NounGroup(unit, language)
                        .subject(verb)
                        .filter(phrase -> phrase.from() == from)
                        .flatMap(this::speaker)
                : Optional.empty();
    }

    Optional<Speaker> continued(CueAt cue) {
        Optional<Speaker> named =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() == cue.to()
                                                && phrase.kind() == Phrase.Kind.NAME)
                        .findFirst()
                        .flatMap(this::speaker);
        Phrase here =
                new Phrase(
                        cue.from(),
                        cue.to(),
                        scene.span(cue),
                        Phrase.Kind.PRONOUN,
                        Optional.empty(),
                        "person",
                        false);
        return named.or(() -> speakers.going(here));
    }

    /** Whose a noun is that says so by a pronoun: "his claim", "kekhawatirannya". */
    Optional<Speaker> owner(CueAt noun) {
        Optional<Phrase> here =
                Phrase.before(phrases, noun.from()).stream()
                        .filter(phrase -> !phrase.preposition())
                        .filter(phrase -> phrase.kind() == Phrase.Kind.PRONOUN || !owner(phrase))
                        .findFirst();
        Phrase pronoun =
                new Phrase(
                        noun.from(),
                        noun.to(),
                        scene.span(noun),
                        Phrase.Kind.PRONOUN,
                        Optional.empty(),
                        "person",
                        false);
        return here.flatMap(this::withPartners).or(() -> speaker(pronoun));
    }

    Optional<Speaker> behind(CueAt cue) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() >= cue.to()
                                        && phrase.from() - cue.to() <= 3
                                        && !(language.hasArticles() && phrase.preposition())
                                        && scene.clear(cue.to(), phrase.from()))
                .findFirst()
                .or(() -> bare(cue))
                .flatMap(this::withPartners);
    }

    private Optional<Phrase> bare(CueAt cue) {
        return cue.cue().frame() == Cue.Frame.AFTER
                ? new BareNouns(unit, language).behind(cue)
                : Optional.empty();
    }

    boolean relativeSubject(CueAt cue) {
        return cue.from() > 0
                && language.isParticle(unit.tokens().get(cue.from() - 1).folded(), "relative");
    }

    boolean opensUnit(CueAt cue) {
        return cue.from() <= 1;
    }

    /**
     * The phrase right before the cue, else the first of its clause that no preposition governs.
     */
    Optional<Phrase> subjectPhrase(CueAt cue) {
        return subjectPhrase(cue.from());
    }

    private Optional<Phrase> subjectPhrase(int cue) {
        int at = subjectEnd(cue);
        boolean relative =
                at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "relative");
        if (relative) {
            int limit = at - 1;
            return Phrase.before(phrases, limit).stream()
                    .filter(phrase -> limit - phrase.to() <= 2)
                    .reduce((a, b) -> b);
        }
        int start = Clauses.start(unit, language, cue);
        List<Phrase> inClause =
                Phrase.before(phrases, cue).stream()
                        .filter(phrase -> phrase.from() >= start && !phrase.preposition())
                        .filter(phrase -> !owner(phrase) && !placeOnly(phrase))
                        .toList();
        Optional<Phrase> group = group(cue, inClause);
        if (group.isPresent()) {
            return group;
        }
        Optional<Phrase> adjacent =
                inClause.stream().filter(phrase -> phrase.to() == at).reduce((a, b) -> b);
        adjacent = adjacent.map(phrase -> unlessInserted(phrase, inClause, cue));
        Optional<Phrase> described =
                inClause.stream().filter(phrase -> describedUpTo(phrase, cue)).reduce((a, b) -> b);
        Optional<Phrase> first =
                adjacent.or(() -> described).or(() -> inClause.stream().findFirst());
        // "X mengapresiasi dukungan itu dan menegaskan …": the subject stands in the clause before.
        return first.isPresent() || start == 0
                ? first
                : Phrase.before(phrases, start).stream()
                        .filter(phrase -> !phrase.preposition() && !owner(phrase))
                        .findFirst();
    }

    /**
     * One past the last word that may name who speaks: adverbs and days before the cue left out.
     */
    private int subjectEnd(int cue) {
        int at = language.hasArticles() ? new GroupWords(unit, language).verbStart(cue) : cue;
        while (at > 0 && light(at - 1)) {
            at--;
        }
        return at;
    }

    /** "…, di Istana Kepresidenan, Jakarta, menjelaskan": where, between commas. */
    private boolean placeOnly(Phrase phrase) {
        boolean seat =
                phrase.kind() == Phrase.Kind.NAME
                        && phrase.mention()
                                .filter(name -> name.kind() == Mention.Kind.STATE)
                                .filter(name -> !name.text().equals(name.name()))
                                .isPresent();
        return seat
                && phrase.from() > 0
                && phrase.to() < unit.tokens().size()
                && unit.gapBefore(phrase.from()).strip().equals(",")
                && unit.gapBefore(phrase.to()).strip().equals(",");
    }

    /** "according to early results of the poll": a source that is no name. */
    Optional<Phrase> sourceBehind(CueAt cue) {
        return language.hasArticles()
                ? new NounGroup(unit, language).source(cue.to())
                : Optional.empty();
    }

    /** "Sanders' manager", "the senator's wife": who owns the subject does not speak. */
    private boolean owner(Phrase phrase) {
        boolean genitive =
                phrase.to() < unit.tokens().size()
                        && language.isParticle(unit.tokens().get(phrase.to()).folded(), "genitive");
        String gap = phrase.to() < unit.tokens().size() ? unit.gapBefore(phrase.to()) : "";
        return genitive || (language.hasArticles() && (gap.equals("’ ") || gap.equals("' ")));
    }

    /** "72 percent of Democrats say", "the actress said": nobody named fills the clause. */
    private Optional<Phrase> group(int cue, List<Phrase> inClause) {
        if (!language.hasArticles()) {
            return Optional.empty();
        }
        NounGroup groups = new NounGroup(unit, language);
        int verb = new GroupWords(unit, language).verbStart(cue);
        int end = subjectEnd(cue); // "the Kremlin on Friday urged"
        boolean named =
                inClause.stream().anyMatch(phrase -> phrase.to() == verb || phrase.to() == end);
        Optional<Phrase> filled = named ? Optional.<Phrase>empty() : groups.subject(verb);
        return filled.filter(
                phrase ->
                        inClause.stream()
                                .filter(other -> other.from() == phrase.from())
                                .allMatch(other -> groups.nounsOnly(other.to(), verb)));
    }

    /** "Muslim, yang juga juru bicara satgas, menyatakan": who is described speaks. */
    Phrase unlessInserted(Phrase adjacent, List<Phrase> inClause, int cue) {
        return unit.gapBefore(cue).contains(",")
                ? inClause.stream()
                        .filter(phrase -> phrase.to() < adjacent.from())
                        .filter(phrase -> phrase.kind() == Phrase.Kind.NAME)
                        .filter(phrase -> unit.gapBefore(phrase.to()).contains(","))
                        .filter(phrase -> relativeAt(phrase.to()))
                        .reduce((first, second) -> second)
                        .orElse(adjacent)
                : adjacent;
    }

    boolean relativeAt(int index) {
        return language.isParticle(unit.tokens().get(index).folded(), "relative");
    }

    /**
     * "para nelayan yang ditemui KBS yakin": a relative clause without a comma runs up to the verb.
     */
    boolean describedUpTo(Phrase phrase, int cue) {
        if (phrase.to() >= cue
                || !language.isParticle(unit.tokens().get(phrase.to()).folded(), "relative")) {
            return false;
        }
        for (int i = phrase.to(); i < cue; i++) {
            if (unit.gapBefore(i).contains(",")) {
                return false;
            }
        }
        return true;
    }

    /** Words that may stand between a subject and its verb: adverbs, days, what is in brackets. */
    boolean light(int index) {
        Token word = unit.tokens().get(index);
        boolean bracketed = unit.gapBefore(index).endsWith("(");
        boolean day =
                word.number()
                        || language.calendar().weekday(word.folded()).isPresent()
                        || language.calendar().month(word.folded()).isPresent();
        boolean beforeDay =
                index + 1 < unit.tokens().size()
                        && language.isParticle(word.folded(), "preposition")
                        && language.calendar()
                                .weekday(unit.tokens().get(index + 1).folded())
                                .isPresent();
        return bracketed || day || beforeDay || language.isParticle(word.folded(), "adverb");
    }

    /** With those joined to it by "dan": "Seoul dan Washington". */
    Optional<Speaker> withPartners(Phrase phrase) {
        return partners.with(phrase);
    }
}
