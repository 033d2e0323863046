package org.pakta.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.event.Cast;
import org.pakta.event.Event;
import org.pakta.event.EventFinder;
import org.pakta.language.LanguagePack;
import org.pakta.language.RoleWords;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;

/** Finds the agreements an article tells of, and what it says about them. */
public final class PactReader {
    /** Words from "in accordance with" to the charter: "Article 51 of the UN". */
    private static final int TO_CHARTER = 8;

    private final EventFinder events;
    private final KnownPacts known;
    private final PactBodies bodies;
    private final Map<String, RoleWords> words = new ConcurrentHashMap<>();

    public PactReader(EventFinder events, KnownPacts known, PactBodies bodies) {
        this.events = events;
        this.known = known;
        this.bodies = bodies;
    }

    /** Each pact once, in the order of its first sentence; those it replaces behind it. */
    public List<ReportedPact> find(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Event> happened,
            LanguagePack language) {
        RoleWords lexicon =
                words.computeIfAbsent(
                        language.code(), code -> new RoleWords(language, "pacts.tsv"));
        if (!bodies.named(mentions) && sentences.stream().noneMatch(one -> names(one, lexicon))) {
            return List.of(); // most articles; who stands where is dear to find
        }
        List<Told> told = new ArrayList<>();
        List<Cast> casts = events.cast(article, sentences, mentions, language);
        PactSentence reader = new PactSentence(article, happened, casts, lexicon);
        for (Cast cast : casts) {
            read(cast, lexicon, reader, told);
        }
        told.addAll(bodies.told(casts, lexicon, reader));
        return new PactMerging(article, known).merge(told);
    }

    private static boolean names(Sentence sentence, RoleWords lexicon) {
        return lexicon.first(sentence.tokens(), 0, sentence.tokens().size(), "name").isPresent();
    }

    private void read(Cast cast, RoleWords lexicon, PactSentence reader, List<Told> told) {
        if (!names(cast.sentence(), lexicon)) {
            reader.goesOn(cast, told).ifPresent(told::add);
            return;
        }
        int at = 0;
        int size = cast.sentence().tokens().size();
        while (at < size) {
            Optional<Phrases.Hit<RoleWords.Use>> name =
                    lexicon.at(cast.sentence().tokens(), at, "name");
            name.filter(hit -> !bodies.names(cast, hit.to()))
                    .filter(hit -> !measure(cast, hit, lexicon))
                    .flatMap(hit -> reader.read(cast, hit, told))
                    .ifPresent(told::add);
            at = name.map(Phrases.Hit::to).orElse(at + 1);
        }
    }

    /** "sesuai dengan Pasal 51 Piagam PBB": what a promise is measured by is not told of. */
    private static boolean measure(Cast cast, Phrases.Hit<RoleWords.Use> name, RoleWords lexicon) {
        int from = name.from() - TO_CHARTER;
        return PactSentence.isCharter(name.meaning().value())
                && lexicon.first(cast.sentence().tokens(), from, name.from(), "proviso")
                        .isPresent();
    }
}
