package org.pakta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pakta.evidence.Span;
import org.pakta.text.Sentence;
import org.pakta.text.Words;

/**
 * Cuts a text into sentences. Ours rather than the JDK's, because the JDK's rules differ between
 * versions and part closing quotation marks from their sentence.
 */
final class SentenceSplitter {
    private static final String CLOSING = "\"'”’»)]";
    private static final String OPENING = "\"'“‘«([„";

    /** Marks that some outlets open a quotation with, too. */
    private static final String CLOSING_TWICE = "”»";

    /** Ends of addresses: "Kompas.Com" is one word. */
    private static final Set<String> DOMAINS = Set.of("com", "co", "id", "net", "org");

    private final Set<String> abbreviations;

    SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf("\n\n", from);
            int to = blank < 0 ? text.length() : blank;
            splitParagraph(text, new Span(from, to), paragraph++, sentences);
            from = blank < 0 ? text.length() : blank + 2;
        }
        return sentences;
    }

    private void splitParagraph(String text, Span stretch, int paragraph, List<Sentence> into) {
        int start = stretch.from();
        int at = mark(text, start, stretch.to());
        while (at < stretch.to()) {
            int end = endOfSentence(text, at, start, stretch.to());
            if (end > 0) {
                add(text, new Span(start, end), paragraph, into);
                start = end;
            }
            at = mark(text, Math.max(at + 1, end), stretch.to());
        }
        add(text, new Span(start, stretch.to()), paragraph, into);
    }

    /** The next character from here that may end a sentence; the limit when there is none. */
    private static int mark(String text, int from, int limit) {
        int at = from;
        while (at < limit && !mayEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayEnd(char c) {
        return c == '.' || c == '\n' || c == '?' || c == '!' || c == '\u2026';
    }

    private static void add(String text, Span span, int paragraph, List<Sentence> into) {
        Span trimmed = span.trimmed(text);
        if (trimmed.length() > 0) {
            into.add(new Sentence(trimmed, paragraph, Words.of(text, trimmed)));
        }
    }

    /** One past the sentence that ends with the mark at {@code at}; 0 when none does. */
    private int endOfSentence(String text, int at, int start, int limit) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1;
        }
        int end = at + 1;
        while (end < limit
                && (".?!".indexOf(text.charAt(end)) >= 0
                        || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end >= limit) {
            return limit;
        }
        boolean gap = Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0';
        int cut = gap ? end : opensQuotation(text, at, end) ? end - 1 : end;
        return (gap ? beginsSentence(text, end, limit) : glued(text, at, cut, limit))
                        && !(c == '.' && abbreviated(text, start, at))
                ? cut
                : 0;
    }

    /** Dumps lose the space between sentences: {@code the end."The next}. */
    private static boolean opensQuotation(String text, int at, int end) {
        return end == at + 2 && text.charAt(end - 1) == '"';
    }

    /** "the end.The next": a word in small letters, a full stop, a word with a capital. */
    private static boolean glued(String text, int at, int cut, int limit) {
        int next = cut;
        while (next < limit && OPENING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int to = next;
        while (to < limit && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean word =
                to - next >= 2
                        && Character.isUpperCase(text.charAt(next))
                        && Character.isLowerCase(text.charAt(next + 1))
                        && !DOMAINS.contains(text.substring(next, to).toLowerCase(Locale.ROOT));
        return word && at >= 3 && ends(text, at);
    }

    private static boolean ends(String text, int at) {
        char last = text.charAt(at - 1);
        boolean plain =
                Character.isLowerCase(last)
                        && Character.isLowerCase(text.charAt(at - 2))
                        && Character.isLetter(text.charAt(at - 3));
        boolean year = Character.isDigit(last) && Character.isDigit(text.charAt(at - 2));
        return plain || year || CLOSING.indexOf(last) >= 0;
    }

    private static boolean beginsSentence(String text, int gap, int limit) {
        int next = gap;
        while (next < limit
                && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00a0')) {
            next++;
        }
        if (next >= limit) {
            return true;
        }
        char c = text.charAt(next);
        boolean opensAnyway =
                CLOSING_TWICE.indexOf(c) >= 0
                        && next + 1 < limit
                        && Character.isLetterOrDigit(text.charAt(next + 1));
        return !Character.isLowerCase(c)
                && (Character.isLetterOrDigit(c)
                        || OPENING.indexOf(c) >= 0
                        || c == '-'
                        || opensAnyway);
    }

    private boolean abbreviated(String text, int start, int dot) {
        int from = dot;
        while (from > start
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || (!word.isEmpty() && abbreviations.contains(word.toLowerCase(Locale.ROOT)));
    }
}
