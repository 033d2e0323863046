package org.pakta.story;

import java.util.List;

/** In how many texts each word stands; of millions of words without an object for each. */
final class Frequencies {
    private static final int FIRST_ROOM = 1 << 10;

    private int[] words = new int[FIRST_ROOM];

    /** 0 where there is no word. */
    private int[] counts = new int[FIRST_ROOM];

    private int held;

    /** Of these texts. */
    static Frequencies of(List<Terms> texts) {
        Frequencies frequencies = new Frequencies();
        for (Terms text : texts) {
            for (int word : text.words) {
                frequencies.add(word, 1);
            }
        }
        return frequencies;
    }

    /** 0 for a word that no text has. */
    int of(int word) {
        return counts[place(word)];
    }

    private void add(int word, int count) {
        if (2 * held > words.length) {
            grow();
        }
        int place = place(word);
        held += counts[place] == 0 ? 1 : 0;
        words[place] = word;
        counts[place] += count;
    }

    private int place(int word) {
        int place = word & (words.length - 1);
        while (counts[place] != 0 && words[place] != word) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldCounts = counts;
        words = new int[2 * oldWords.length];
        counts = new int[2 * oldWords.length];
        held = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldWords[i], oldCounts[i]);
            }
        }
    }
}
