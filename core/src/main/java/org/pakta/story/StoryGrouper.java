package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pakta.data.Table;

/**
 * Puts a set of articles in order: who copied whom, which tell the same happening, which words are
 * the same utterance. A function of the set alone: the order of the list does not matter.
 */
public final class StoryGrouper {
    private final TermReader reader;

    /**
     * A grouper for these languages.
     *
     * @param stopWords for each language code the folded words that tell nothing of a text's
     *     subject; where the language is unknown all of them count
     * @param lexicon folded words of one language with the word they are compared as in another
     *     ("perjanjian" as "treaty"); may be empty
     */
    public StoryGrouper(Map<String, Set<String>> stopWords, Map<String, String> lexicon) {
        reader = new TermReader(stopWords, lexicon);
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

    /** Stories and sayings of a set of articles; of several with one id the first counts. */
    public Grouping group(List<Told> articles) {
        List<Told> sorted = sorted(articles);
        List<Profile> profiles = Profile.of(sorted, reader);
        List<Saying> sayings = new SayingFinder(reader).find(sorted);
        Closeness closeness = new Closeness(profiles, tellers(sayings, sorted));
        return new Grouping(new Stories(profiles, Copies.of(sorted), closeness).make(), sayings);
    }

    /** For each saying the numbers of the articles that give it. */
    private static List<NavigableSet<Integer>> tellers(List<Saying> sayings, List<Told> articles) {
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(told -> numbers.put(told.article().id(), numbers.size()));
        List<NavigableSet<Integer>> tellers = new ArrayList<>();
        for (Saying saying : sayings) {
            NavigableSet<Integer> tell = new TreeSet<>();
            saying.statements().forEach(v -> tell.add(numbers.getOrDefault(v.article(), 0)));
            tellers.add(tell);
        }
        return tellers;
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
