package org.pakta.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.pakta.page.Page;

/** Turns a page's bytes into characters. */
public final class PageText {
    private static final int WHERE_CHARSET_IS_DECLARED = 4_096;

    private PageText() {}

    /**
     * Byte-order mark, then what the input or the page declares, then UTF-8 if it fits, then a
     * guess.
     */
    public static String of(Page page) {
        byte[] bytes = page.bytes().copy();
        String text =
                marked(bytes)
                        .or(() -> page.charset().flatMap(PageText::named))
                        .map(charset -> new String(bytes, charset))
                        .or(() -> fitting(bytes))
                        .orElseGet(() -> new String(bytes, otherwise(bytes)));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Charset otherwise(byte[] bytes) {
        return declared(bytes)
                .or(() -> guessed(bytes))
                .orElseGet(() -> Charset.forName("windows-1252"));
    }

    /** The text, where the bytes are UTF-8; a replacement character may be the page's own. */
    private static Optional<String> fitting(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 || fits(bytes) ? Optional.of(text) : Optional.empty();
    }

    private static boolean fits(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int most = Math.min(bytes.length, WHERE_CHARSET_IS_DECLARED);
        String head =
                new String(bytes, 0, most, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to))
                        || "-_:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        // Pages that declare Latin-1 mean windows-1252, as browsers read them.
        String name = head.substring(from, to);
        return name.equals("iso-8859-1") ? named("windows-1252") : named(name);
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(PageText::named);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
