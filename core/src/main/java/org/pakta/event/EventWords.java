package org.pakta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.Table;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The words of one language that events are read by. */
final class EventWords {
    /** Shorter words only look as if they had a verb's prefix or ending ("meja", "red"). */
    private static final int SHORTEST_VERB = 5;

    private final LanguagePack language;
    private final Phrases<Trigger> triggers;
    private final Phrases<String> marks;
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Phrases<String> referring;
    private final Map<String, List<Act>> acts = new HashMap<>();

    EventWords(LanguagePack language) {
        this.language = language;
        Phrases.Builder<Trigger> found = new Phrases.Builder<>();
        language.table("events.tsv", "form", "type", "shape", "links", "needs")
                .rows()
                .forEach(row -> found.add(row.cell("form"), Trigger.of(row)));
        this.triggers = found.build();
        this.marks = LanguagePack.phrases(language.table("modality.tsv", "form", "kind"));
        for (Table.Row row : language.table("clauses.tsv", "form", "kind").rows()) {
            kinds.computeIfAbsent(row.cell("kind"), kind -> new HashSet<>())
                    .add(Words.folded(row.cell("form")));
        }
        this.referring = LanguagePack.phrases(language.table("referring.tsv", "form", "kind"));
        language.table("acts.tsv", "form", "type", "status").rows().stream()
                .map(Act::of)
                .sorted(Comparator.comparingInt(act -> -act.words().size()))
                .forEach(
                        act ->
                                acts.computeIfAbsent(
                                                act.form().substring(0, 2),
                                                two -> new ArrayList<>())
                                        .add(act));
    }

    LanguagePack language() {
        return language;
    }

    /** The act with most words that begins at this word. */
    Optional<Act> act(List<Token> row, int at) {
        String word = row.get(at).folded();
        return word.length() < 2
                ? Optional.empty()
                : acts.getOrDefault(word.substring(0, 2), List.of()).stream()
                        .filter(act -> act.end(row, at) > 0)
                        .findFirst();
    }

    List<Phrases.Hit<Trigger>> triggers(List<Token> row, int at) {
        List<Phrases.Hit<Trigger>> hits = triggers.allAt(row, at);
        int longest = hits.isEmpty() ? 0 : hits.get(0).to();
        return hits.stream().filter(hit -> hit.to() == longest).toList();
    }

    /** Whether a trigger of a verb's shape begins here. */
    boolean verbTrigger(List<Token> row, int at) {
        return triggers.allAt(row, at).stream()
                .anyMatch(
                        hit ->
                                hit.meaning().shape() == Trigger.Shape.VERB
                                        || hit.meaning().shape() == Trigger.Shape.PASSIVE);
    }

    /** planned, alleged, negated, possible, if, unreal: the kind of mark that begins here. */
    Optional<Phrases.Hit<String>> mark(List<Token> row, int at) {
        return marks.at(row, at);
    }

    /** person, pair, plural, group, we, you: a word that stands for somebody named elsewhere. */
    Optional<Phrases.Hit<String>> referring(List<Token> row, int at) {
        return referring.at(row, at);
    }

    boolean is(String folded, String kind) {
        return kinds.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether the word looks like a verb of this language. */
    boolean verb(List<Token> row, int at) {
        Token word = row.get(at);
        if (word.capital() || is(word.folded(), "noun")) {
            return is(word.folded(), "verb");
        }
        return is(word.folded(), "verb")
                || is(word.folded(), "light")
                || verbTrigger(row, at)
                || language.cues().at(row, at).isPresent()
                || shapedLikeVerb(word.folded());
    }

    private boolean shapedLikeVerb(String folded) {
        boolean known = language.isParticle(folded) || language.pronouns().containsKey(folded);
        return !known
                && folded.length() > SHORTEST_VERB
                && (folded.indexOf('-') < 0 || !language.hasArticles()) // "anti-dumping"
                && (kinds.getOrDefault("prefix", Set.of()).stream().anyMatch(folded::startsWith)
                        || kinds.getOrDefault("ending", Set.of()).stream()
                                .anyMatch(folded::endsWith));
    }
}
