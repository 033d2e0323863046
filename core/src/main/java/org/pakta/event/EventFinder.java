package org.pakta.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Statement;
import org.pakta.text.Sentence;

/** Finds what states, bodies and groups did to one another, as one article tells it. */
public final class EventFinder {
    private final Map<String, EventWords> words = new ConcurrentHashMap<>();

    /**
     * Each event once, in the order of its first sentence.
     *
     * @param mentions names of lists, by which is told who acts
     * @param all these and those that only a learned tagger sees, among which places are looked for
     */
    public List<Event> find(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Mention> all,
            List<Statement> statements,
            LanguagePack language) {
        EventWords lexicon = lexicon(language);
        PartyFinder parties = new PartyFinder(article.text(), mentions, statements, lexicon);
        Days days = new Days(article.text(), article.today(), lexicon);
        Claims claims = new Claims(statements, lexicon);
        Telling telling =
                new Telling(claims, days, new Places(article.text(), all), days.telling(sentences));
        Optional<Found> opening = Optional.empty();
        for (Sentence sentence : sentences) {
            Row row = parties.row(sentence);
            if (row.parties().isEmpty()) {
                telling.pass(row);
                continue;
            }
            if (telling.found().isEmpty() && opening.isEmpty() && sentence.paragraph() == 0) {
                opening = new Opening(row).read(claims, days);
            }
            telling.read(row);
        }
        List<Found> found = telling.found();
        List<Found> told = found.isEmpty() ? opening.stream().toList() : telling.dated();
        return new Merging(article).merge(Answers.tie(told));
    }

    /** Who stands in each sentence; pronouns and "kedua negara" are given to those they mean. */
    public List<Cast> cast(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            LanguagePack language) {
        PartyFinder parties =
                new PartyFinder(article.text(), mentions, List.of(), lexicon(language));
        return sentences.stream().map(parties::row).map(Row::cast).toList();
    }

    private EventWords lexicon(LanguagePack language) {
        return words.computeIfAbsent(language.code(), code -> new EventWords(language));
    }
}
