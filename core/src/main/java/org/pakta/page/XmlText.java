package org.pakta.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The characters of XML: by its mark, else what it declares, else UTF-8. A byte that does not fit
 * is shown as such and costs no more than itself.
 */
final class XmlText {
    /** A declaration is shorter. */
    private static final int FIRST = 256;

    private static final String BEGINS = "<?xml";

    private XmlText() {}

    static Reader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(FIRST);
        String first = new String(bytes.readNBytes(FIRST), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (first.startsWith("\u00ef\u00bb\u00bf")) {
            bytes.skipNBytes(3);
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        }
        return new InputStreamReader(bytes, charset(first));
    }

    private static Charset charset(String first) {
        if (first.startsWith("\u00fe\u00ff") || first.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (first.startsWith("<\u0000")) {
            return StandardCharsets.UTF_16LE;
        }
        if (first.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        return declared(first);
    }

    private static Charset declared(String first) {
        int end = first.startsWith(BEGINS) ? Math.max(0, first.indexOf("?>")) : 0;
        String declaration = first.substring(0, end).replace('\'', '"');
        int at = declaration.indexOf("encoding");
        String[] parts = declaration.substring(Math.max(0, at)).split("\"", 3);
        return at < 0 || parts.length < 3 ? StandardCharsets.UTF_8 : named(parts[1], first);
    }

    /** Feeds declare UTF-16 that are not: an encoding must show its own declaration. */
    private static Charset named(String name, String first) {
        try {
            // Who declares Latin-1 means windows-1252, as everywhere on the web.
            Charset charset =
                    Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
            String shown = new String(first.getBytes(StandardCharsets.ISO_8859_1), charset);
            return shown.startsWith(BEGINS) ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
