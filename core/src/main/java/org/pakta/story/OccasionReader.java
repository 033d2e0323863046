package org.pakta.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Tells when and where those that an article quotes spoke, as far as that is its news. */
final class OccasionReader {
    /** Statements and days looked at; reports have fewer, books are no reports. */
    private static final int MOST = 100;

    private static final int MOST_OCCASIONS = 8;

    /** One of so many statements at least is by him whose occasion the article tells. */
    private static final int LEADING = 3;

    /** Words before the day that may tell the place. */
    private static final int REACH = 25;

    private final TermReader terms;
    private final Map<String, DateReader> dates;

    OccasionReader(TermReader terms, Map<String, DateReader> dates) {
        this.terms = terms;
        this.dates = Map.copyOf(dates);
    }

    /**
     * Occasions in the order of the text.
     *
     * @param words those of the text
     * @param days full days that the text tells of, in its order
     */
    List<Occasion> read(Told told, List<Token> words, List<DatedSpan> days) {
        Map<Integer, Mention> actors = TermReader.actors(told.mentions());
        return news(told.article(), dated(told, days)).stream()
                .map(each -> occasion(each, told, words, actors))
                .toList();
    }

    /** Words of somebody, and a day told beside them. */
    private record Dated(Statement said, Speaker speaker, DatedSpan day) {
        int number() {
            return (int) day.day().first().toEpochDay();
        }
    }

    private static List<Dated> dated(Told told, List<DatedSpan> days) {
        List<Dated> dated = new ArrayList<>();
        for (Statement said : first(told.statements())) {
            for (DatedSpan day : first(days)) {
                if (said.speaker().isPresent() && beside(day, said)) {
                    dated.add(new Dated(said, said.speaker().get(), day));
                }
            }
        }
        return dated;
    }

    private Occasion occasion(
            Dated dated, Told told, List<Token> words, Map<Integer, Mention> actors) {
        Speaker speaker = dated.speaker();
        return new Occasion(
                new Said.Voice(speaker.name(), speaker.actors()),
                dated.number(),
                place(told, dated.said(), words, dated.day().span().from(), actors),
                leads(speaker, told));
    }

    /** Whether he says much of what the article quotes: whom a reaction names has spoken before. */
    private static boolean leads(Speaker speaker, Told told) {
        List<String> voices =
                first(told.statements()).stream()
                        .flatMap(said -> said.speaker().stream())
                        .map(Speaker::name)
                        .toList();
        long his = voices.stream().filter(speaker.name()::equals).count();
        return LEADING * his >= voices.size();
    }

    private static <T> List<T> first(List<T> things) {
        return things.subList(0, Math.min(MOST, things.size()));
    }

    /** Those of the day the article came out or the day before; of the last where it is unknown. */
    private static List<Dated> news(Article article, List<Dated> dated) {
        Optional<Integer> own =
                article.published().filter(Day::full).map(day -> (int) day.last().toEpochDay());
        int end = own.orElse(dated.stream().mapToInt(Dated::number).max().orElse(0));
        int begin = own.isPresent() ? end - 1 : end;
        return dated.stream()
                .filter(each -> each.number() >= begin && each.number() <= end)
                .limit(MOST_OCCASIONS)
                .toList();
    }

    /** Whether the day stands beside the words and is no part of them. */
    private static boolean beside(DatedSpan day, Statement said) {
        return said.sentence().contains(day.span())
                && said.spans().stream().noneMatch(span -> span.contains(day.span()));
    }

    private Terms place(
            Told told, Statement said, List<Token> words, int day, Map<Integer, Mention> actors) {
        Set<String> stops = terms.stopWords(told.article().language());
        Optional<DateReader> reader = told.article().language().map(dates::get);
        Set<String> who = who(said);
        Map<String, Double> place = new TreeMap<>();
        int left = REACH;
        for (int at = before(words, day);
                at >= 0 && left > 0 && words.get(at).from() >= said.sentence().from();
                at--) {
            Token word = words.get(at);
            boolean tells =
                    !who.contains(word.folded())
                            && said.spans().stream().noneMatch(span -> span.contains(word.span()))
                            && reader.map(each -> !each.tellsDays(word)).orElse(true);
            if (tells) {
                left--;
                String term = terms.term(word, actors, stops);
                if (!term.isEmpty()) {
                    place.put(term, 1.0);
                }
            }
        }
        return Terms.of(place);
    }

    /** Words that tell who spoke, and that he did. */
    private static Set<String> who(Statement said) {
        Set<String> who = new HashSet<>();
        said.speaker()
                .ifPresent(
                        speaker -> {
                            add(speaker.name(), who);
                            add(speaker.text(), who);
                            speaker.role().ifPresent(role -> add(role, who));
                        });
        said.cue().ifPresent(cue -> add(cue.text(), who));
        return who;
    }

    private static void add(String text, Set<String> words) {
        Words.of(text).forEach(word -> words.add(word.folded()));
    }

    /** The last word before a place in the text; -1 when there is none. */
    private static int before(List<Token> words, int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).to() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
