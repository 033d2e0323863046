package org.pakta.page;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Bytes that may be a page.
 *
 * @param id the page's id
 * @param name what a person calls it: a file, an address, a record in an archive
 * @param format how it is to be read
 * @param charset the encoding, where the input fixes it
 * @param told what is told of it
 */
record Candidate(
        String id, String name, Page.Format format, Optional<String> charset, Page.Told told) {
    /** Larger pages are data in disguise; the largest news page seen is 6 MB. */
    static final int MOST_BYTES = 20 << 20;

    /** The fullest pages seen have some ten thousand. */
    private static final int MOST_TAGS = 200_000;

    /** A page; or why these bytes are none. */
    Input page(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(id, name);
        }
        if (Look.blank(bytes)) {
            return Input.skip(id, "empty", name + " holds nothing");
        }
        if (!Look.text(bytes)) {
            return Input.skip(id, "not_text", name + " holds no text, whatever its name says");
        }
        if (format == Page.Format.HTML && overfull(bytes)) {
            return tooFull(id, name);
        }
        boolean plain = format == Page.Format.TEXT && charset.isEmpty() && Look.utf8(bytes);
        Optional<String> fixed = plain ? Optional.of("UTF-8") : charset;
        return new Input.PageIn(new Page(id, format, new Bytes(bytes), fixed, false, told));
    }

    /** Whether markup has more tags than a page can. */
    static boolean overfull(byte[] bytes) {
        int tags = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            tags += bytes[i] == '<' && Character.isLetter(bytes[i + 1]) ? 1 : 0;
        }
        return tags > MOST_TAGS;
    }

    static Input tooFull(String id, String name) {
        return Input.skip(id, "too_large", name + " has more than " + MOST_TAGS + " tags");
    }

    static Input tooLarge(String id, String name) {
        String limit = String.format(Locale.ROOT, "%d MB", MOST_BYTES >> 20);
        return Input.skip(id, "too_large", name + " is larger than a page may be, " + limit);
    }

    /** The code of a failure to read. */
    static String why(IOException failure) {
        return failure instanceof TooMuch ? "too_large" : "unreadable";
    }

    /** A failure to read, in words. */
    static String reason(IOException failure) {
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return "not a whole gzip file";
        }
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("cannot be read");
    }
}
