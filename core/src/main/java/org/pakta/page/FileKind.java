package org.pakta.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a file's name says of it.
 *
 * @param form how it is read
 * @param packed whether it is gzip
 * @param stem its name without extensions
 */
record FileKind(Form form, boolean packed, String stem) {
    /** The kinds of file that are read, for a person. */
    static final String KNOWN = ".html, .txt, .jsonl, .rss, .atom, .xml, .warc (each also .gz)";

    private static final String GZIP = ".gz";

    /** How a file is read. */
    enum Form {
        HTML(".html .htm .xhtml"),
        TEXT(".txt"),
        LINES(".jsonl .ndjson"),
        FEED(".rss .atom .xml"),
        WARC(".warc"),
        OTHER("");

        private final String endings;

        Form(String endings) {
            this.endings = endings;
        }

        private List<String> endings() {
            return endings.isEmpty() ? List.of() : List.of(endings.split(" ", -1));
        }
    }

    static FileKind of(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean packed = name.toLowerCase(Locale.ROOT).endsWith(GZIP);
        String open = packed ? name.substring(0, name.length() - GZIP.length()) : name;
        for (Form form : Form.values()) {
            for (String ending : form.endings()) {
                if (open.toLowerCase(Locale.ROOT).endsWith(ending)) {
                    String stem = open.substring(0, open.length() - ending.length());
                    return new FileKind(form, packed, stem.isEmpty() ? name : stem);
                }
            }
        }
        int dot = open.lastIndexOf('.');
        return new FileKind(Form.OTHER, packed, dot > 0 ? open.substring(0, dot) : open);
    }
}
