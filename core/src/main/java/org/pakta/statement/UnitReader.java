package org.pakta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Phrases;

/** Reads the statements of one unit: quotations with their cues first, then reported speech. */
final class UnitReader {
    private final Scene scene;
    private final DirectSpeech direct;
    private final ReportedSpeech reported;
    private final NamedSources sources;
    private final NounTelling nouns;

    UnitReader(
            Unit unit,
            List<Mention> mentions,
            LanguagePack language,
            SpeakerFinder speakers,
            RelayFinder relayFinder,
            Optional<Found> before) {
        List<CueAt> cues = cues(unit, language);
        List<Relay> relays =
                relayFinder.find(unit, mentions).stream()
                        .filter(relay -> !quotesSomebody(relay, mentions, cues))
                        .toList();
        List<Phrase> phrases = new PhraseFinder(unit, mentions, language).find();
        this.scene =
                new Scene(
                        unit,
                        language,
                        phrases,
                        relays,
                        cues,
                        speakers,
                        new ArrayList<>(),
                        new ArrayList<>());
        SubjectFinder subjects = new SubjectFinder(scene, speakers);
        this.direct = new DirectSpeech(scene, speakers, subjects, before);
        this.sources = new NamedSources(scene, subjects);
        this.reported = new ReportedSpeech(scene, subjects, sources);
        this.nouns = new NounTelling(scene, subjects);
    }

    List<Found> read() {
        scene.unit().quotes().forEach(direct::direct);
        // Who passes words on ("…, menurut TASS") is told only once it is known whose they are.
        scene.cues().stream()
                .filter(cue -> cue.cue().frame() != Cue.Frame.ACCORDING)
                .forEach(reported::reported);
        scene.cues().stream()
                .filter(cue -> cue.cue().frame() == Cue.Frame.ACCORDING)
                .forEach(reported::reported);
        nouns.read();
        sources.byAgencyAlone();
        scene.found().sort(Comparator.comparing(Found::words));
        return scene.language().hasArticles()
                ? scene.found().stream().map(this::whole).toList()
                : scene.found();
    }

    /** Cue and speaker with all words that belong to them: "has also said", "the senator". */
    private Found whole(Found one) {
        Unit unit = scene.unit();
        if (one.cue().isEmpty()) {
            return one;
        }
        GroupWords words = new GroupWords(unit, scene.language());
        WholePhrase phrase = new WholePhrase(unit, scene.language());
        Span cue = one.cue().get().span();
        int from = unit.indexAt(cue.from());
        Span verb = new Span(unit.tokens().get(words.verbStart(from)).from(), cue.to());
        Optional<Speaker> speaker =
                one.speaker()
                        .map(
                                who ->
                                        unit.span().contains(who.span())
                                                ? who.told(
                                                        phrase.around(
                                                                who.span(),
                                                                from,
                                                                unit.indexAt(cue.to())),
                                                        unit.text())
                                                : who);
        return new Found(
                one.kind(),
                one.words(),
                one.spans(),
                speaker,
                Optional.of(new Statement.Cue(verb.in(unit.text()), verb)),
                one.relays(),
                one.sentence());
    }

    private static List<CueAt> cues(Unit unit, LanguagePack language) {
        List<CueAt> all = new ArrayList<>();
        int at = 0;
        while (at < unit.tokens().size()) {
            int next = at + 1;
            if (!unit.quoted(at) && !partOfName(unit, at)) {
                List<Phrases.Hit<Cue>> hits = language.cues().allAt(unit.tokens(), at);
                int longest = hits.isEmpty() ? 0 : hits.get(0).to();
                for (Phrases.Hit<Cue> hit : hits) {
                    if (hit.to() == longest) {
                        next = Math.max(next, hit.to());
                        if (tells(hit.meaning())) {
                            all.add(new CueAt(hit.from(), hit.to(), hit.meaning()));
                        }
                    }
                }
            }
            at = next;
        }
        return all;
    }

    private static boolean tells(Cue cue) {
        return cue.needs() != Cue.Needs.NEVER && cue.needs() != Cue.Needs.SPEAKER;
    }

    /** "Penanggung Jawab": a capital behind a capital is no reporting word. */
    private static boolean partOfName(Unit unit, int at) {
        return at > 0
                && unit.tokens().get(at).capital()
                && unit.tokens().get(at - 1).capital()
                && unit.gapBefore(at).equals(" ");
    }

    /** "mengutip ucapan Putin": the one quoted is no relay. */
    private static boolean quotesSomebody(Relay relay, List<Mention> mentions, List<CueAt> cues) {
        boolean quotes =
                cues.stream()
                        .anyMatch(
                                cue ->
                                        cue.from() == relay.from()
                                                && cue.cue().frame() == Cue.Frame.QUOTES);
        return quotes
                && mentions.stream()
                        .anyMatch(
                                mention ->
                                        mention.kind() == Mention.Kind.PERSON
                                                && mention.span().overlaps(relay.span()));
    }
}
