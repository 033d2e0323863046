package org.pakta.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.pakta.text.Words;

/** One item of a feed, field by field as it is read; of a field told twice, the first counts. */
final class FeedItem {
    private final String name;
    private final Map<String, StringBuilder> fields = new HashMap<>();
    private boolean escaped;
    private boolean taken = true;
    private long size;

    FeedItem(String name) {
        this.name = name;
    }

    /** A field begins. */
    void begin(String field, XMLStreamReader xml) {
        taken = raw(field).isEmpty();
        escaped = "xhtml".equals(xml.getAttributeValue(null, "type"));
        String address = xml.getAttributeValue(null, "href");
        if (field.equals("link") && address != null) {
            String rel = xml.getAttributeValue(null, "rel");
            taken &= rel == null || rel.equals("alternate");
            text(field, address);
        }
    }

    /** An element inside a field begins: it is markup of the field's text. */
    void open(String field, String element, XMLStreamReader xml) {
        StringBuilder tag = new StringBuilder("<").append(element);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            tag.append(' ')
                    .append(xml.getAttributeLocalName(i))
                    .append("=\"")
                    .append(Entities.escape(xml.getAttributeValue(i)))
                    .append('"');
        }
        append(field, tag.append('>'));
    }

    /** It ends. */
    void close(String field, String element) {
        append(field, "</" + element + ">");
    }

    /** Characters inside a field. */
    void text(String field, String text) {
        append(field, escaped ? Entities.escape(text) : text);
    }

    private void append(String field, CharSequence more) {
        size += more.length();
        if (taken && size <= Candidate.MOST_BYTES) {
            fields.computeIfAbsent(field, none -> new StringBuilder()).append(more);
        }
    }

    private Optional<String> raw(String... names) {
        return Stream.of(names)
                .map(field -> fields.getOrDefault(field, new StringBuilder()).toString().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The first of these fields that says something, as plain words. */
    Optional<String> line(String... names) {
        return raw(names).map(text -> Jsoup.parse(text).text().strip()).filter(t -> !t.isEmpty());
    }

    /** The page it is; or why it is none. */
    Input input(String place, Optional<String> channel) {
        Optional<String> content = raw("content:encoded", "content", "description", "summary");
        Optional<String> uri = address();
        Optional<String> own = raw("guid", "id").or(() -> uri);
        if (size > Candidate.MOST_BYTES) {
            return Candidate.tooLarge(own.orElse(place), name);
        }
        if (content.isEmpty()) {
            return Input.skip(own.orElse(place), "empty", name + " has no text");
        }
        String html = html(content.get());
        Page.Told told =
                new Page.Told(
                        uri,
                        outlet().or(() -> uri.isPresent() ? Optional.empty() : channel),
                        raw("pubDate", "published", "dc:date", "issued", "dcterms:created"),
                        line("title", "dc:title"),
                        Optional.empty());
        String id = own.orElseGet(() -> Words.id(html));
        return new Candidate(id, name, Page.Format.HTML, Optional.of("UTF-8"), told)
                .page(html.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> address() {
        return Stream.of("feedburner:origLink", "link", "guid")
                .flatMap(field -> raw(field).stream())
                .filter(text -> text.startsWith("http://") || text.startsWith("https://"))
                .findFirst();
    }

    /** Where a feed gathers from others, the outlet an item is from. */
    private Optional<String> outlet() {
        return raw("source").filter(text -> text.indexOf('<') < 0).flatMap(text -> line("source"));
    }

    /** What the feed tells of the page, in the markup that pages tell it in. */
    private String html(String content) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head>");
        author().ifPresent(who -> meta(html, "name=\"author\"", who));
        raw("updated", "dcterms:modified")
                .ifPresent(time -> meta(html, "property=\"article:modified_time\"", time));
        return html.append("</head><body><article>")
                .append(content)
                .append("</article></body></html>")
                .toString();
    }

    private static void meta(StringBuilder html, String what, String content) {
        html.append("<meta ")
                .append(what)
                .append(" content=\"")
                .append(Entities.escape(content))
                .append("\">");
    }

    /** Atom names an author in an element of its own; RSS in brackets behind an address. */
    private Optional<String> author() {
        Optional<String> creator = line("dc:creator");
        if (creator.isPresent()) {
            return creator;
        }
        Optional<String> author = raw("author");
        Optional<String> named =
                author.map(text -> Jsoup.parse(text).select("name").text().strip())
                        .filter(text -> !text.isEmpty());
        return named.or(() -> author.flatMap(text -> line("author")).flatMap(FeedItem::bracketed));
    }

    private static Optional<String> bracketed(String author) {
        int open = author.indexOf('(');
        int close = author.lastIndexOf(')');
        String name = open >= 0 && close > open ? author.substring(open + 1, close) : author;
        return Optional.of(name.strip()).filter(text -> !text.isEmpty() && text.indexOf('@') < 0);
    }
}
