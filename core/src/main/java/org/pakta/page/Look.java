package org.pakta.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells text from other bytes by their first part. */
final class Look {
    private static final int FIRST = 8192;

    /**
     * Share of control characters that text does not reach: pages seen have none or a stray few,
     * pictures and archives have a tenth or more.
     */
    private static final double CONTROLS = 0.05;

    private static final String[] MAGIC = {
        "%PDF-",
        "\u0089PNG",
        "PK\u0003\u0004",
        "GIF8",
        "\u00ff\u00d8\u00ff",
        "\u001f\u008b",
        "\u007fELF"
    };

    private Look() {}

    static boolean text(byte[] bytes) {
        if (wide(bytes)) {
            return true;
        }
        String first =
                new String(bytes, 0, Math.min(FIRST, bytes.length), StandardCharsets.ISO_8859_1);
        for (String magic : MAGIC) {
            if (first.startsWith(magic)) {
                return false;
            }
        }
        return first.chars().filter(Look::control).count() <= CONTROLS * first.length();
    }

    static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Two bytes a character: by its mark, or because every other byte is zero. */
    private static boolean wide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe || zeros(bytes, 0) || zeros(bytes, 1);
    }

    private static boolean zeros(byte[] bytes, int from) {
        int zeros = 0;
        int seen = 0;
        for (int i = from; (i | 1) < Math.min(FIRST, bytes.length); i += 2) {
            seen++;
            zeros += bytes[i] == 0 && bytes[i ^ 1] != 0 ? 1 : 0;
        }
        return seen > 8 && zeros > seen * 3 / 4;
    }

    private static boolean control(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
    }
}
