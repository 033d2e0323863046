package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pakta.evidence.Span;
import org.pakta.text.Sentence;

/** Pairs quotation marks: curly, straight, mixed, opened and never closed. */
final class QuoteFinder {
    private static final String OPENERS = "“„«‟";
    private static final String CLOSERS = "”»";

    private QuoteFinder() {}

    /**
     * Quotations of one paragraph in order; marks inside an open quotation that open again are left
     * alone. Where only the closing mark is left, the quotation opens with its sentence.
     */
    static List<Quoted> find(
            String text, Span paragraph, List<Sentence> sentences, Predicate<Sentence> reports) {
        List<Quoted> quotes = new ArrayList<>();
        int open = -1;
        int sentence = 0;
        for (int at = paragraph.from(); at < paragraph.to(); at++) {
            char c = text.charAt(at);
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence + 1).span().from() <= at) {
                sentence++;
            }
            // Some outlets write the closing mark on both sides, as others do the straight one.
            boolean straight =
                    c == '"' || (CLOSERS.indexOf(c) >= 0 && (open < 0 || text.charAt(open) == c));
            boolean opens =
                    OPENERS.indexOf(c) >= 0
                            || (straight && opens(text, at, paragraph))
                            || (c == '"'
                                    && freely(text, at, paragraph, sentences, sentence, reports));
            if (open < 0 && opens) {
                open = at;
            } else if (open < 0
                    && closesAlone(text, at, paragraph)
                    && goesOn(text, at, paragraph)) {
                int from = sentences.get(sentence).span().from();
                int before = quotes.isEmpty() ? from : quotes.get(quotes.size() - 1).outer().to();
                from = firstWord(text, Math.max(from, before), at);
                if (at > from) {
                    quotes.add(new Quoted(new Span(from, at + 1), new Span(from, at), false));
                }
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

    /**
     * "It ended. " We are tired," said X": an opening mark that lost its place. None of the
     * sentences up to the closing mark says by itself who speaks.
     */
    private static boolean freely(
            String text,
            int at,
            Span paragraph,
            List<Sentence> sentences,
            int sentence,
            Predicate<Sentence> reports) {
        boolean free =
                (at == paragraph.from() || endsBefore(text, at, paragraph))
                        && at + 1 < paragraph.to()
                        && Character.isWhitespace(text.charAt(at + 1));
        int close = free ? nextMark(text, at + 1, paragraph) : -1;
        if (close < 0 || !closesAlone(text, close, paragraph)) {
            return false;
        }
        for (int i = sentence; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            if (span.from() > close) {
                break;
            }
            if (span.to() > at && reports.test(sentences.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsBefore(String text, int at, Span paragraph) {
        int before = at - 1;
        while (before > paragraph.from() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < at - 1 && ".?!:,\"”".indexOf(text.charAt(before)) >= 0;
    }

    private static int nextMark(String text, int from, Span paragraph) {
        for (int at = from; at < paragraph.to(); at++) {
            char c = text.charAt(at);
            if (c == '"' || OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** {@code ,"}: a mark that can only close. */
    private static boolean closesAlone(String text, int at, Span paragraph) {
        char c = text.charAt(at);
        return (c == '"' || CLOSERS.indexOf(c) >= 0)
                && at > paragraph.from()
                && ",.?!…".indexOf(text.charAt(at - 1)) >= 0
                && (at + 1 == paragraph.to() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Whether the sentence goes on behind the mark, as it does with "said X". */
    private static boolean goesOn(String text, int at, Span paragraph) {
        int next = at + 1;
        while (next < paragraph.to() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(at - 1) == ','
                || (next < paragraph.to() && Character.isLowerCase(text.charAt(next)));
    }

    private static int firstWord(String text, int from, int limit) {
        int at = from;
        while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
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
