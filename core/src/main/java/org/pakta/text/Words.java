package org.pakta.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.pakta.evidence.Span;

/** Cuts a text into words, folds them for comparison, and makes ids from content. */
public final class Words {
    /**
     * Hex digits of an id: 64 bits keep a collision below one in a million up to six million
     * things.
     */
    private static final int ID_DIGITS = 16;

    private Words() {}

    /** Words and numbers in order; hyphenated words ("negara-negara") are one. */
    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Words and numbers of a stretch; offsets are those of the whole text. */
    public static List<Token> of(String text, Span stretch) {
        List<Token> tokens = new ArrayList<>();
        int at = stretch.from();
        while (at < stretch.to()) {
            int end = endOfWordAt(text, at, stretch);
            if (end > at) {
                String word = text.substring(at, end);
                tokens.add(new Token(new Span(at, end), word, fold(word)));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** How many words and numbers a text has. */
    public static int count(String text) {
        Span all = new Span(0, text.length());
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWordAt(text, at, all);
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }

    /** One past the word that begins here; here, when none does. */
    private static int endOfWordAt(String text, int at, Span stretch) {
        if (wordChar(text.charAt(at))) {
            return endOfWord(text, at, stretch.to());
        }
        return at > stretch.from() && genitive(text, at, stretch.to()) ? at + 2 : at;
    }

    /** English "'s" is a word of its own, so that the name before it stands alone. */
    private static boolean genitive(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean apostrophe =
                (c == '\'' || c == '\u2019') && at > 0 && wordChar(text.charAt(at - 1));
        return apostrophe
                && at + 1 < limit
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= limit || !wordChar(text.charAt(at + 2)));
    }

    private static int endOfWord(String text, int from, int limit) {
        int at = from + 1;
        while (at < limit) {
            char c = text.charAt(at);
            if (wordChar(c) || (joins(text, at, limit) && wordChar(text.charAt(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        return dottedInitials(text, from, at, limit) ? at + 1 : at;
    }

    private static boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit || genitive(text, at, limit)) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '\u2019' -> wordChar(before);
            case '.' ->
                    (Character.isDigit(before) && Character.isDigit(after))
                            || (Character.isUpperCase(before)
                                    && Character.isUpperCase(after)
                                    && (at < 2 || !Character.isLetter(text.charAt(at - 2))));
            case ',', '/' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean dottedInitials(String text, int from, int end, int limit) {
        return end < limit
                && text.charAt(end) == '.'
                && end - from >= 3
                && text.charAt(end - 2) == '.'
                && Character.isUpperCase(text.charAt(end - 1));
    }

    private static boolean wordChar(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || combining(c);
    }

    private static boolean combining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Lower case, without accents, with plain hyphens, apostrophes and spaces. */
    public static String fold(String text) {
        if (plain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String open = onlyMarks(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            if (combining(c)) {
                continue;
            }
            folded.append(
                    switch (c) {
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        case '\u2018', '\u2019', '\u02bc', '`' -> '\'';
                        case '\u201c', '\u201d', '\u201e' -> '"';
                        case '\u00a0' -> ' ';
                        default -> c;
                    });
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether dashes and quotation marks, which no form changes, are all that is not ASCII. */
    private static boolean onlyMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark =
                    (c >= '\u2012' && c <= '\u2014')
                            || (c >= '\u2018' && c <= '\u201a')
                            || (c >= '\u201c' && c <= '\u201e');
            if (c >= 0x80 && !mark) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    /** The folded words joined by single spaces. */
    public static String folded(String text) {
        return folded(of(text));
    }

    /** The same of words already cut. */
    public static String folded(List<Token> tokens) {
        StringBuilder words = new StringBuilder(tokens.size() * 8);
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.folded());
        }
        return words.toString();
    }

    /** An id that depends on these parts alone: 16 hex digits of SHA-256. */
    public static String id(String... parts) {
        return digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_DIGITS);
    }

    /** SHA-256 in hex. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
