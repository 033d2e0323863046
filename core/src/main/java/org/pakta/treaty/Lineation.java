package org.pakta.treaty;

/** Line breaks of a treaty's text that part nothing. */
final class Lineation {
    /** A line that ends earlier than this was ended by its writer, not by the width of a page. */
    private static final int WIDTH = 45;

    private Lineation() {}

    /** The same text, character for character, with breaks inside a sentence as spaces. */
    static String joined(String text) {
        char[] joined = text.replace('\r', ' ').toCharArray();
        int start = 0;
        for (int at = 0; at < joined.length; at++) {
            if (joined[at] == '\n') {
                if (runsOn(joined, start, at)) {
                    joined[at] = ' ';
                } else {
                    start = at + 1;
                }
            }
        }
        return new String(joined);
    }

    private static boolean runsOn(char[] text, int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(text[last])) {
            last--;
        }
        int next = end + 1;
        while (next < text.length && (text[next] == ' ' || text[next] == '\t')) {
            next++;
        }
        if (next >= text.length || last <= start) {
            return false;
        }
        boolean ended = ".;:!?".indexOf(text[last]) >= 0;
        char c = text[next];
        return !ended
                && (Character.isLowerCase(c) || (Character.isLetter(c) && end - start > WIDTH));
    }
}
