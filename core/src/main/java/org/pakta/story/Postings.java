package org.pakta.story;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
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

    int keys(int text) {
        return begins[text + 1] - begins[text];
    }

    /**
     * The wanted ones of the next texts that have a key of this one, so many of them looked at for
     * each key; in no order, each as often as it shares a key.
     */
    int[] after(int text, int most, IntPredicate wanted) {
        int[] found = new int[most * keys(text)];
        int size = 0;
        for (int at = begins[text]; at < begins[text + 1]; at++) {
            int place = places[at];
            int end = Math.min(entries.length, place + 1 + most);
            for (int i = place + 1; i < end && key(i) == key(place); i++) {
                found[size] = (int) entries[i];
                size += wanted.test(found[size]) ? 1 : 0;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /**
     * The texts before this one that have a key of it: for each key the nearest and the first, so
     * many of each; each once, ascending.
     */
    int[] before(int text, int most) {
        int[] found = new int[2 * most * keys(text)];
        int size = 0;
        for (int at = begins[text]; at < begins[text + 1]; at++) {
            int place = places[at];
            int first = first(key(place));
            for (int i = Math.max(first, place - most); i < place; i++) {
                found[size++] = (int) entries[i];
            }
            for (int i = first; i < Math.min(place - most, first + most); i++) {
                found[size++] = (int) entries[i];
            }
        }
        return IntStream.of(Arrays.copyOf(found, size)).sorted().distinct().toArray();
    }

    private int first(int key) {
        int place = Arrays.binarySearch(entries, (long) key << 32);
        return place < 0 ? -place - 1 : place;
    }

    private int key(int entry) {
        return (int) (entries[entry] >>> 32);
    }
}
