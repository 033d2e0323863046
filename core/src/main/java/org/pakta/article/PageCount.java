package org.pakta.article;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** How many pages an article is cut over, as the numbered links between them tell. */
final class PageCount {
    /** Longer articles are lists of articles. */
    private static final int MOST_PAGES = 40;

    private static final int OUTWARDS = 4;
    private static final List<String> PAGING = List.of("pag", "halaman", "anchor", "multi");
    private static final List<String> OTHER = List.of("comment", "komentar", "gallery", "slide");

    private PageCount() {}

    /** The figure a link shows; empty when it shows something else. */
    static OptionalInt figure(Element link) {
        String text = link.childNodeSize() == 0 ? "" : link.wholeText().strip();
        boolean figure =
                !text.isEmpty()
                        && text.length() <= 2
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return figure ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The highest of the numbers from 2 on that links to other pages show without a gap. */
    static OptionalInt of(List<Element> links) {
        Set<Integer> numbers = new TreeSet<>();
        for (Element link : links) {
            figure(link).stream().filter(number -> leadsTo(link, number)).forEach(numbers::add);
        }
        int last = 1;
        while (numbers.contains(last + 1)) {
            last++;
        }
        return last > 1 && last <= MOST_PAGES ? OptionalInt.of(last) : OptionalInt.empty();
    }

    private static boolean leadsTo(Element link, int number) {
        String address = link.attr("href");
        boolean asked =
                address.endsWith("page=" + number) || address.contains("page=" + number + "&");
        boolean part = address.endsWith("/" + number) || address.endsWith("/" + number + "/");
        return !ofOther(link) && (asked || (part && stands(link, PAGING)));
    }

    /** Whether it leads through comments or pictures. */
    static boolean ofOther(Element link) {
        return stands(link, OTHER);
    }

    /** Whether a name of an element around it holds one of these. */
    private static boolean stands(Element link, List<String> words) {
        Element at = link;
        for (int up = 0; up < OUTWARDS && at != null; up++, at = at.parent()) {
            String names = (at.className() + ' ' + at.id()).toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }
}
