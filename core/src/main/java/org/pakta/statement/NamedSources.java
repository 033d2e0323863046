package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;

/**
 * Reads words whose source stands beside them: "menurut X", "dibantah oleh X", a report's own
 * agency.
 */
final class NamedSources {
    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final List<Relay> relays;
    private final List<CueAt> cues;
    private final List<Found> found;
    private final List<Span> taken;
    private final SubjectFinder subjects;

    NamedSources(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.relays = scene.relays();
        this.cues = scene.cues();
        this.found = scene.found();
        this.taken = scene.taken();
        this.subjects = subjects;
    }

    void according(CueAt cue) {
        Optional<Phrase> phrase =
                phrases.stream()
                        .filter(one -> one.from() >= cue.to() && one.from() - cue.to() <= 3)
                        .findFirst()
                        .or(() -> subjects.sourceBehind(cue));
        Optional<Speaker> speaker = phrase.flatMap(subjects::withPartners);
        if (speaker.isEmpty()) {
            return;
        }
        boolean leads = cue.from() <= 2;
        if (subjects.relativeSubject(cue)) {
            Contents.rest(unit, relays, phrase.get().to())
                    .ifPresent(
                            span ->
                                    scene.add(
                                            new Found(
                                                    scene.kind(span),
                                                    span,
                                                    speaker,
                                                    scene.cue(cue),
                                                    List.of(),
                                                    unit.span()),
                                            scene.span(cue)));
            return;
        }
        if (!leads && passedOn(cue, speaker.get())) {
            return;
        }
        Optional<Span> words =
                leads ? behind(phrase.get().to()) : Contents.before(unit, taken, cue.from());
        words.ifPresent(span -> scene.tell(span, speaker, cue));
    }

    /** "Menurut X, direktur Y, …", "According to X: …". */
    private Optional<Span> behind(int source) {
        boolean colon =
                source < unit.tokens().size() && unit.gapBefore(source).strip().startsWith(":");
        return colon
                ? Contents.rest(unit, relays, source)
                : Contents.afterComma(unit, relays, new Apposition(scene).behind(source));
    }

    /** "the Las Vegas Sun": the name of the relay was cut short. */
    private static boolean begins(Relay other, Speaker relay) {
        return relay.name().startsWith(other.name()) && relay.span().contains(other.span());
    }

    /** "the official KCNA": a relay that is among the names already. */
    private static boolean ends(Relay other, Speaker relay, List<String> names) {
        return relay.span().contains(other.span())
                && relay.span().to() == other.span().to()
                && names.contains(other.name());
    }

