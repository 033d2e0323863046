package org.pakta.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pakta.data.Table;
import org.pakta.figure.FigureReader;
import org.pakta.language.Affixes;
import org.pakta.language.DateReader;
import org.pakta.language.Languages;
import org.pakta.text.Sentence;

/**
 * Puts a set of articles in order: who copied whom, which tell the same happening, which words are
 * the same utterance. A function of the set alone: the order of the list does not matter.
 */
public final class StoryGrouper {
    private final OutlineReader outlines;
    private final ImprintReader imprints;

    /**
     * A grouper for these languages.
     *
     * @param stopWords for each language code the folded words that tell nothing of a text's
     *     subject; where the language is unknown all of them count
     * @param lexicon folded words of one language with the word they are compared as in another
     *     ("perjanjian" as "treaty"); may be empty
     * @param dates for each language code what finds the days a text tells of
     * @param affixes for each language code what forms of one root differ by
     * @param splitters for each language code what cuts a text into sentences
     * @param roundups for each language code what tells a round-up by its headline
     * @param meanings what words of quotations mean
     * @param figures tells which of them are a number
     */
    StoryGrouper(
            Map<String, Set<String>> stopWords,
            Map<String, String> lexicon,
            Map<String, DateReader> dates,
            Map<String, Affixes> affixes,
            Map<String, Function<String, List<Sentence>>> splitters,
            Map<String, Predicate<String>> roundups,
            Meanings meanings,
            FigureReader figures) {
        TermReader terms = new TermReader(stopWords, lexicon);
        Roots roots = new Roots(lexicon, affixes);
        outlines = new OutlineReader(terms, roots, splitters);
        imprints =
                new ImprintReader(
                        terms,
                        new SaidReader(terms, roots, meanings, figures),
                        new OccasionReader(terms, dates),
                        outlines,
                        dates,
                        roundups);
    }

    /** A grouper for the languages there are packs of. */
    public static StoryGrouper of(Languages languages) {
        return new StoryGrouper(
                languages.functionWords(),
                lexicon(languages.lexicon()),
                languages.dates(),
                languages.affixes(),
                languages.splitters(),
                languages.roundups(),
                Meanings.of(List.of(languages.speech(), languages.lexicon()), languages.affixes()),
                new FigureReader(languages));
    }

    /**
     * The lexicon of a table with the columns {@code id} and {@code en}: every word of a row is
     * compared as its first English one.
     */
    public static Map<String, String> lexicon(Table table) {
        Map<String, String> lexicon = new HashMap<>();
        for (Table.Row row : table.rows()) {
            List<String> english = row.list("en");
            row.list("id").forEach(word -> lexicon.put(word, english.get(0)));
            english.forEach(word -> lexicon.put(word, english.get(0)));
        }
        return lexicon;
    }

    /** What stories and sayings are made of: all that is needed of one article. */
    public Imprint imprint(Told told) {
        return imprints.imprint(told);
    }

    /**
     * Which sentences of an article have a counterpart in another that tells the same in other
     * words, in the order of the texts.
     */
    public List<Counterpart> counterparts(Told source, Told rewrite) {
        OutlineReader.Read one = outlines.read(source);
        OutlineReader.Read other = outlines.read(rewrite);
        return Counterparts.of(one.outline(), other.outline()).pairs().stream()
                .map(
                        pair ->
                                new Counterpart(
                                        one.sentences().get(pair.first()),
                                        other.sentences().get(pair.second())))
                .toList();
    }

    /** Stories and sayings of a set of articles; of several with one id the first counts. */
    public Grouping group(List<Told> articles) {
        return groupImprints(sorted(articles).parallelStream().map(this::imprint).toList());
    }

    /** The same of their imprints. */
    public static Grouping groupImprints(Collection<Imprint> articles) {
        List<Imprint> each = once(articles);
        return new Grouping(new Stories(each).make(), SayingFinder.find(each));
    }

    /** Stories alone. */
    static List<Story> stories(Collection<Imprint> articles) {
        return new Stories(once(articles)).make();
    }

    private static List<Imprint> once(Collection<Imprint> articles) {
        List<Imprint> byId =
                articles.parallelStream().sorted(Comparator.comparing(Imprint::id)).toList();
        return IntStream.range(0, byId.size())
                .filter(i -> i == 0 || !byId.get(i).id().equals(byId.get(i - 1).id()))
                .mapToObj(byId::get)
                .toList();
    }

    private static List<Told> sorted(List<Told> articles) {
        List<Told> all = new ArrayList<>(articles);
        all.sort(
                Comparator.comparing((Told told) -> told.article().id())
                        .thenComparing(told -> told.article().input())
                        .thenComparing(Told::toString));
        Map<String, Told> byId = new TreeMap<>();
        all.forEach(told -> byId.putIfAbsent(told.article().id(), told));
        return List.copyOf(byId.values());
    }
}
