package org.pakta.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The links by which one page of an article leads to its others: the page's own address with
 * another number. Pages that do not call themselves an article have none, nor have galleries, lists
 * and reports that go on being written.
 */
final class Pager {
    /** What has more pages is a list. */
    static final int MOST = 20;

    /** Pages with more links are lists; looking at all of them takes time. */
    private static final int MOST_LINKS = 5_000;

    private static final List<String> OTHER_KINDS =
            List.of(
                    "foto", "photo", "galeri", "galler", "album", "slide", "live", "video",
                    "index");

    private static final List<String> CURRENT = List.of("current", "active", "selected", "aktif");

    private final URI address;
    private final Sheet own;

    /** Whether the address is that of this very page; one that pages tell may be the first's. */
    private final boolean told;

    /** Addresses of the other pages. */
    private final Map<Integer, String> others = new TreeMap<>();

    /** Numbers that links show as their text. */
    private final Set<Integer> figures = new TreeSet<>();

    /** This page's number, where a link is marked as the current one or as next or previous. */
    private OptionalInt marked = OptionalInt.empty();

    /** Where all pages are shown as one. */
    private Optional<String> whole = Optional.empty();

    private boolean list;

    private Pager(URI address, boolean told) {
        this.address = address;
        this.own = Sheet.at(address.toString());
        this.told = told;
    }

    /**
     * Empty where the page is on its own, as far as it tells.
     *
     * @param told where the page was fetched, when the input says so
     */
    static Optional<Pager> of(Survey survey, Metadata metadata, Optional<String> told) {
        Optional<URI> address = told.or(metadata::canonical).flatMap(Pager::uri);
        if (address.isEmpty() || !metadata.article() || otherKind(address.get())) {
            return Optional.empty();
        }
        Pager pager = new Pager(address.get(), told.isPresent());
        pager.list = pager.own.beyond(address.get().toString(), MOST);
        pager.look(survey.addresses());
        boolean alone = pager.others.isEmpty() && !pager.isWhole() && !pager.list;
        return alone ? Optional.empty() : Optional.of(pager);
    }

    private static boolean otherKind(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return List.of(path.toLowerCase(Locale.ROOT).split("/", -1)).stream()
                .filter(part -> part.indexOf('-') < 0)
                .anyMatch(part -> OTHER_KINDS.stream().anyMatch(part::startsWith));
    }

    private void look(List<Element> links) {
        String name = own.name();
        for (Element link : links.subList(0, Math.min(MOST_LINKS, links.size()))) {
            String href = link.attr("href").strip();
            boolean may = !name.isEmpty() && href.contains(name);
            if ((may || href.startsWith("?")) && !PageCount.ofOther(link)) {
                absolute(href).ifPresent(to -> add(link, to));
            }
        }
    }

    /** Java takes a query alone to be asked of the folder; it is asked of the page. */
    private Optional<String> absolute(String href) {
        return href.startsWith("?")
                ? Optional.of(address.toString().split("[?#]", 2)[0] + href)
                : uri(href).map(address::resolve).map(URI::toString);
    }

    private void add(Element link, String to) {
        list |= own.beyond(to, MOST);
        Sheet there = Sheet.at(to);
        if (!there.of().equals(own.of())) {
            return;
        }
        if (Sheet.whole(to)) {
            whole = Optional.of(to);
            return;
        }
        int number = there.number();
        if (PageCount.figure(link).equals(OptionalInt.of(number))) {
            figures.add(number);
            marked = isCurrent(link) ? OptionalInt.of(number) : marked;
        }
        if (related(link, "next") && number > 1) {
            marked = OptionalInt.of(number - 1);
        }
        boolean previous = related(link, "prev");
        if (previous) {
            marked = OptionalInt.of(number + 1);
        }
        if (number != own.number() || previous) {
            others.putIfAbsent(number, to);
        }
    }

    private static boolean related(Element link, String how) {
        return link.attr("rel").strip().equalsIgnoreCase(how);
    }

    private static boolean isCurrent(Element link) {
        Element around = Optional.ofNullable(link.parent()).orElse(link);
        String names = (link.className() + ' ' + around.className()).toLowerCase(Locale.ROOT);
        return link.hasAttr("aria-current") || CURRENT.stream().anyMatch(names::contains);
    }

    private boolean isWhole() {
        return Sheet.whole(address.toString());
    }

    /**
     * Which page this is; empty where its address does not say and its links leave it open. Pages
     * of a list have a number that no article's have, so that others of it are known as well.
     */
    Optional<Sheet> sheet(List<String> titles) {
        OptionalInt number = list ? OptionalInt.of(MOST + 1) : number(titles);
        return number.stream().mapToObj(which -> new Sheet(own.of(), which)).findFirst();
    }

    private OptionalInt number(List<String> titles) {
        if (own.number() > 1 || isWhole()) {
            return OptionalInt.of(own.number());
        }
        OptionalInt named =
                titles.stream().flatMapToInt(title -> Sheet.ending(title).stream()).findFirst();
        if (named.isPresent() || marked.isPresent()) {
            return named.isPresent() ? named : marked;
        }
        if (told || !figures.contains(1)) {
            return OptionalInt.of(1);
        }
        return between();
    }

    /** The one number that no link shows, though links show smaller and greater ones. */
    private OptionalInt between() {
        int open = 1;
        while (figures.contains(open)) {
            open++;
        }
        int last = figures.stream().mapToInt(figure -> figure).max().orElse(0);
        return open < last ? OptionalInt.of(open) : OptionalInt.empty();
    }

    /** Where all of the article is, else where it goes on; empty on its last page. */
    Optional<String> next(List<String> titles) {
        OptionalInt here = number(titles);
        if (isWhole() || list || here.isEmpty()) {
            return Optional.empty();
        }
        return whole.or(() -> Optional.ofNullable(others.get(here.getAsInt() + 1)));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
