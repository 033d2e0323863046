package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import org.pakta.evidence.Span;

/** Pairs quotation marks: curly, straight, mixed, opened and never closed. */
final class QuoteFinder {
    private static final String OPENERS = "“„«‟";
    private static final String CLOSERS = "”»";

    private QuoteFinder() {}

    /**
     * Quotations of one paragraph in order; marks inside an open quotation that open again are left
     * alone.
     */
    static List<Quoted> find(String text, Span paragraph) {
        List<Quoted> quotes = new ArrayList<>();
        int open = -1;
        for (int at = paragraph.from(); at < paragraph.to(); at++) {
            char c = text.charAt(at);
            // Some outlets write the closing mark on both sides, as others do the straight one.
            boolean straight =
                    c == '"' || (CLOSERS.indexOf(c) >= 0 && (open < 0 || text.charAt(open) == c));
            if (open < 0 && (OPENERS.indexOf(c) >= 0 || (straight && opens(text, at, paragraph)))) {
                open = at;
            } else if (open >= 0
                    && ((CLOSERS.indexOf(c) >= 0 && !straight)
                            || (straight && !opensAgain(text, at, paragraph)))) {
                add(quotes, open, at, at + 1, false);
                open = -1;
            }
        }
        if (open >= 0) {
            add(quotes, open, paragraph.to(), paragraph.to(), true);
        }
        return quotes;
    }

    private static void add(List<Quoted> quotes, int open, int close, int end, boolean unclosed) {
        if (close > open + 1) {
            quotes.add(new Quoted(new Span(open, end), new Span(open + 1, close), unclosed));
        }
    }

    private static boolean opens(String text, int at, Span paragraph) {
        boolean gapBefore =
                at == paragraph.from() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordAfter =
                at + 1 < paragraph.to()
                        && (Character.isLetterOrDigit(text.charAt(at + 1))
                                || "([$'‘…-".indexOf(text.charAt(at + 1)) >= 0);
        return gapBefore && wordAfter;
    }

    private static boolean opensAgain(String text, int at, Span paragraph) {
        boolean gapBefore = at > paragraph.from() && Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter =
                at + 1 < paragraph.to() && Character.isLetterOrDigit(text.charAt(at + 1));
        return gapBefore && wordAfter;
    }
}
