package org.pakta.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What is asked of a page's elements, found by one walk: most of the time of a page that is parsed
 * goes into walks.
 */
final class Survey implements NodeVisitor {
    private static final List<String> DAYS =
            List.of(
                    "date", "datum", "publish", "posted", "time", "tanggal", "fecha", "meta",
                    "byline");

    private static final List<String> AUTHORS =
            List.of("author", "byline", "autor", "auteur", "penulis", "redakteur", "writer");

    private static final List<String> NAMES_OF_META = List.of("property", "name", "itemprop");

    private static final int LONGEST_NAME = 300;
    private final Mojibake mojibake;
    private final Weights weights = new Weights();
    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> numbered = new ArrayList<>();
    private final List<Element> addresses = new ArrayList<>();
    private final List<Element> days = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final Map<String, Marks> marks = new HashMap<>();
    private int deepest;
    private boolean inBody;

    /** What the class or id of an element says of it. */
    private record Marks(boolean day, boolean date, boolean author) {
        static final Marks NONE = new Marks(false, false, false);

        static Marks of(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            return new Marks(
                    DAYS.stream().anyMatch(small::contains),
                    small.contains("date"),
                    name.length() <= LONGEST_NAME && AUTHORS.stream().anyMatch(small::contains));
        }
    }

    private Survey(Mojibake mojibake) {
        this.mojibake = mojibake;
    }

    /** Looks at a page, and mends what it says on the way. */
    static Survey of(Document page, Mojibake mojibake) {
        Survey survey = new Survey(mojibake);
        NodeTraversor.traverse(survey, page);
        return survey;
    }

    /** How deep the deepest node stands. */
    int deepest() {
        return deepest;
    }

    /** How much prose each element holds. */
    Weights weights() {
        return weights;
    }

    /** What a meta element of this name says; the first counts. */
    Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** What scripts hold as JSON-LD. */
    List<String> linkedData() {
        return linkedData;
    }

    /** Headings of the first rank. */
    List<Element> headings() {
        return headings;
    }

    /** Links that show a figure alone. */
    List<Element> numbered() {
        return numbered;
    }

    /** Everything that leads somewhere, in page order. */
    List<Element> addresses() {
        return addresses;
    }

    /** Elements that markup calls a day or time, in page order. */
    List<Element> days() {
        return days;
    }

    /** Elements of the body that markup calls an author or byline, in page order. */
    List<Element> authors() {
        return authors;
    }

    @Override
    public void head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof TextNode text) {
            mojibake.mended(text.getWholeText()).ifPresent(text::text);
        }
        weights.head(node, depth);
        if (node instanceof Element element) {
            look(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        weights.tail(node, depth);
    }

    private void look(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "h1" -> headings.add(element);
            case "a" -> anchor(element);
            case "body" -> inBody = true;
            case "script" -> script(element);
            default -> {}
        }
        if (tag.equals("time") || element.attributesSize() > 0) {
            marked(element, tag);
        }
    }

    private void link(Element link) {
        links.add(link);
        String relation = link.attr("rel").strip();
        if (relation.equalsIgnoreCase("next") || relation.equalsIgnoreCase("prev")) {
            addresses.add(link);
        }
    }

    private void anchor(Element link) {
        addresses.add(link);
        if (PageCount.figure(link).isPresent()) {
            numbered.add(link);
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            linkedData.add(mended(element.data()));
        }
    }

    private String mended(String text) {
        return mojibake.mended(text).orElse(text);
    }

    private void meta(Element meta) {
        String content = mended(meta.attr("content").strip());
        for (String key : NAMES_OF_META) {
            String name = meta.attr(key).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.putIfAbsent(name, content);
            }
        }
    }

    private void marked(Element element, String tag) {
        Attributes said = element.attributes();
        String classes = said.get("class");
        Marks byClass = marks(classes);
        Marks byId = marks(said.get("id"));
        String property = said.get("itemprop");
        boolean author =
                byClass.author()
                        || byId.author()
                        || property.equals("author")
                        || said.get("rel").equals("author");
        boolean frame = tag.equals("article") || tag.equals("body") || classes.contains("hentry");
        if (author && inBody && !frame) {
            authors.add(element);
        }
        boolean dated = property.equalsIgnoreCase("datePublished") || byClass.day() || byId.date();
        if (dated || tag.equals("time") || (tag.equals("abbr") && said.hasKey("title"))) {
            days.add(element);
        }
    }

    private Marks marks(String name) {
        return name.isEmpty() ? Marks.NONE : marks.computeIfAbsent(name, Marks::of);
    }

    /** The address in the first link element of this relation. */
    Optional<String> link(String relation) {
        return links.stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation))
                .map(link -> link.attr("href").strip())
                .findFirst();
    }
}
