package org.pakta.article;

import java.util.List;
import java.util.Set;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** What can be told from the look of a single line. */
final class Lines {
    /** Words of prose are shorter, the space behind them included. */
    private static final int LONG_WORD = 20;

    /** Shorter title-case lines are sub-headings as often as links to other stories. */
    private static final int LEAST_WORDS_OF_HEADLINE = 5;

    private static final int MOST_WORDS_OF_HEADLINE = 26;

    /** Share of capitalised words; sub-headings made of names reach .8, headlines have all. */
    private static final double TITLE_CASE = 0.85;

    private static final int MOST_WORDS_OF_LIST_ITEM = 4;
    private static final int LONGEST_INITIALS = 14;
    private static final String ENDS_SENTENCE = ".?!…\"”’:;»“。！？；」』：؟۔।";

    private Lines() {}

    /** Whether it ends as sentences do. */
    static boolean endsSentence(String line) {
        return !line.isEmpty() && ENDS_SENTENCE.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Without the question, exclamation and quotation marks at its end. */
    static String withoutClosing(String line) {
        int end = line.length();
        while (end > 0 && "?!\"”’".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Whether a sentence ends in it or at its end. */
    static boolean holdsSentence(String line) {
        return endsSentence(line)
                || line.indexOf('。') >= 0
                || line.contains(". ")
                || line.contains(".\u201d ")
                || line.contains(".\" ");
    }

    /**
     * "(asj/afr)" at the end of a body: initials of the desk; where they begin, else the line's
     * length.
     */
    static int initialsAt(String line) {
        int open = line.lastIndexOf('(');
        boolean brief = open > 0 && line.endsWith(")") && line.length() - open <= LONGEST_INITIALS;
        String inside = brief ? line.substring(open + 1, line.length() - 1) : "";
        boolean initials =
                inside.indexOf('/') > 0
                        && inside.chars().allMatch(c -> c == '/' || (c >= 'a' && c <= 'z'));
        return initials ? open : line.length();
    }

    /** Whether a text has fewer words than so many; most texts show it in their first part. */
    static boolean fewer(String text, int words) {
        int enough = Math.min(text.length(), words * LONG_WORD);
        return words(text.substring(0, enough)) < words && words(text) < words;
    }

    /** Words of a text; scripts that put no space between words count two characters as one. */
    static int words(String text) {
        int unspaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            unspaced +=
                    (c >= '\u3040' && c <= '\u9fff') || (c >= '\u0e00' && c <= '\u0e7f') ? 1 : 0;
        }
        return Words.count(text) + unspaced / 2;
    }

    /** Whether it has no word at all: "> >", "***". */
    static boolean wordless(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "- Sumatra", "• Home": a short item of a list that is not prose. */
    static boolean menuItem(String line) {
        // A price, a size or a remark in brackets makes it an item of the article's own list.
        if (line.indexOf(':') >= 0
                || line.indexOf('(') >= 0
                || line.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean bullet =
                line.startsWith("- ")
                        || line.startsWith("• ")
                        || line.startsWith("* ")
                        || line.startsWith("> ");
        return bullet && !endsSentence(line) && Words.of(line).size() <= MOST_WORDS_OF_LIST_ITEM;
    }

    /** A headline of another story: title case, no full stop, longer than a sub-heading. */
    static boolean bareHeadline(String line, List<Token> words, Set<String> functionWords) {
        boolean unended = !endsSentence(line) || line.endsWith("?") || line.endsWith("!");
        if (!unended
                || words.size() < LEAST_WORDS_OF_HEADLINE
                || words.size() > MOST_WORDS_OF_HEADLINE
                || line.startsWith("- ")
                || line.startsWith("• ")
                || numbered(line)
                || numberedInside(line)) {
            return false;
        }
        List<Token> telling =
                words.stream()
                        .filter(word -> !word.number() && !functionWords.contains(word.folded()))
                        .toList();
        long capitals = telling.stream().filter(Token::capital).count();
        return telling.size() >= 3 && capitals >= TITLE_CASE * telling.size();
    }

    /** "3. Melawan hegemoni": a heading that structures the body. */
    static boolean numbered(String line) {
        int at = 0;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at > 0
                && at < 3
                && at < line.length()
                && (line.charAt(at) == '.' || line.charAt(at) == ')');
    }

    /** A headline run together with "1. Sub-heading". */
    private static boolean numberedInside(String line) {
        for (int dot = line.indexOf(". "); dot > 0; dot = line.indexOf(". ", dot + 1)) {
            if (Character.isDigit(line.charAt(dot - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line repeats the headline, or begins with it and is no sentence of its own. */
    static boolean repeats(String line, String headline) {
        return repeats(line, Words.folded(line), Words.folded(headline));
    }

    /** The same where line and headline are folded already. */
    static boolean repeats(String line, String foldedLine, String folded) {
        return !folded.isEmpty()
                && (foldedLine.equals(folded)
                        || (foldedLine.startsWith(folded)
                                && !endsSentence(line)
                                && !numberedInside(line)));
    }

    /** Without template leftovers such as {@code [img.2]}. */
    static String withoutLeftovers(String line) {
        String text = line;
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open);
            if (close < 0 || close - open > 12) {
                return text;
            }
            String inside = text.substring(open + 1, close).replace("\\", "");
            if (inside.matches("(img|video|image|gallery|embed)\\.\\d{1,3}")) {
                int from = open > 0 && text.charAt(open - 1) == '\\' ? open - 1 : open;
                text = text.substring(0, from) + text.substring(close + 1);
                open = text.indexOf('[', from);
            } else {
                open = text.indexOf('[', close);
            }
        }
        return text.strip();
    }
}
