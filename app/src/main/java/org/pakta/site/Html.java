package org.pakta.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML. There is no way to make one from a string without escaping it, so nothing that
 * came from a page can become markup.
 */
final class Html implements HtmlPart {
    private static final Set<String> VOID = Set.of("br", "hr", "link", "meta", "input");
    private static final Html NONE = new Html("");
    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** An attribute; {@code value} is escaped when written. */
    record Attribute(String name, String value) implements HtmlPart {}

    static Html none() {
        return NONE;
    }

    static Html text(String text) {
        return new Html(escaped(text));
    }

    static Html all(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::toString).collect(Collectors.joining()));
    }

    static Html all(Stream<Html> pieces) {
        return all(pieces.toList());
    }

    static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    /** Pieces with a separator between those that say something. */
    static Html joined(String between, Stream<Html> pieces) {
        return new Html(
                pieces.filter(Html::says)
                        .map(Html::toString)
                        .collect(Collectors.joining(escaped(between))));
    }

    /** An element; attributes may stand anywhere among the parts. */
    static Html tag(String name, HtmlPart... parts) {
        StringBuilder open = new StringBuilder("<").append(name);
        StringBuilder inside = new StringBuilder();
        for (HtmlPart part : parts) {
            if (part instanceof Attribute attribute) {
                open.append(' ').append(attribute.name());
                open.append("=\"").append(escaped(attribute.value())).append('"');
            } else {
                inside.append(part);
            }
        }
        open.append('>');
        return new Html(
                VOID.contains(name) ? open.toString() : open + "" + inside + "</" + name + ">");
    }

    static Attribute attr(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute cls(String names) {
        return new Attribute("class", names);
    }

    /** A link inside the site; pages made by others go through {@link Links#outside}. */
    static Html link(String target, HtmlPart... parts) {
        return tag("a", attr("href", target), tag("bdi", parts));
    }

    static Html p(HtmlPart... parts) {
        return tag("p", parts);
    }

    static Html div(String names, HtmlPart... parts) {
        return tag("div", cls(names), tag0(parts));
    }

    static Html span(String names, HtmlPart... parts) {
        return tag("span", cls(names), tag0(parts));
    }

    /** Other people's words: their direction of writing must not leak into ours. */
    static Html theirs(String text) {
        return tag("bdi", text(text));
    }

    boolean says() {
        return !markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }

    private static Html tag0(HtmlPart... parts) {
        StringBuilder inside = new StringBuilder();
        for (HtmlPart part : parts) {
            if (part instanceof Attribute attribute) {
                throw new IllegalArgumentException("attribute " + attribute.name());
            }
            inside.append(part);
        }
        return new Html(inside.toString());
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> out.append(printable(text, i) ? c : '\ufffd');
            }
        }
        return out.toString();
    }

    /** HTML has no place for most control characters, nor UTF-8 for half a surrogate pair. */
    private static boolean printable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || (c >= ' ' && c != 0x7f);
    }
}
