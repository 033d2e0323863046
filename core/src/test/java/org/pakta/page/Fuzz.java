package org.pakta.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.Pakta;

/**
 * Bytes as a reader meets them, read through to what their articles tell: one target for each
 * reader. Jazzer calls its one method ({@code ./dev fuzz}).
 */
public final class Fuzz {
    private static final Pakta PAKTA = Pakta.shipped();
    private static final Reader TARGET =
            Reader.valueOf(System.getProperty("pakta.reader", "html").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    /** A reader of bytes that anybody may have written. */
    enum Reader {
        HTML,
        TEXT,
        FEED,
        WARC,
        PACKED,
        LINES;

        private Iterator<Input> inputs(byte[] bytes) {
            InputStream in = new ByteArrayInputStream(bytes);
            return switch (this) {
                case HTML -> page(bytes, Page.Format.HTML);
                case TEXT -> page(bytes, Page.Format.TEXT);
                case FEED -> new Feed(in, "x", "x.rss");
                case WARC -> new Warc(in, "x", "x.warc");
                case PACKED -> new Warc(new Members(in), "x", "x.warc.gz");
                case LINES -> new JsonLines(new Lines(in), "x");
            };
        }

        /** The folder of its inputs. */
        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads all of it; how many pages there were. */
        int read(byte[] bytes) {
            Iterator<Input> all = inputs(bytes);
            int pages = 0;
            for (int i = 0; all.hasNext(); i++) {
                if (i > bytes.length) {
                    throw new AssertionError("more inputs than bytes");
                }
                if (all.next() instanceof Input.PageIn in) {
                    pages++;
                    PAKTA.read(in.page());
                }
            }
            return pages;
        }
    }

    /** Whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.read(bytes);
    }

    private static Iterator<Input> page(byte[] bytes, Page.Format format) {
        Candidate candidate =
                new Candidate("x", "x", format, Optional.empty(), Page.Told.nothing());
        return List.of(candidate.page(bytes)).iterator();
    }
}
