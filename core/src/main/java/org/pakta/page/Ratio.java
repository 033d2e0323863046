package org.pakta.page;

/** How far packed bytes may swell. */
final class Ratio {
    /** News pages as JSON lines pack 4 to 15 times; 200 leaves room and stops a bomb. */
    private static final long MOST_TIMES = 200;

    /** Below this much a high ratio harms nobody: a small page may well repeat itself. */
    private static final long FREE = 64L << 20;

    private Ratio() {}

    static void check(long unpacked, long packed) throws TooMuch {
        if (unpacked > FREE && unpacked > MOST_TIMES * packed) {
            throw new TooMuch("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }
}
