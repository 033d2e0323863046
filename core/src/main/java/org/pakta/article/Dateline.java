package org.pakta.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * What opens a first paragraph: "PYONGYANG, iNews.id –", "Moskow (ANTARA) -".
 *
 * @param text as written, without the dash
 * @param length characters up to where the paragraph proper begins
 * @param outlet who is named in it
 * @param agency the wire service named in it
 */
record Dateline(String text, int length, Optional<Outlet> outlet, Optional<String> agency) {
    /** Longest dateline seen in Indonesian news is about 50 characters. */
    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 9;
    private static final int MOST_WORDS_OF_PLACE = 3;

    /** A quotation set above the text is not longer. */
    private static final int LONGEST_ABOVE = 600;

    /** "Seoul, Kabar Utara", "Jakarta, Harian Samudra (12/9/2023)": names alone, and a day. */
    private static final Pattern PLACE_AND_OUTLET =
            Pattern.compile(
                    "NAME( NAME){0,2}, NAME( NAME){0,3}( \\([^()]*\\d[^()]*\\))?"
                            .replace("NAME", "\\p{Lu}[\\p{L}.'’-]*+"));

    private static final List<String> DASHES = List.of(" -- ", " – ", " — ", " - ", "— ", "– ");

    /** Its first part that names neither outlet nor agency: the place, where it is one. */
    Optional<String> place(Outlets outlets) {
        for (String part : text.split("[,()|/]| [-–—] ", -1)) {
            String name = part.strip();
            boolean other =
                    outlets.named(name).isPresent()
                            || outlets.agency(name).isPresent()
                            || domainLike(name).isPresent();
            boolean letters =
                    name.chars().allMatch(c -> Character.isLetter(c) || " .-'’".indexOf(c) >= 0);
            if (!name.isEmpty() && letters && !other) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing follows the dash: markup puts the dateline into an element of its own. */
    static boolean alone(String line) {
        return DASHES.stream().anyMatch(dash -> line.endsWith(dash.stripTrailing()));
    }

    static Optional<Dateline> of(String paragraph, Outlets outlets) {
        if (alone(paragraph) && paragraph.length() <= LONGEST) {
            String text = paragraph;
            while (!text.isEmpty() && "-–— ".indexOf(text.charAt(text.length() - 1)) >= 0) {
                text = text.substring(0, text.length() - 1);
            }
            return read(text, paragraph.length(), outlets);
        }
        int dash = -1;
        int length = 0;
        for (String candidate : DASHES) {
            int at = paragraph.indexOf(candidate);
            if (at > 0 && at <= LONGEST && (dash < 0 || at < dash)) {
                dash = at;
                length = at + candidate.length();
            }
        }
        if (dash < 0 || length >= paragraph.length()) {
            return Optional.empty();
        }
        return read(paragraph.substring(0, dash).strip(), length, outlets)
                .map(read -> read.outlet().isPresent() ? read.withPlace(paragraph) : read);
    }

    /** "KABARSELAT.EXAMPLE - JAKARTA. Menteri …": the place in capitals behind the outlet. */
    private Dateline withPlace(String paragraph) {
        int point = paragraph.indexOf(". ", length);
        if (point < 0 || point - length > LONGEST) {
            return this;
        }
        List<Token> words = Words.of(paragraph.substring(length, point));
        boolean place =
                !words.isEmpty()
                        && words.size() <= MOST_WORDS_OF_PLACE
                        && words.stream().allMatch(Dateline::shouts);
        return place
                ? new Dateline(paragraph.substring(0, point), point + 2, outlet, agency)
                : this;
    }

    /**
     * Where a dateline with a known outlet in brackets begins inside a line, behind words that were
     * set above it: "… kata ketua Jakarta (ANTARA) - Menteri …"; 0 when it does not.
     */
    static int inside(String line, Outlets outlets) {
        int close = line.indexOf(") ");
        while (close > 0 && close <= LONGEST_ABOVE && close + 2 < line.length()) {
            int open = line.lastIndexOf('(', close);
            if (open > 0 && "-–—".indexOf(line.charAt(close + 2)) >= 0) {
                String name = line.substring(open + 1, close).strip();
                if (outlets.named(name).isPresent() || outlets.agency(name).isPresent()) {
                    return place(line.substring(0, open));
                }
            }
            close = line.indexOf(") ", close + 1);
        }
        return 0;
    }

    /** Where the capitalised words begin that end a text, three at most. */
    private static int place(String text) {
        List<Token> words = Words.of(text);
        int at = words.size();
        while (at > 0
                && at > words.size() - MOST_WORDS_OF_PLACE
                && words.get(at - 1).capital()
                && (at == words.size() || joined(text, words.get(at - 1), words.get(at)))) {
            at--;
        }
        return at == words.size() ? 0 : words.get(at).from();
    }

    private static boolean joined(String text, Token one, Token next) {
        String between = text.substring(one.to(), next.from());
        return between.isBlank() || between.equals(", ");
    }

    private static Optional<Dateline> read(String text, int length, Outlets outlets) {
        List<Token> words = Words.of(text);
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || text.indexOf('"') >= 0
                || text.indexOf('“') >= 0) {
            return Optional.empty();
        }
        Optional<Outlet> outlet = Optional.empty();
        Optional<String> agency = Optional.empty();
        for (String part : text.split("[,()|/]", -1)) {
            String name = part.strip();
            outlet = outlet.or(() -> outlets.named(name)).or(() -> domainLike(name));
            agency = agency.or(() -> outlets.agency(name));
        }
        outlet = outlet.or(() -> bracketed(text));
        boolean dateline =
                outlet.isPresent()
                        || shouts(words.get(0))
                        || place(words, text)
                        || PLACE_AND_OUTLET.matcher(text).matches();
        return dateline
                ? Optional.of(new Dateline(text, length, outlet, agency))
                : Optional.empty();
    }

    /** "KabarSelat.example": a name with a dot inside, as sites call themselves. */
    private static Optional<Outlet> domainLike(String name) {
        int dot = name.lastIndexOf('.');
        boolean domain =
                dot > 1
                        && dot < name.length() - 2
                        && name.indexOf(' ') < 0
                        && name.substring(dot + 1).chars().allMatch(Character::isLetter);
        return domain ? Optional.of(Outlets.unknown(name)) : Optional.empty();
    }

    /** "HANOI (KBS)": somebody in brackets, in capitals, right before the dash. */
    private static Optional<Outlet> bracketed(String text) {
        int open = text.lastIndexOf('(');
        if (open < 1 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String name = text.substring(open + 1, text.length() - 1).strip();
        boolean capitals =
                name.length() >= 2 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        boolean letters = name.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        return capitals && letters ? Optional.of(Outlets.unknown(name)) : Optional.empty();
    }

    /** "Ulaanbaatar - ", "Jakarta - ": one or two capitalised words and nothing else. */
    private static boolean place(List<Token> words, String text) {
        return words.size() <= 2
                && words.stream().allMatch(Token::capital)
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static boolean shouts(Token word) {
        return word.text().length() >= 4
                && word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT))
                && !word.number();
    }
}
