package org.pakta.story;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which texts have a key, in the order of the texts; flat, so that millions of texts fit. */
final class Postings {
    /** Key in the upper half, text in the lower; ascending. */
    private final long[] entries;

    /** Where each text's places begin in {@code places}; one more than there are texts. */
    private final int[] begins;

    /** For each text where its keys stand in the entries. */
    private final int[] places;

    /**
     * Of texts numbered from 0.
     *
     * @param keys for each text its keys, each once
     */
    Postings(int texts, IntFunction<int[]> keys) {
        entries =
                IntStream.range(0, texts)
                        .parallel()
                        .boxed()
                        .flatMapToLong(
                                text ->
                                        Arrays.stream(keys.apply(text))
                                                .mapToLong(key -> (long) key << 32 | text))
                        .toArray();
        Arrays.parallelSort(entries);
        begins = new int[texts + 1];
        for (long entry : entries) {
            begins[(int) entry + 1]++;
        }
        for (int i = 0; i < texts; i++) {
            begins[i + 1] += begins[i];
        }
        places = new int[entries.length];
        int[] filled = Arrays.copyOf(begins, texts);
        for (int i = 0; i < entries.length; i++) {
            places[filled[(int) entries[i]]++] = i;
        }
    }

    /** How many places there are. */
    int size() {
        return entries.length;
    }

    int keys(int text) {
        return begins[text + 1] - begins[text];
    }

    /** Where a text's key stands among all; keys of a text are counted in ascending order. */
    int place(int text, int key) {
        return places[begins[text] + key];
    }

    /** The text at a place. */
    int text(int place) {
        return (int) entries[place];
    }

    /** Where those end that have the key at a place, so many after it at most. */
    int end(int place, int most) {
        int last = Math.min(entries.length, place + 1 + most);
        int end = place + 1;
        while (end < last && key(end) == key(place)) {
            end++;
        }
        return end;
    }

    /**
     * The texts before this one that have a key of it: for each key the nearest and the first, so
     * many of each; ascending, each as often as it shares a key.
     */
    int[] before(int text, int most) {
        int[] found = new int[2 * most * keys(text)];
        int size = 0;
        for (int at = begins[text]; at < begins[text + 1]; at++) {
            int place = places[at];
            int first = first(place);
            for (int i = Math.max(first, place - most); i < place; i++) {
                found[size++] = (int) entries[i];
            }
            for (int i = first; i < Math.min(place - most, first + most); i++) {
                found[size++] = (int) entries[i];
            }
        }
        Arrays.sort(found, 0, size);
        return Arrays.copyOf(found, size);
    }

    /** The first place of the key at a place: mostly not far, so looked for from there. */
    private int first(int place) {
        int step = 1;
        while (step <= place && key(place - step) == key(place)) {
            step *= 2;
        }
        int other = Math.max(-1, place - step);
        int same = place - step / 2;
        while (same - other > 1) {
            int middle = (same + other) >>> 1;
            boolean left = key(middle) == key(place);
            same = left ? middle : same;
            other = left ? other : middle;
        }
        return same;
    }

    private int key(int entry) {
        return (int) (entries[entry] >>> 32);
    }
}
