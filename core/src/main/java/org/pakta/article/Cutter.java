package org.pakta.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pakta.evidence.Span;

/** Walks a page once and cuts its text into pieces at block elements and line breaks. */
final class Cutter implements NodeFilter {
    /** A piece with a larger share of linked characters leads elsewhere. */
    private static final double LINKS_ONLY = 0.7;

    private static final String CAPTION = "caption";

    private static final Set<String> BLOCKS =
            Set.of(
                    ("p div section article main li ul ol h1 h2 h3 h4 h5 h6 blockquote figure"
                                    + " figcaption td th tr table tbody thead body header pre dd dt dl"
                                    + " center form noscript aside footer nav address details summary"
                                    + " fieldset hgroup hr option caption")
                            .split(" ", -1));

    /**
     * A run of text without a break.
     *
     * @param block its words
     * @param owner the block element it stands in
     * @param linked characters inside links
     */
    record Piece(Block block, Element owner, int linked) {}

    private final NotArticle.Rules rules;
    private final Weights weights;
    private final int prose;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> starts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Span> ranges = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private final List<Block.Shape> shapes = new ArrayList<>();
    private int linked;
    private int inLink;

    private Cutter(NotArticle.Rules rules, Weights weights, Element body) {
        this.rules = rules;
        this.weights = weights;
        this.prose = weights.prose(body);
        open.add(body);
        shapes.add(Block.Shape.PARAGRAPH);
    }

    static Cutter of(Element body, Weights weights, NotArticle.Rules rules) {
        Cutter cutter = new Cutter(rules, weights, body);
        NodeTraversor.filter(cutter, body);
        cutter.flush();
        return cutter;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What was left out by tag, class or attribute, in page order. */
    List<Dropped> dropped() {
        return dropped;
    }

    /** Which pieces stand in a kept element; empty for one that is dropped or no element here. */
    Optional<Span> range(Element element) {
        int most = pieces.size();
        return Optional.ofNullable(ranges.get(element))
                .map(range -> new Span(Math.min(range.from(), most), Math.min(range.to(), most)));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String piece = words.getWholeText();
            text.append(piece);
            linked += inLink > 0 ? piece.strip().length() : 0;
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        String tag = element.normalName();
        boolean block = BLOCKS.contains(tag);
        if (block || tag.equals("br")) {
            flush();
        }
        Optional<String> why = rules.reason(element, weights, prose);
        boolean caption = why.filter(CAPTION::equals).isPresent() || loneFigure(element, tag);
        if (why.isPresent() && !caption) {
            drop(element, why.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        inLink += tag.equals("a") ? 1 : 0;
        if (block || caption) {
            flush();
            open.add(element);
            shapes.add(caption ? Block.Shape.CAPTION : shape(tag));
        }
        starts.put(element, pieces.size());
        return FilterResult.CONTINUE;
    }

    /** A figure around one picture; one around a table or a quotation holds more prose. */
    private boolean loneFigure(Element element, String tag) {
        return tag.equals("figure") && weights.pieces(element) <= 1;
    }

    private Block.Shape shape(String tag) {
        Block.Shape outer = shapes.get(shapes.size() - 1);
        return outer == Block.Shape.CAPTION ? outer : shapeOf(tag).orElse(outer);
    }

    private void drop(Element element, String why) {
        String words = element.text();
        if (!words.isBlank()) {
            dropped.add(new Dropped(words, why));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            inLink -= tag.equals("a") ? 1 : 0;
            if (open.size() > 1 && open.get(open.size() - 1).equals(element)) {
                flush();
                open.remove(open.size() - 1);
                shapes.remove(shapes.size() - 1);
            }
            int waiting = text.isEmpty() ? 0 : 1;
            ranges.put(element, new Span(starts.getOrDefault(element, 0), pieces.size() + waiting));
        }
        return FilterResult.CONTINUE;
    }

    private static Optional<Block.Shape> shapeOf(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Block.Shape.HEADING);
            case "li" -> Optional.of(Block.Shape.ITEM);
            case "figcaption" -> Optional.of(Block.Shape.CAPTION);
            default -> Optional.empty();
        };
    }

    private void flush() {
        String line = squeeze(text);
        if (!line.isEmpty()) {
            boolean links = linked > LINKS_ONLY * line.length() && !Lines.endsSentence(line);
            Block.Shape shape = links ? Block.Shape.LINKS : shapes.get(shapes.size() - 1);
            pieces.add(new Piece(new Block(line, shape), open.get(open.size() - 1), linked));
        }
        text.setLength(0);
        linked = 0;
    }

    private static String squeeze(CharSequence raw) {
        StringBuilder squeezed = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                gap = squeezed.length() > 0;
            } else {
                if (gap) {
                    squeezed.append(' ');
                }
                squeezed.append(c);
                gap = false;
            }
        }
        return squeezed.toString();
    }
}
