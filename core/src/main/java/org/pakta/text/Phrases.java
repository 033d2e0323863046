package org.pakta.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of phrases that is looked up in a row of words, longest first.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirstWord;

    /** A bit for each first word by hash: most words of a text begin no phrase. */
    private final long[] begun;

    private Phrases(Map<String, List<Entry<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        this.begun = new long[Integer.highestOneBit(Math.max(1, byFirstWord.size() / 4))];
        byFirstWord.keySet().forEach(word -> begun[place(word)] |= bit(word));
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash >>> 6 ^ hash >>> 20) & (begun.length - 1);
    }

    private static long bit(String word) {
        return 1L << word.hashCode();
    }

    private record Entry<T>(List<String> words, T meaning) {}

    /**
     * A phrase found.
     *
     * @param from index of its first word in the row
     * @param to one past its last
     * @param meaning what it stands for
     */
    public record Hit<T>(int from, int to, T meaning) {}

    /** Collects phrases. */
    public static final class Builder<T> {
        private final Map<String, List<Entry<T>>> entries = new HashMap<>();

        /** Adds a phrase; its words are folded. A phrase without words is left out. */
        public Builder<T> add(String phrase, T meaning) {
            List<String> words = Words.of(phrase).stream().map(Token::folded).toList();
            if (!words.isEmpty()) {
                entries.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Entry<>(words, meaning));
            }
            return this;
        }

        public Phrases<T> build() {
            Comparator<Entry<T>> longestFirst =
                    Comparator.comparingInt(entry -> -entry.words().size());
            entries.values().forEach(list -> list.sort(longestFirst));
            return new Phrases<>(entries);
        }
    }

    /** The longest phrase that begins at this word. */
    public Optional<Hit<T>> at(List<Token> row, int index) {
        List<Hit<T>> hits = allAt(row, index);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
    }

    /** All phrases that begin at this word, longest first. */
    public List<Hit<T>> allAt(List<Token> row, int index) {
        String first = row.get(index).folded();
        if ((begun[place(first)] & bit(first)) == 0) {
            return List.of();
        }
        List<Entry<T>> entries = byFirstWord.get(first);
        if (entries == null) {
            return List.of();
        }
        List<Hit<T>> hits = new ArrayList<>(2);
        for (Entry<T> entry : entries) {
            if (matches(entry.words(), row, index)) {
                hits.add(new Hit<>(index, index + entry.words().size(), entry.meaning()));
            }
        }
        return hits;
    }

    private static boolean matches(List<String> words, List<Token> row, int index) {
        if (index + words.size() > row.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!row.get(index + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
