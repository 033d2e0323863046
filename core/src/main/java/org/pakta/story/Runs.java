package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * The runs of five words in a text: who has many of another's runs has copied. Of a long text only
 * the runs whose hash ends in some zeros are kept, so that every text takes bounded room; which
 * they are depends on the runs alone, so that texts of any length can be compared.
 */
final class Runs {
    /** Five words in the same order are seldom chance; shorter runs are phrases of the trade. */
    private static final int RUN = 5;

    /** Enough to tell a share to within two in a hundred; a text of 4,000 words keeps all. */
    static final int MOST = 4096;

    /** Ascending, each once. */
    final int[] hashes;

    /** Binary zeros that the kept hashes end in; 0 where all are kept. */
    final int zeros;

    Runs(int[] hashes, int zeros) {
        this.hashes = hashes;
        this.zeros = zeros;
    }

    static Runs of(String text) {
        return of(List.of(text));
    }

    /** Of texts, none of which runs on into the next. */
    static Runs of(List<String> texts) {
        return ofWords(texts.stream().map(Words::of).toList());
    }

    /** The same of texts already cut into words. */
    static Runs ofWords(List<List<Token>> texts) {
        int[] all =
                texts.stream()
                        .flatMapToInt(
                                words ->
                                        IntStream.rangeClosed(0, words.size() - RUN)
                                                .map(at -> hash(words.subList(at, at + RUN))))
                        .sorted()
                        .distinct()
                        .toArray();
        int zeros = 0;
        while (all.length > MOST) {
            zeros++;
            all = ending(all, zeros);
        }
        return new Runs(all, zeros);
    }

    private static int[] ending(int[] hashes, int zeros) {
        return IntStream.of(hashes).filter(hash -> ends(hash, zeros)).toArray();
    }

    private static boolean ends(int hash, int zeros) {
        return Integer.numberOfTrailingZeros(hash) >= zeros;
    }

    private static int hash(List<Token> run) {
        long hash = Terms.none();
        for (Token word : run) {
            hash = Terms.hash(hash, word.folded());
        }
        return Terms.mixed(hash);
    }

    /** How many runs the text has, as near as is known. */
    long size() {
        return (long) hashes.length << zeros;
    }

    /**
     * Those it is looked up by: the least when their bits are turned round, so that a text and a
     * part of it have some in common.
     */
    int[] keys(int most) {
        int[] least = new int[Math.min(most, hashes.length)];
        int size = 0;
        for (int hash : hashes) {
            int turned = Integer.reverse(hash);
            if (size < least.length || turned < least[size - 1]) {
                size = Math.min(size + 1, least.length);
                int at = size - 1;
                for (; at > 0 && least[at - 1] > turned; at--) {
                    least[at] = least[at - 1];
                }
                least[at] = turned;
            }
        }
        return IntStream.of(least).map(Integer::reverse).toArray();
    }

    /** What two texts share, counted alike in both. */
    record Shared(int runs, int shorter) {
        /** The share of the shorter text's runs that the longer one has; 0 for an empty text. */
        double share() {
            return shorter == 0 ? 0 : (double) runs / shorter;
        }
    }

    /** What it shares with another text. */
    Shared with(Runs other) {
        return with(other, 0);
    }

    /** The same; where it is less than a share, not all of it is counted. */
    Shared with(Runs other, double share) {
        int least = Math.max(zeros, other.zeros);
        int[] mine = least == zeros ? hashes : ending(hashes, least);
        int[] yours = least == other.zeros ? other.hashes : ending(other.hashes, least);
        int shorter = Math.min(mine.length, yours.length);
        // Rounded down, as the product of a share just reached may lie above the whole number
        int enough = (int) (shorter * share);
        int shared = 0;
        int a = 0;
        int b = 0;
        while (a < mine.length
                && b < yours.length
                && shared + Math.min(mine.length - a, yours.length - b) >= enough) {
            if (mine[a] == yours[b]) {
                shared++;
                a++;
                b++;
            } else if (mine[a] < yours[b]) {
                a++;
            } else {
                b++;
            }
        }
        return new Shared(shared, shorter);
    }

    /** Equal where the runs are the same. */
    int digest() {
        return Arrays.hashCode(hashes);
    }

    /** Whether the runs are the very same. */
    boolean same(Runs other) {
        return zeros == other.zeros && Arrays.equals(hashes, other.hashes);
    }
}
