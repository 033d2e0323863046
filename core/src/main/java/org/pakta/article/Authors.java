package org.pakta.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pakta.evidence.Span;

/** Who wrote a page: metadata, then elements marked as author or byline, then a line "By …". */
final class Authors {
    /** Names of elements that hold comments, other stories, or what is said about an author. */
    private static final List<String> NOT_MARKS =
            List.of("comment", "komentar", "related", "avatar", "recent", "popular");

    private static final int LONGEST = 60;

    /** An author's box holds the name in its first link, heading or strong words. */
    private static final String NAME_IN_BOX = "a, h2, h3, h4, h5, h6, strong, b";

    private static final int MOST_NAMED_TOGETHER = 8;

    /** More names away from the article are the site's staff. */
    private static final int MOST_NAMED_ELSEWHERE = 3;

    /** Pieces above and below the article's part where a byline may stand. */
    private static final int NEAR = 12;

    private final Survey page;
    private final Metadata metadata;
    private final AuthorNames names;

    Authors(Survey page, Metadata metadata, Optional<String> uri) {
        this.page = page;
        this.metadata = metadata;
        this.names = new AuthorNames(metadata.outlet(), uri);
    }

    /** Who edited, as metadata tell; the site's own name is nobody. */
    List<String> editors() {
        return names.people(metadata.editors()).stream().filter(name -> !names.site(name)).toList();
    }

    List<String> names(Cutter cut, Span main) {
        List<String> told = names.of(metadata.authors());
        List<String> people = told.stream().filter(name -> !names.site(name)).toList();
        if (!people.isEmpty()) {
            return people;
        }
        List<String> marked = marked(cut, main);
        List<String> found = marked.isEmpty() ? names.opening(near(cut, main)) : marked;
        return found.isEmpty() ? told : found;
    }

    private static List<String> near(Cutter cut, Span main) {
        int from = Math.max(0, main.from() - NEAR);
        int to = Math.min(cut.pieces().size(), main.to() + 2);
        return cut.pieces().subList(from, to).stream()
                .map(piece -> piece.block().text())
                .filter(text -> text.length() <= LONGEST)
                .toList();
    }

    /** Marked elements in or around the article's part first, then those elsewhere. */
    private List<String> marked(Cutter cut, Span main) {
        List<Element> around = new ArrayList<>();
        List<Element> elsewhere = new ArrayList<>();
        for (Element element : page.authors()) {
            if (!inOther(element)) {
                int at = cut.range(element).map(Span::from).orElse(-1);
                boolean close = at >= main.from() - 2 * NEAR && at <= main.to() + NEAR;
                (close ? around : elsewhere).add(element);
            }
        }
        List<String> found = first(around);
        if (!found.isEmpty()) {
            return found;
        }
        List<String> others = first(elsewhere);
        return others.size() > MOST_NAMED_ELSEWHERE ? List.of() : others;
    }

    private static boolean holds(String name, List<String> words) {
        if (name.isEmpty() || name.length() > 300) {
            return false;
        }
        String small = name.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::contains);
    }

    private static boolean inOther(Element element) {
        int up = 0;
        for (Element at = element; at != null && up < 12; at = at.parent(), up++) {
            boolean other =
                    holds(at.className(), NOT_MARKS)
                            || holds(at.id(), NOT_MARKS)
                            || at.nameIs("nav");
            if (other && !at.nameIs("article") && !at.nameIs("body")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the first elements that name somebody say; authors named side by side belong together.
     */
    private List<String> first(List<Element> marked) {
        Set<String> found = new LinkedHashSet<>();
        Optional<Element> firstNaming = Optional.empty();
        for (Element element : marked) {
            if (firstNaming.filter(one -> !together(one, element)).isPresent()) {
                break;
            }
            List<String> said = names.people(says(element));
            if (!said.isEmpty() && found.size() < MOST_NAMED_TOGETHER) {
                found.addAll(said);
                firstNaming = firstNaming.or(() -> Optional.of(element));
            }
        }
        return List.copyOf(found);
    }

    private static boolean together(Element one, Element other) {
        return one.className().equals(other.className())
                && one.parent() != null
                && other.parent() != null
                && one.parent().className().equals(other.parent().className());
    }

    private static List<String> says(Element element) {
        String text = element.hasAttr("content") ? element.attr("content") : element.text();
        List<Element> items = element.select("li");
        if (text.length() <= LONGEST) {
            return items.isEmpty() ? List.of(text) : items.stream().map(Element::text).toList();
        }
        Element name = element.selectFirst(NAME_IN_BOX);
        return name == null || name.text().length() > LONGEST ? List.of() : List.of(name.text());
    }
}
