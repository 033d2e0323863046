package org.pakta.article;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs UTF-8 that somebody read as Windows-1252: {@code â€œ} is a quotation mark. Only runs that
 * turn back into UTF-8 without a remainder are touched; what is missing is not invented.
 */
final class Mojibake {
    private static final Charset READ_AS = Charset.forName("windows-1252");

    /** First bytes of UTF-8's characters of two to four bytes lie between these. */
    private static final char FIRST_LEAD = 0xc2;

    private static final char LAST_LEAD = 0xf4;

    private final Set<Frame.Repair> repairs = new LinkedHashSet<>();

    /** What was repaired so far, each once. */
    List<Frame.Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** The text with its repairs; empty when it needs none. */
    Optional<String> mended(String text) {
        StringBuilder mended = new StringBuilder();
        int copied = 0;
        for (int at = nextRun(text, 0); at < text.length(); ) {
            int end = endOfRun(text, at);
            String run = text.substring(at, end);
            Optional<String> meant = meant(run).filter(Mojibake::likely);
            if (meant.isPresent()) {
                repairs.add(new Frame.Repair(run, meant.get()));
                mended.append(text, copied, at).append(meant.get());
                copied = end;
            }
            at = nextRun(text, end);
        }
        return copied == 0
                ? Optional.empty()
                : Optional.of(mended.append(text, copied, text.length()).toString());
    }

    /** Where the next run begins that may be such bytes; the text's length when none does. */
    private static int nextRun(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80) {
                at++;
            } else if (lead(text.charAt(at)) && endOfRun(text, at) > at + 1) {
                return at;
            } else {
                at = endOfRun(text, at);
            }
        }
        return at;
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private static boolean lead(char c) {
        return c >= FIRST_LEAD && c <= LAST_LEAD;
    }

    private static Optional<String> meant(String run) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(run.length());
            for (int i = 0; i < run.length(); i++) {
                bytes.write(asByte(run.charAt(i)));
            }
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** A letter before a quotation mark ("Spaß“", "CAFÉ”") looks like a letter of a rare script. */
    private static boolean likely(String meant) {
        return meant.chars()
                .noneMatch(
                        c ->
                                (c >= 0x180 && c < 0x370)
                                        || (c >= 0x530 && c < 0x590)
                                        || (c >= 0x700 && c < 0x900));
    }

    /** Windows-1252 leaves five bytes without a character; readers let them through as they are. */
    private static int asByte(char c) throws CharacterCodingException {
        return c >= 0x80 && c < 0xa0
                ? c
                : READ_AS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get(0) & 0xff;
    }
}
