package org.pakta.story;

import java.util.Arrays;

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

    Links addAll(Links more) {
        if (size + more.size > ones.length) {
            room(Math.max(size + more.size, size + size / 2));
        }
        System.arraycopy(more.ones, 0, ones, size, more.size);
        System.arraycopy(more.others, 0, others, size, more.size);
        System.arraycopy(more.closeness, 0, closeness, size, more.size);
        size += more.size;
        return this;
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
