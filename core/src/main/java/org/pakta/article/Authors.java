package org.pakta.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Who wrote a page, by metadata, else by elements marked as author or byline. */
final class Authors {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final List<String> MARKED =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "a[rel=author]",
                    "[class~=(?i)^(post-|entry-|article-)?(author|byline|autor|auteur|penulis)(-?name)?$]",
                    ".vcard .fn");
    private static final Set<String> BEFORE_NAMES =
            Set.of(
                    "by",
                    "von",
                    "par",
                    "por",
                    "oleh",
                    "da",
                    "di",
                    "door",
                    "af",
                    "author",
                    "autor",
                    "autorin",
                    "text",
                    "posted",
                    "written",
                    "penulis",
                    "geschrieben",
                    "verfasst",
                    "erstellt");
    private static final Set<String> BEFORE_DAYS =
            Set.of("published", "updated", "posted", "on", "am", "le", "el", "diterbitkan");

    private final Document page;
    private final Metadata metadata;

    Authors(Document page, Metadata metadata) {
        this.page = page;
        this.metadata = metadata;
    }

    List<String> names() {
        List<String> told = cleaned(metadata.authors());
        for (String selector : MARKED) {
            if (told.isEmpty()) {
                Elements marked = page.select(selector);
                told = marked.isEmpty() ? told : cleaned(first(marked));
            }
        }
        return told;
    }

    private static List<String> first(Elements marked) {
        Element one = marked.get(0);
        String text = one.hasAttr("content") ? one.attr("content") : one.text();
        return text.length() > LONGEST ? List.of() : List.of(text);
    }

    private List<String> cleaned(List<String> told) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : told) {
            for (String part : parts(line)) {
                name(part).ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        String plain = line;
        for (String and : List.of(" and ", " und ", " dan ", " et ", " y ", " & ", ";", "|", "•")) {
            plain = plain.replace(and, ",");
        }
        for (String part : plain.split(",", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private Optional<String> name(String part) {
        String rest = part;
        int space = rest.indexOf(' ');
        while (space > 0 && BEFORE_NAMES.contains(word(rest.substring(0, space)))) {
            rest = rest.substring(space + 1).strip();
            space = rest.indexOf(' ');
        }
        String name = beforeDay(rest);
        List<Token> words = Words.of(name);
        boolean site =
                metadata.outlet()
                        .filter(outlet -> Words.folded(outlet).equals(Words.folded(name)))
                        .isPresent();
        boolean address = name.contains("@") || name.contains("://") || name.contains("/");
        return words.isEmpty()
                        || words.size() > MOST_WORDS
                        || words.stream().anyMatch(Token::number)
                        || site
                        || address
                        || BEFORE_NAMES.contains(word(name))
                ? Optional.empty()
                : Optional.of(name);
    }

    /** "Name Published March 14": the name alone. */
    private static String beforeDay(String text) {
        for (Token word : Words.of(text)) {
            if (word.from() > 0 && BEFORE_DAYS.contains(word.folded())) {
                return text.substring(0, word.from()).strip();
            }
        }
        return text;
    }

    private static String word(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.endsWith(":") ? small.substring(0, small.length() - 1) : small;
    }
}
