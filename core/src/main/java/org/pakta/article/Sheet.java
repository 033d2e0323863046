package org.pakta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.pakta.text.Words;

/**
 * One of the pages that an article may be cut over. Articles of one outlet with the same {@code of}
 * and different numbers are pages of one.
 *
 * @param of what all its pages share
 * @param number from 1
 */
public record Sheet(String of, int number) {
    /** Longer articles are lists of articles. */
    private static final int MOST = 40;

    private static final List<String> NAMES = List.of("page", "hal", "halaman", "p", "pg");

    /** What stands in place of a number where all pages are shown as one. */
    private static final List<String> ALL = List.of("all", "semua");

    private static final List<String> WHOLE = List.of("single=1", "singlepage=1", "showall=1");
    private static final List<String> OUT_OF = List.of("dari", "of");

    /** As address and headline tell it; empty where they are not known. */
    public static Optional<Sheet> of(Article article) {
        return article.uri().flatMap(uri -> article.headline().map(at(uri)::called));
    }

    /** Also known by the headline, without the number that outlets put behind it. */
    Sheet called(String headline) {
        List<String> words = words(headline);
        return new Sheet(
                of + ' ' + String.join(" ", words.subList(0, ending(words).from())), number);
    }

    /** The number that a headline ends with: "… - Halaman 2", "… | Page 2 of 3". */
    static OptionalInt ending(String headline) {
        return ending(words(headline)).number();
    }

    private static List<String> words(String headline) {
        return List.of(Words.folded(headline).split(" ", -1));
    }

    /** What a headline says of pages at its end, from which word on; the number may be "all". */
    private record Ending(int from, OptionalInt number) {}

    private static Ending ending(List<String> words) {
        int end = words.size();
        boolean counted =
                end > 4 && number(words.get(end - 1)) > 0 && OUT_OF.contains(words.get(end - 2));
        int last = counted ? end - 3 : end - 1;
        if (last < 2 || !NAMES.contains(words.get(last - 1))) {
            return new Ending(end, OptionalInt.empty());
        }
        int number = number(words.get(last));
        boolean all = ALL.contains(words.get(last));
        return number == 0 && !all
                ? new Ending(end, OptionalInt.empty())
                : new Ending(last - 1, all ? OptionalInt.empty() : OptionalInt.of(number));
    }

    /** By the address alone. */
    public static Sheet at(String address) {
        String[] pathAndQuery = bare(address).split("\\?", 2);
        Sheet path = path(pathAndQuery[0]);
        return pathAndQuery.length < 2 ? path : query(path, pathAndQuery[1]);
    }

    private static String bare(String address) {
        int scheme = address.indexOf("://");
        return address.substring(scheme < 0 ? 0 : scheme + 3).split("#", 2)[0];
    }

    /** ".../judul/2", ".../judul/halaman-2". */
    private static Sheet path(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = trimmed.lastIndexOf('/');
        int number = number(unnamed(trimmed.substring(slash + 1)));
        return number < 2 || slash < 1
                ? new Sheet(trimmed, 1)
                : new Sheet(trimmed.substring(0, slash), number);
    }

    /** "2" of "halaman-2". */
    private static String unnamed(String part) {
        String last = part.toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            last = last.startsWith(name + "-") ? last.substring(name.length() + 1) : last;
        }
        return last;
    }

    /** "?page=2&x=y": what else is asked stays, "?page=all" is the first. */
    private static Sheet query(Sheet path, String query) {
        StringBuilder rest = new StringBuilder(path.of());
        int number = path.number();
        for (String pair : query.split("&", -1)) {
            String[] asked = pair.split("=", 2);
            if (asked.length == 2 && NAMES.contains(asked[0].toLowerCase(Locale.ROOT))) {
                number = Math.max(number, number(asked[1]));
            } else if (!WHOLE.contains(pair.toLowerCase(Locale.ROOT))) {
                rest.append('?').append(pair);
            }
        }
        return new Sheet(rest.toString(), number);
    }

    /** Whether an address asks for all pages as one. */
    static boolean whole(String address) {
        String[] pathAndQuery = bare(address).toLowerCase(Locale.ROOT).split("\\?", 2);
        return pathAndQuery.length == 2
                && List.of(pathAndQuery[1].split("&", -1)).stream()
                        .anyMatch(pair -> WHOLE.contains(pair) || all(pair.split("=", 2)));
    }

    private static boolean all(String... asked) {
        return asked.length == 2 && NAMES.contains(asked[0]) && ALL.contains(asked[1]);
    }

    /** Whether an address asks for a page of this beyond so many. */
    boolean beyond(String address, int most) {
        String bare = bare(address);
        String rest = bare.startsWith(of) ? bare.substring(of.length()) : "";
        int from = rest.length();
        while (from > 0 && rest.charAt(from - 1) >= '0' && rest.charAt(from - 1) <= '9') {
            from--;
        }
        String figures = rest.substring(from);
        String name = rest.substring(0, from).replaceAll("[/?&=-]", "").toLowerCase(Locale.ROOT);
        boolean page = from > 0 && (name.isEmpty() || NAMES.contains(name));
        boolean number = !figures.isEmpty() && figures.length() <= 4;
        return page && number && Integer.parseInt(figures) > most;
    }

    /** The last part of the path that all its pages share: what a link to any of them holds. */
    String name() {
        String path = of.split("\\?", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A number of a page; 0 for anything else. */
    private static int number(String figures) {
        boolean figuresAlone =
                !figures.isEmpty()
                        && figures.length() <= 2
                        && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = figuresAlone ? Integer.parseInt(figures) : 0;
        return number <= MOST ? number : 0;
    }
}
