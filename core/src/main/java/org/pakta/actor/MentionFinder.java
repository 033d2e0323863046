package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.DataFolder;
import org.pakta.language.LanguagePack;
import org.pakta.text.Day;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds names in a text, and who is meant. */
public final class MentionFinder {
    private final Actors actors;
    private final LearnedNames learned;

    public MentionFinder(DataFolder data) {
        this.actors = new Actors(data);
        this.learned = new LearnedNames(data);
    }

    /** Who held which office when, by the same lists. */
    public Offices offices() {
        return actors.offices();
    }

    /** The same of a text without a day. */
    public List<Mention> find(String text, List<Sentence> sentences, LanguagePack language) {
        return find(text, sentences, language, Optional.empty());
    }

    /**
     * Names that lists, titles and reporting words tell, in text order; none overlaps another. Of
     * several listed people who may be meant by title and last name, it is who was in office on the
     * day of publication.
     */
    public List<Mention> find(
            String text, List<Sentence> sentences, LanguagePack language, Optional<Day> day) {
        Openings openings = Openings.of(text, sentences, language);
        ShortNames shortNames = new ShortNameReader(text, language, openings).read(sentences);
        List<NameRow> rows = new ArrayList<>();
        for (Sentence sentence : sentences) {
            rows.add(new NameRow(text, sentence.tokens(), language, actors, openings, shortNames));
        }
        Set<String> shortForms = new HashSet<>();
        rows.forEach(row -> new ShortForms(row, language).collect(shortForms));
        List<Spotted> spotted = new ArrayList<>();
        for (NameRow row : rows) {
            Affiliations affiliations = new Affiliations(row, language, actors);
            new Spotter(text, row, language, affiliations, shortForms).spot(spotted);
        }
        Namesakes namesakes = new Namesakes(text, language, spotted);
        List<Spotted> meant = spotted.stream().map(namesakes::apart).toList();
        List<Mention> mentions = new People(text, language, actors, meant, day).resolve(meant);
        return shortNames.named(mentions.stream().map(namesakes::apart).toList());
    }

    /**
     * These names and those that only a learned tagger sees, in languages that have one. It never
     * tells who is meant, so speakers, events and pacts are read without it.
     */
    public List<Mention> withLearned(
            String text, List<Sentence> sentences, List<Mention> told, LanguagePack language) {
        Optional<NameTagger> tagger = learned.tagger(language.code());
        if (tagger.isEmpty()) {
            return told;
        }
        Openings openings = Openings.of(text, sentences, language);
        ShortNames shortNames = new ShortNameReader(text, language, openings).read(sentences);
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            NameRow row =
                    new NameRow(text, sentence.tokens(), language, actors, openings, shortNames);
            found.addAll(tagger.get().mentions(text, row, language));
        }
        found.removeIf(name -> plain(name, openings));
        List<String> states = told.stream().flatMap(name -> name.state().stream()).toList();
        ListedBodies bodies = new ListedBodies(actors, new HomeStates(states));
        return Uniting.of(told, found).stream().map(bodies::known).toList();
    }

    /** "Perjanjian Persahabatan" is nobody where the text has "perjanjian" in small letters too. */
    private static boolean plain(Mention name, Openings openings) {
        return name.kind() == Mention.Kind.PERSON && openings.plain(folded(name.text()).get(0));
    }

    static List<String> folded(String name) {
        return Words.of(name).stream().map(Token::folded).toList();
    }
}
