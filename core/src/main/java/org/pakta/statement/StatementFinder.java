package org.pakta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.actor.Offices;
import org.pakta.article.Article;
import org.pakta.article.Outlets;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Words;

/** Finds who said what. Knows no language: every word it looks for comes from the pack. */
public final class StatementFinder {
    /**
     * Longer "sentences" are lists and broken markup; the longest quotations in news have some 300
     * words.
     */
    private static final int LONGEST_UNIT = 1_500;

    private final Outlets outlets;
    private final Offices offices;

    /** Outlets are asked for the names of media, offices for who held one. */
    public StatementFinder(Outlets outlets, Offices offices) {
        this.outlets = outlets;
        this.offices = offices;
    }

    /** Statements in reading order; empty when nobody is quoted. */
    public List<Statement> find(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            LanguagePack language) {
        String text = article.text();
        MentionRow row = new MentionRow(mentions);
        SpeakerFinder speakers =
                new SpeakerFinder(text, row, language, holders(article, row, language));
        RelayFinder relays = new RelayFinder(language, outlets);
        List<Found> found = new ArrayList<>();
        Optional<Found> before = Optional.empty();
        for (Unit unit : Unit.of(text, sentences, language)) {
            if (unit.tokens().size() > LONGEST_UNIT) {
                before = Optional.empty();
                continue;
            }
            List<Mention> named = row.within(unit.span());
            UnitReader reader = new UnitReader(unit, named, language, speakers, relays, before);
            List<Found> here = reader.read();
            found.addAll(here);
            before = here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
        }
        return numbered(article.id(), text, found);
    }

    private OfficeHolders holders(Article article, MentionRow row, LanguagePack language) {
        return new OfficeHolders(article.text(), row, language, offices, article.published());
    }

    /** Ids depend on article, folded words and how often the same words came before. */
    private static List<Statement> numbered(String article, String text, List<Found> found) {
        List<Found> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparing(Found::words));
        Map<String, Integer> seen = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Found one : LongQuotes.join(text, inOrder)) {
            Span span = one.words();
            String words = span.in(text);
            int occurrence = seen.merge(Words.folded(words), 1, Integer::sum);
            String id =
                    Words.id("statement", article, Words.folded(words), String.valueOf(occurrence));
            statements.add(
                    new Statement(
                            id,
                            article,
                            one.kind(),
                            span,
                            one.spans(),
                            words,
                            one.speaker(),
                            one.cue(),
                            one.relays(),
                            one.sentence()));
        }
        return statements;
    }
}
