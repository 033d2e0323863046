package org.pakta.record;

import java.util.Arrays;
import org.pakta.evidence.Span;

/**
 * The same places of one text counted in two ways: characters as Java counts them (UTF-16), and
 * Unicode code points, which is what records and exports count.
 */
public final class CodePoints {
    private static final int[] NONE = {};

    /** For each character outside the first plane, the place of its second half; ascending. */
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    public static CodePoints of(String text) {
        int length = text.length();
        if (text.codePointCount(0, length) == length) {
            return new CodePoints(NONE);
        }
        int[] places = new int[length];
        int found = 0;
        for (int at = 1; at < length; at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                places[found++] = at;
            }
        }
        return new CodePoints(Arrays.copyOf(places, found));
    }

    /** From characters to code points. */
    public int count(int character) {
        int before = Arrays.binarySearch(seconds, character);
        return character - (before < 0 ? -before - 1 : before);
    }

    /** From code points to characters. */
    public int character(int count) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return count + low;
    }

    /** The span of characters that these code points make. */
    public Span span(int from, int to) {
        return new Span(character(from), character(to));
    }
}
