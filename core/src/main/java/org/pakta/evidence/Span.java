package org.pakta.evidence;

/**
 * A stretch of a text.
 *
 * @param from first character (UTF-16 offset), at least 0
 * @param to one past the last character, at least {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("span " + from + ".." + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** The characters themselves. */
    public String in(String text) {
        return text.substring(from, to);
    }

    /** The same stretch without white space at its ends. */
    public Span trimmed(String text) {
        int first = from;
        int last = to;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from
                ? Integer.compare(from, other.from)
                : Integer.compare(to, other.to);
    }
}
