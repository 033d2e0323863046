package org.pakta.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines before the blank one, as archives and web servers write them.
 *
 * @param first the first line
 * @param fields by name in lower case; of one told twice, the first
 */
record Head(String first, Map<String, String> fields) {
    /** The longest seen have 20 KB of cookies and policies. */
    private static final int MOST_BYTES = 256 << 10;

    Head {
        fields = Map.copyOf(fields);
    }

    /** Reads up to and with the blank line; empty when there is none within reason. */
    static Optional<Head> read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int inLine = 0;
        while (bytes.size() < MOST_BYTES) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            bytes.write(next);
            if (next == '\n') {
                if (inLine == 0 && bytes.size() > 2) {
                    return Optional.of(of(bytes.toString(StandardCharsets.UTF_8)));
                }
                inLine = 0;
            } else if (next != '\r') {
                inLine++;
            }
        }
        return Optional.empty();
    }

    private static Head of(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        String first = "";
        String name = "";
        for (String line : text.split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (first.isEmpty()) {
                first = line;
            } else if ((line.startsWith(" ") || line.startsWith("\t")) && !name.isEmpty()) {
                fields.merge(name, line.strip(), (one, more) -> one + " " + more);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new Head(first, fields);
    }

    /** What a field says; empty when it says nothing. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** A field that is a whole number from 0. */
    Optional<Long> number(String name) {
        return field(name)
                .filter(text -> text.length() <= 18 && text.chars().allMatch(Head::digit))
                .map(Long::valueOf);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The kind of content, without parameters, in lower case; empty when not told. */
    String type() {
        String whole = field("content-type").orElse("");
        return whole.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The encoding that the kind of content is told with. */
    Optional<String> charset() {
        for (String part : field("content-type").orElse("").split(";", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                String name = pair[1].strip().replace("\"", "").replace("'", "");
                return Optional.of(name).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }
}
