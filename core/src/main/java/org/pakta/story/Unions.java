package org.pakta.story;

/** Things put together pair by pair; each lot goes by its least number. */
final class Unions {
    private final int[] parents;

    Unions(int things) {
        parents = new int[things];
        for (int i = 0; i < things; i++) {
            parents[i] = i;
        }
    }

    void join(int a, int b) {
        int one = of(a);
        int other = of(b);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    int of(int thing) {
        int at = thing;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
