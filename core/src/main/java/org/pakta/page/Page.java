package org.pakta.page;

import java.util.Optional;
import org.pakta.text.Words;

/**
 * What an outlet published, as it came.
 *
 * @param id the input's id, else its file name without extensions
 * @param format how the bytes are to be read
 * @param bytes the page itself
 * @param charset the encoding, where the input fixes it (JSON lines are UTF-8)
 * @param clean the text is the body alone: nothing is to be dropped
 * @param told what the input says about the page beside its bytes
 */
public record Page(
        String id, Format format, Bytes bytes, Optional<String> charset, boolean clean, Told told) {

    /** How the bytes are to be read. */
    public enum Format {
        HTML,
        TEXT
    }

    /**
     * What the input says about a page; each may be absent.
     *
     * @param uri its address
     * @param outlet the outlet's name or domain
     * @param published the day, in any form the date reader knows
     * @param headline its title
     * @param language code of its language
     */
    public record Told(
            Optional<String> uri,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> headline,
            Optional<String> language) {
        /** Nothing is said. */
        public static Told nothing() {
            return new Told(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Depends on id, bytes and what the input tells, so that the same page is known again. */
    public String digest() {
        return Words.id(
                id,
                bytes.digest(),
                format.name(),
                charset.orElse(""),
                String.valueOf(clean),
                told.uri().orElse(""),
                told.outlet().orElse(""),
                told.published().orElse(""),
                told.headline().orElse(""),
                told.language().orElse(""));
    }
}
