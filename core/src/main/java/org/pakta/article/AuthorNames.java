package org.pakta.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Names out of what a page says of its authors. */
final class AuthorNames {
    private static final int MOST_WORDS = 6;

    /** A line "By …" with more words behind it is a sentence. */
    private static final int MOST_WORDS_OF_OPENING = 5;

    private static final int LONGEST_DEGREE = 7;
    private static final int LEAST_LETTERS_OF_SITE = 4;
    private static final Set<String> BEFORE_NAMES =
            Set.of(
                    ("by von par por oleh da di door af author autor autorin autoren auteur text"
                                    + " posted written penulis reporter geschrieben verfasst"
                                    + " erstellt eingestellt veroffentlicht publicado escrito redaktion")
                            .split(" ", -1));
    private static final Set<String> PARTICLES =
            Set.of("von van de der den di da la le bin binti al el dos du".split(" ", -1));

    /** What systems write where nobody is known. */
    private static final Set<String> NOBODY =
            Set.of("unknown anonymous anonym unbekannt none null n/a".split(" ", -1));

    /** Words of buttons and boxes beside an author's name. */
    private static final Set<String> PAGE_WORDS =
            Set.of(
                    ("alle artikel beitrage autor autorin author authors posts articles e-mail"
                                    + " mail email profile profil follow share semua tulisan i")
                            .split(" ", -1));

    private static final Set<String> OPENING =
            Set.of("by von par por oleh autor autorin author text penulis".split(" ", -1));
    private static final Set<String> BEFORE_DAYS =
            Set.of("published updated posted on am le el diterbitkan freier freie".split(" ", -1));
    private static final List<String> JOINS =
            List.of(
                    " and ", " und ", " dan ", " et ", " y ", " & ", ";", "|", "•", " / ", " - ",
                    " – ");
    private final List<String> site = new ArrayList<>();

    AuthorNames(Optional<String> outlet, Optional<String> uri) {
        outlet.map(Titles::letters).ifPresent(site::add);
        uri.flatMap(Titles::label).map(Titles::letters).ifPresent(site::add);
        site.removeIf(name -> name.length() < LEAST_LETTERS_OF_SITE);
    }

    /** Whether somebody bears the site's own name. */
    boolean site(String name) {
        String own = Titles.letters(name);
        return own.length() >= LEAST_LETTERS_OF_SITE
                && site.stream().anyMatch(one -> one.contains(own) || own.contains(one));
    }

    List<String> of(List<String> told) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : told) {
            for (String part : parts(line)) {
                name(part).ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    /** Those among the names that look like people's: capitals, particles, no page's words. */
    List<String> people(List<String> told) {
        return of(told).stream().filter(AuthorNames::likePerson).toList();
    }

    private static boolean likePerson(String name) {
        List<Token> words = Words.of(name);
        return name.indexOf(':') < 0
                && name.indexOf('?') < 0
                && words.get(0).capital()
                && words.stream()
                        .allMatch(word -> word.capital() || PARTICLES.contains(word.folded()))
                && words.stream().noneMatch(word -> PAGE_WORDS.contains(word.folded()));
    }

    /** The names of the first line that opens with "By" and goes on with names. */
    List<String> opening(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            boolean opens = space > 0 && OPENING.contains(word(line.substring(0, space)));
            List<String> names = opens ? of(List.of(line.substring(space + 1))) : List.of();
            boolean capitals = names.stream().allMatch(AuthorNames::capitals);
            if (!names.isEmpty() && capitals) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean capitals(String name) {
        List<Token> words = Words.of(name);
        return words.size() >= 2
                && words.size() <= MOST_WORDS_OF_OPENING
                && words.stream().allMatch(Token::capital);
    }

    /** The names a line joins; behind a comma may stand a degree, which is none. */
    private static List<String> parts(String line) {
        String plain = line;
        for (String and : JOINS) {
            plain = plain.replace(and, ",");
        }
        String[] parts = plain.split(",", -1);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i == 0 || !degree(parts[i])) {
                names.add(parts[i]);
            }
        }
        return names;
    }

    /** "MS", "PhD", "S.H.", "Ph.D": a short word with two capitals, or with a point inside. */
    static boolean degree(String text) {
        String word = text.strip();
        int point = word.indexOf('.');
        return !word.isEmpty()
                && word.length() <= LONGEST_DEGREE
                && word.indexOf(' ') < 0
                && Character.isUpperCase(word.charAt(0))
                && (word.chars().filter(Character::isUpperCase).count() > 1
                        || (point > 0 && point < word.length() - 1));
    }

    private static Optional<String> name(String part) {
        String rest = part.strip();
        int space = rest.indexOf(' ');
        while (space > 0 && BEFORE_NAMES.contains(word(rest.substring(0, space)))) {
            rest = rest.substring(space + 1).strip();
            space = rest.indexOf(' ');
        }
        String name = beforeDay(rest.startsWith(":") ? rest.substring(1).strip() : rest);
        List<Token> words = Words.of(name);
        boolean address = name.contains("@") || name.contains("://") || name.contains("/");
        return words.isEmpty()
                        || words.size() > MOST_WORDS
                        || words.stream().anyMatch(Token::number)
                        || address
                        || BEFORE_NAMES.contains(word(name))
                        || NOBODY.contains(word(name))
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
        String small = Words.fold(text);
        return small.endsWith(":") ? small.substring(0, small.length() - 1) : small;
    }
}
