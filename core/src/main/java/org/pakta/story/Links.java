package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Pairs of things with how close they are, in [0,1]; without an object for each of millions. */
final class Links {
    private static final int FIRST_ROOM = 16;

    private int[] ones = new int[FIRST_ROOM];
    private int[] others = new int[FIRST_ROOM];
    private float[] closeness = new float[FIRST_ROOM];
    private int size;

    Links add(int one, int other, double close) {
        if (size == ones.length) {
            room(2 * size);
        }
        ones[size] = one;
        others[size] = other;
        closeness[size++] = (float) close;
        return this;
    }

    /** All of these, in their order; no room is left over, as there are millions. */
    static Links of(List<Links> parts) {
        Links all = new Links();
        all.room(Math.max(FIRST_ROOM, parts.stream().mapToInt(Links::size).sum()));
        for (Links part : parts) {
            System.arraycopy(part.ones, 0, all.ones, all.size, part.size);
            System.arraycopy(part.others, 0, all.others, all.size, part.size);
            System.arraycopy(part.closeness, 0, all.closeness, all.size, part.size);
            all.size += part.size;
        }
        return all;
    }

    /**
     * The links that several threads find, in the order of the things whatever their number.
     *
     * @param things how many there are
     * @param chunk how many one thread takes at a time
     * @param found finds the links of those from one number to before another
     */
    static Links found(int things, int chunk, BiFunction<Integer, Integer, Links> found) {
        return of(
                IntStream.rangeClosed(0, things / chunk)
                        .parallel()
                        .mapToObj(n -> found.apply(n * chunk, Math.min(things, (n + 1) * chunk)))
                        .toList());
    }

    private void room(int room) {
        ones = Arrays.copyOf(ones, room);
        others = Arrays.copyOf(others, room);
        closeness = Arrays.copyOf(closeness, room);
    }

    int size() {
        return size;
    }

    int one(int link) {
        return ones[link];
    }

    int other(int link) {
        return others[link];
    }

    double closeness(int link) {
        return closeness[link];
    }
}
