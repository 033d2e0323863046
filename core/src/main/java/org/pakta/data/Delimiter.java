package org.pakta.data;

/** What parts the cells of a spreadsheet's text: commas, semicolons or tabs. */
public final class Delimiter {
    private static final char[] ALL = {',', ';', '\t'};

    private Delimiter() {}

    /** The one that the first line has most of. */
    public static char of(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ALL[0];
        for (char one : ALL) {
            if (count(first, one) > count(first, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
