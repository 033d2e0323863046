package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pakta.evidence.Span;

/**
 * A text with stretches of it marked. Marks may overlap in any way: the text is cut wherever one
 * begins or ends, and each cut carries the classes of all marks over it. The characters shown are
 * exactly those of the text.
 */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    /**
     * A stretch to be marked.
     *
     * @param span its characters
     * @param look class that gives its colour
     * @param of what it belongs to: the anchor of the thing read there; empty for none
     * @param number shown where it begins, leading to the list beside the text; empty for none
     */
    record Mark(Span span, String look, String of, String number) {}

    private MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().filter(mark -> shows(text, mark.span())).toList();
        cuts.add(0);
        cuts.add(text.length());
        for (Mark mark : this.marks) {
            cuts.add(mark.span().from());
            cuts.add(mark.span().to());
        }
    }

    /** Whether a stretch can be marked: inside the text, not blank, no character cut in half. */
    static boolean shows(String text, Span span) {
        return span.to() <= text.length()
                && span.trimmed(text).equals(span)
                && span.length() > 0
                && !Character.isLowSurrogate(text.charAt(span.from()))
                && !Character.isHighSurrogate(text.charAt(span.to() - 1));
    }

    /** Paragraphs, with the blank lines between them kept between the elements. */
    static Html paragraphs(String text, List<Mark> marks) {
        return new MarkedText(text, marks).paragraphs();
    }

    private Html paragraphs() {
        List<Html> blocks = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf("\n\n", at);
            int stop = end < 0 ? text.length() : end;
            if (stop > at) {
                blocks.add(Html.p(stretch(at, stop)));
            }
            if (end < 0) {
                break;
            }
            blocks.add(text("\n\n"));
            at = end + 2;
        }
        return Html.all(blocks);
    }

    private Html stretch(int from, int to) {
        List<Html> pieces = new ArrayList<>();
        int at = from;
        for (int cut : new TreeSet<>(cuts.subSet(from, false, to, false))) {
            pieces.add(piece(at, cut));
            at = cut;
        }
        pieces.add(piece(at, to));
        return Html.all(pieces);
    }

    private Html piece(int from, int to) {
        Span here = new Span(from, to);
        TreeSet<String> looks = new TreeSet<>();
        TreeSet<String> things = new TreeSet<>();
        List<Html> numbers = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().contains(here)) {
                looks.add(mark.look());
                things.add(mark.of());
                if (mark.span().from() == from && !mark.number().isEmpty()) {
                    numbers.add(number(mark));
                }
            }
        }
        things.remove("");
        Html words = text(text.substring(from, to));
        if (looks.isEmpty()) {
            return words;
        }
        Html.Attribute look = cls("h " + String.join(" ", looks));
        Html marked =
                things.isEmpty()
                        ? tag("span", look, words)
                        : tag("span", look, attr("data-of", String.join(" ", things)), words);
        return Html.all(Html.all(numbers), marked);
    }

    /** Has no text of its own: the number comes from the style sheet, so copying stays clean. */
    private static Html number(Mark mark) {
        return tag(
                "a",
                cls("n n-" + mark.look()),
                attr("id", mark.of()),
                attr("href", "#l-" + mark.of()),
                attr("data-n", mark.number()),
                attr("aria-label", mark.number()));
    }
}