    /**
     * "X meminta …, menurut TASS": words that have a speaker are passed on by the one named last.
     */
    boolean passedOn(CueAt cue, Speaker relay) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Found one = found.get(i);
            boolean reported =
                    one.cue().isPresent()
                            && one.words().to() <= scene.span(cue).from()
                            && one.kind() != Statement.Kind.DIRECT;
            if (reported) {
                List<String> names = new ArrayList<>(one.relays());
                relays.stream()
                        .filter(other -> begins(other, relay))
                        .forEach(other -> names.remove(other.name()));
                if (relays.stream().noneMatch(other -> ends(other, relay, names))) {
                    names.add(relay.name());
                }
                found.set(
                        i,
                        new Found(
                                one.kind(),
                                one.words(),
                                one.speaker(),
                                one.cue(),
                                names,
                                one.sentence()));
                return true;
            }
        }
        return false;
    }

    void passive(CueAt cue) {
        Optional<Speaker> agent = agent(cue);
        if (agent.isEmpty() && (cue.cue().needs() == Cue.Needs.BY || told(cue) || names(cue))) {
            return;
        }
        Optional<Phrase> named =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() == cue.to()
                                                && phrase.to() < unit.tokens().size()
                                                && language.isParticle(
                                                        unit.tokens().get(phrase.to()).folded(),
                                                        "as"))
                        .findFirst();
        if (named.isPresent()) {
            Optional<Speaker> holder = subjects.withPartners(named.get());
            Contents.rest(unit, relays, named.get().to())
                    .ifPresent(span -> scene.tell(span, holder, cue));
            return;
        }
        Optional<Phrase> by = agentPhrase(cue).filter(phrase -> phrase.from() > cue.to());
        if (subjects.relativeSubject(cue) && cue.cue().needs() == Cue.Needs.BY && by.isPresent()) {
            Contents.upTo(unit, Clauses.start(unit, language, cue.from()), by.get().to())
                    .ifPresent(span -> scene.tell(span, agent, cue));
            return;
        }
        boolean relative =
                subjects.relativeSubject(cue)
                        || agent.filter(one -> one.span().to() < scene.span(cue).from()).isPresent()
                        || that(cue.to())
                        || (cue.from() > 0
                                && language.isParticle(
                                        unit.tokens().get(cue.from() - 1).folded(), "time"));
        Optional<Span> words =
                relative
                        ? Contents.until(
                                unit,
                                language,
                                cues,
                                relays,
                                that(cue.to()) ? cue.to() + 1 : cue.to())
                        : Contents.rest(unit, relays, Clauses.start(unit, language, cue.from()));
        words.map(
                        span ->
                                Clauses.subordinate(unit, language, cue.from())
                                        ? Contents.toComma(unit, span)
                                        : span)
                .ifPresent(span -> scene.tell(span, agent, cue));
    }

    private boolean that(int at) {
        return at < unit.tokens().size()
                && unit.gapBefore(at).isBlank()
                && language.isParticle(unit.tokens().get(at).folded(), "that");
    }

    /** Nobody's words inside somebody's are his. */
    private boolean told(CueAt cue) {
        return !language.hasArticles()
                && found.stream().anyMatch(one -> one.words().contains(scene.span(cue)));
    }

    /** "yang kini disebut sebagai": a name, no words. */
    private boolean names(CueAt cue) {
        int at = cue.from();
        while (at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "adverb")) {
            at--;
        }
        return at > 0
                && language.isParticle(unit.tokens().get(at - 1).folded(), "relative")
                && cue.to() < unit.tokens().size()
                && language.isParticle(unit.tokens().get(cue.to()).folded(), "as");
    }

    /** "dibantah oleh X", "oleh X disebut". */
    private Optional<Speaker> agent(CueAt cue) {
        return agentPhrase(cue).flatMap(subjects::withPartners);
    }

    private Optional<Phrase> agentPhrase(CueAt cue) {
        Optional<Phrase> bare =
                phrases.stream().filter(phrase -> phrase.from() == cue.to()).findFirst();
        if (bare.filter(this::acts).isPresent()) {
            return bare;
        }
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() > 0
                                        && language.isParticle(
                                                unit.tokens().get(phrase.from() - 1).folded(),
                                                "by"))
                .filter(phrase -> phrase.to() == cue.from() || phrase.from() == cue.to() + 1)
                .findFirst();
    }

    /** "dinilai Laras bisa berhasil": a person between the passive verb and the next one. */
    private boolean acts(Phrase phrase) {
        boolean person =
                (phrase.noun().equals("person") && phrase.kind() == Phrase.Kind.PRONOUN)
                        || phrase.mention()
                                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                                .isPresent();
        if (!person || phrase.to() >= unit.tokens().size()) {
            return false;
        }
        String next = unit.tokens().get(phrase.to()).folded();
        return unit.gapBefore(phrase.to()).isBlank()
                && (language.isParticle(next, "auxiliary")
                        || language.isParticle(next, "negation")
                        || language.looksLikeVerb(next));
    }

    /** "Dalam wawancara dengan NHK, …": whom somebody spoke to has told nothing. */
    private boolean spokenTo() {
        return language.relays()
                .at(unit.tokens(), 0)
                .filter(hit -> hit.meaning().equals("to"))
                .isPresent();
    }

    /** A sentence that opens with a relay and has no other cue is the relay's own. */
    void byAgencyAlone() {
        if (!found.isEmpty() || relays.isEmpty() || relays.get(0).from() != 0 || spokenTo()) {
            return;
        }
        Relay relay = relays.get(0);
        int start = unit.indexAt(relay.span().to());
        Contents.afterComma(unit, relays.subList(1, relays.size()), start)
                .ifPresent(
                        span -> {
                            Token first = unit.tokens().get(0);
                            String cue =
                                    unit.text()
                                            .substring(
                                                    first.from(),
                                                    unit.tokens()
                                                            .get(Math.min(relay.to() - 1, 1))
                                                            .to());
                            Speaker agency =
                                    new Speaker(
                                            relay.name(),
                                            relay.span(),
                                            relay.name(),
                                            List.of(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            "the report is its own");
                            scene.add(
                                    new Found(
                                            scene.kind(span),
                                            span,
                                            Optional.of(agency),
                                            Optional.of(
                                                    new Statement.Cue(
                                                            cue,
                                                            new Span(
                                                                    first.from(),
                                                                    first.from() + cue.length()))),
                                            List.of(),
                                            unit.span()),
                                    relay.span());
                        });
    }
}
