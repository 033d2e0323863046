package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The runs of five words in a text: who has many of another's runs has copied. */
final class Shingles {
    /** Five words in the same order are seldom chance; shorter runs are phrases of the trade. */
    private static final int RUN = 5;

    /** One run in four is enough to find a copy by, and decided by its hash alone. */
    private static final long SAMPLED = 4;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Ascending, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        List<Token> words = Words.of(text);
        return new Shingles(
                IntStream.rangeClosed(0, words.size() - RUN)
                        .mapToLong(at -> hash(words.subList(at, at + RUN)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static long hash(List<Token> run) {
        long hash = SEED;
        for (Token word : run) {
            for (int i = 0; i < word.folded().length(); i++) {
                hash = (hash ^ word.folded().charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    int size() {
        return hashes.length;
    }

    /** The runs it is looked up by. */
    long[] sample() {
        return LongStream.of(hashes).filter(hash -> hash % SAMPLED == 0).toArray();
    }

    /** How many runs both have. */
    int shared(Shingles other) {
        return (int)
                LongStream.of(hashes)
                        .filter(hash -> Arrays.binarySearch(other.hashes, hash) >= 0)
                        .count();
    }

    /** The share of the shorter text's runs that the longer one has; 0 for an empty text. */
    double copied(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }
}
