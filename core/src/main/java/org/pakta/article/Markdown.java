package org.pakta.article;

/** Dumps made from HTML often keep Markdown: its marks are taken off a line, its meaning kept. */
final class Markdown {
    private static final int LONGEST_ADDRESS = 2_000;

    private static final String ESCAPED = "\\`*_{}[]()#+-.!|>~";

    private Markdown() {}

    /** The line as a block; a line without marks comes back as it is. */
    static Block block(String line) {
        if (line.startsWith("![")) {
            return new Block(plain(line.substring(1)), Block.Shape.CAPTION);
        }
        int hashes = 0;
        while (hashes < Math.min(6, line.length()) && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes < line.length() && line.charAt(hashes) == ' ';
        return heading
                ? new Block(plain(line.substring(hashes + 1).strip()), Block.Shape.HEADING)
                : Block.plain(plain(line));
    }

    private static String plain(String line) {
        return withoutLinks(withoutBold(withoutEscapes(line))).strip();
    }

    /** "3\\. Heading": a backslash before a mark, or at the end of the line. */
    private static String withoutEscapes(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            boolean last = at + 1 == line.length();
            boolean escape =
                    line.charAt(at) == '\\' && (last || ESCAPED.indexOf(line.charAt(at + 1)) >= 0);
            if (!escape) {
                plain.append(line.charAt(at));
            }
        }
        return plain.toString();
    }

    /** "**JAKARTA, KOMPAS.com** - …". */
    private static String withoutBold(String line) {
        return line.contains("**") ? line.replace("**", "") : line;
    }

    /** "[text](https://…)" is its text. */
    private static String withoutLinks(String line) {
        int middle = line.indexOf("](");
        if (middle < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        int from = 0;
        while (middle >= 0) {
            int open = line.lastIndexOf('[', middle);
            int close = line.indexOf(')', middle);
            boolean link = open >= from && close > middle && close - middle < LONGEST_ADDRESS;
            if (link) {
                plain.append(line, from, open).append(line, open + 1, middle);
                from = close + 1;
            }
            middle = line.indexOf("](", link ? from : middle + 2);
        }
        return plain.append(line, from, line.length()).toString();
    }
}
