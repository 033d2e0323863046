package org.pakta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.text.Words;

/**
 * One of the pages that an article may be cut over, as its address and headline tell. Articles of
 * one outlet with the same {@code of} and different numbers are pages of one.
 *
 * @param of what all its pages share
 * @param number from 1
 */
public record Sheet(String of, int number) {
    /** Longer articles are lists of articles. */
    private static final int MOST = 40;

    private static final List<String> NAMES = List.of("page", "hal", "halaman", "p", "pg");

    /** Empty where address or headline are not known. */
    public static Optional<Sheet> of(Article article) {
        Optional<String> title = article.headline().map(Words::folded);
        return article.uri()
                .map(Sheet::at)
                .flatMap(sheet -> title.map(words -> sheet.called(' ' + words)));
    }

    /** Without the number that outlets put behind the headline of a further page. */
    private Sheet called(String title) {
        for (String name : NAMES) {
            String ending = " " + name + " " + number;
            if (title.endsWith(ending)) {
                return new Sheet(of + title.substring(0, title.length() - ending.length()), number);
            }
        }
        return new Sheet(of + title, number);
    }

    /** By the address alone. */
    public static Sheet at(String address) {
        int scheme = address.indexOf("://");
        String bare = address.substring(scheme < 0 ? 0 : scheme + 3).split("#", 2)[0];
        String[] pathAndQuery = bare.split("\\?", 2);
        Sheet path = path(pathAndQuery[0]);
        return pathAndQuery.length < 2 ? path : query(path, pathAndQuery[1]);
    }

    /** ".../judul/2", ".../judul/halaman-2". */
    private static Sheet path(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = trimmed.lastIndexOf('/');
        String last = trimmed.substring(slash + 1).toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            last = last.startsWith(name + "-") ? last.substring(name.length() + 1) : last;
        }
        int number = number(last);
        return number < 2 || slash < 1
                ? new Sheet(trimmed, 1)
                : new Sheet(trimmed.substring(0, slash), number);
    }

    /** "?page=2&x=y": what else is asked stays, "?page=all" is the first. */
    private static Sheet query(Sheet path, String query) {
        StringBuilder rest = new StringBuilder(path.of());
        int number = path.number();
        for (String pair : query.split("&", -1)) {
            String[] asked = pair.split("=", 2);
            if (asked.length == 2 && NAMES.contains(asked[0].toLowerCase(Locale.ROOT))) {
                number = Math.max(number, number(asked[1]));
            } else {
                rest.append('?').append(pair);
            }
        }
        return new Sheet(rest.toString(), number);
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
