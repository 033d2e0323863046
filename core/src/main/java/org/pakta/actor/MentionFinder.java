package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pakta.language.LanguagePack;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds names in a text, and who is meant. */
public final class MentionFinder {
    private final Actors actors;

    public MentionFinder(Actors actors) {
        this.actors = actors;
    }

    /** Names in text order; none overlaps another. */
    public List<Mention> find(String text, List<Sentence> sentences, LanguagePack language) {
        Set<String> plainWords = plainWords(sentences);
        List<NameRow> rows = new ArrayList<>();
        for (Sentence sentence : sentences) {
            rows.add(new NameRow(text, sentence.tokens(), language, actors, plainWords));
        }
        Set<String> shortForms = new HashSet<>();
        rows.forEach(row -> new ShortForms(row, language).collect(shortForms));
        List<Spotted> spotted = new ArrayList<>();
        for (NameRow row : rows) {
            Affiliations affiliations = new Affiliations(row, language, actors);
            new Spotter(text, row, language, affiliations, shortForms).spot(spotted);
        }
        return new People(text, language, actors).resolve(spotted);
    }

    private static Set<String> plainWords(List<Sentence> sentences) {
        Set<String> plainWords = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(word -> !word.capital())
                    .forEach(word -> plainWords.add(word.folded()));
        }
        return plainWords;
    }

    static List<String> folded(String name) {
        return Words.of(name).stream().map(Token::folded).toList();
    }
}
