package org.pakta.actor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Learned weights: how much a feature of a word speaks for each {@link Tag}. Features are hashed
 * into a table, so that the file holds numbers and no words of the sentences it was learned from.
 */
final class NameModel {
    static final int TAGS = Tag.values().length;

    /** Makes a byte's value positive, so that several can be summed at once in one number. */
    private static final int RAISE = 128;

    /** Every other byte of a number: lanes that hold the sum of up to 256 raised bytes. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private static final int LANE = 2 * Byte.SIZE;
    private static final int MOST_SUMMED = 256;

    private final int bits; // the table has 2 to this power rows
    private final long[] weights; // a row each: a byte per tag, from the lowest, raised by RAISE
    private final byte[] steps; // one per pair of tags: from, to

    private NameModel(int bits, byte[] steps, byte[] weights) {
        this.bits = bits;
        this.steps = steps;
        this.weights = new long[1 << bits];
        for (int at = 0; at < weights.length; at++) {
            long raised = (long) weights[at] + RAISE;
            this.weights[at / TAGS] |= raised << (Byte.SIZE * (at % TAGS));
        }
    }

    /** What a word is of a name. */
    enum Tag {
        OUT(0),
        PERSON(1),
        IN_PERSON(2),
        BODY(3),
        IN_BODY(4),
        PLACE(5),
        IN_PLACE(6);

        private static final Tag[] ALL = values();
        private final int number;

        Tag(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        static Tag of(int number) {
            return ALL[number];
        }

        boolean begins() {
            return this == PERSON || this == BODY || this == PLACE;
        }

        /** Whether it goes on with a name: nothing but its beginning or middle stands before it. */
        boolean inside() {
            return this != OUT && !begins();
        }

        boolean follows(Tag before) {
            return !inside() || before == this || (before.begins() && before.number + 1 == number);
        }
    }

    /** Reads the file that {@code ./dev learn} writes: a number of bits, steps and rows, packed. */
    static NameModel read(byte[] file) {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
            int bits = in.readByte();
            byte[] steps = in.readNBytes(TAGS * TAGS);
            return new NameModel(bits, steps, in.readNBytes(TAGS << bits));
        } catch (IOException broken) {
            throw new UncheckedIOException("the learned names", broken);
        }
    }

    /** Adds what the features of a word say to the scores of the tags. */
    void add(long[] features, int[] scores) {
        for (int from = 0; from < features.length; from += MOST_SUMMED) {
            int to = Math.min(features.length, from + MOST_SUMMED);
            long even = 0;
            long odd = 0;
            for (int at = from; at < to; at++) {
                long row = weights[row(features[at], bits)];
                even += row & LANES;
                odd += (row >>> Byte.SIZE) & LANES;
            }
            for (int tag = 0; tag < TAGS; tag++) {
                long lanes = tag % 2 == 0 ? even : odd;
                scores[tag] +=
                        (int) ((lanes >>> (LANE * (tag / 2))) & 0xFFFF) - RAISE * (to - from);
            }
        }
    }

    int step(int from, int to) {
        return steps[from * TAGS + to];
    }

    /** The row of a feature: its upper bits, after they have been mixed. */
    static int row(long feature, int bits) {
        return (int) ((feature * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
    }
}
