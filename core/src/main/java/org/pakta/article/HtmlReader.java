package org.pakta.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;

/** Finds the part of an HTML page that holds the article, and cuts it into blocks. */
final class HtmlReader {
    /** Deeper pages are not made by people; parsing and walking them costs stack and time. */
    static final int DEEPEST = 512;

    private static final int LEAST_PARAGRAPH = 40;
    private static final double LINKS_ONLY = 0.7;
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "li",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "td",
                    "tr",
                    "table",
                    "tbody",
                    "body",
                    "header",
                    "pre",
                    "dd",
                    "dt",
                    "dl",
                    "center");
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    HtmlReader(DataFolder data) {
        for (Table.Row row : data.table("html.tsv", List.of("part", "word", "why")).rows()) {
            (row.cell("part").equals("tag") ? tags : classes)
                    .put(row.cell("word"), row.cell("why"));
        }
    }

    /** Empty when the page is nested too deep to be read. */
    Optional<HtmlPage> read(String html) {
        Document page = Jsoup.parse(html);
        if (depth(page) > DEEPEST) {
            return Optional.empty();
        }
        Metadata metadata = new Metadata(page);
        Optional<String> heading = heading(page);
        List<Dropped> dropped = new ArrayList<>();
        prune(page.body(), dropped);
        List<Block> blocks = blocks(best(page.body()));
        return Optional.of(
                new HtmlPage(
                        blocks,
                        dropped,
                        metadata.headline().or(() -> heading),
                        metadata.published(),
                        metadata.outlet(),
                        metadata.authors(),
                        metadata.canonical()));
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    private static Optional<String> heading(Document page) {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(longestPart(page.title())).filter(text -> !text.isBlank()));
    }

    /** "Headline - OUTLET": the title without the site's name. */
    private static String longestPart(String title) {
        return Stream.of(title.split(" [|–—-] ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse(title)
                .strip();
    }

    private void prune(Element body, List<Dropped> dropped) {
        List<Element> out = new ArrayList<>();
        collect(body, out, dropped);
        out.forEach(Element::remove);
    }

    private void collect(Element element, List<Element> out, List<Dropped> dropped) {
        for (Element child : element.children()) {
            Optional<String> why = reason(child);
            if (why.isPresent()) {
                out.add(child);
                String text = child.text();
                if (!text.isBlank()) {
                    dropped.add(new Dropped(text, why.get()));
                }
            } else {
                collect(child, out, dropped);
            }
        }
    }

    private Optional<String> reason(Element element) {
        String tag = element.normalName();
        String byTag = tags.get(tag);
        if (byTag != null && !(tag.equals("table") && layout(element))) {
            return Optional.of(byTag);
        }
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")) {
            return Optional.of("hidden");
        }
        if (element.attr("role").equals("navigation")) {
            return Optional.of("navigation");
        }
        if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return Optional.empty();
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        for (String name : names.split("[^a-z]+", -1)) {
            String byClass = classes.get(name);
            if (byClass != null && !mostOfPage(element)) {
                return Optional.of(byClass);
            }
        }
        return Optional.empty();
    }

    /** A table that holds the page's prose is layout, not data. */
    private static boolean layout(Element table) {
        int prose = 0;
        for (Element cell : table.select("td, p")) {
            prose = Math.max(prose, cell.ownText().length());
        }
        return prose > 200 || table.select("p").size() >= 3;
    }

    /** A class name on the container of nearly everything says nothing. */
    private static boolean mostOfPage(Element element) {
        Element body = element.ownerDocument() == null ? element : element.ownerDocument().body();
        return element.text().length() > 0.6 * body.text().length()
                && element.select("p").size() >= 3;
    }

    /**
     * The element with the most prose of its own: paragraphs count for their parent, half for its
     * parent.
     */
    private static Element best(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        Element best = body;
        double most = 0;
        List<Element> inOrder = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            double prose = ownProse(element);
            if (prose < LEAST_PARAGRAPH) {
                continue;
            }
            Element holder =
                    element.normalName().equals("p") || element.normalName().equals("li")
                            ? element.parent()
                            : element;
            double share = 1;
            for (int up = 0;
                    up < 3 && holder != null && !holder.normalName().equals("html");
                    up++) {
                scores.merge(holder, prose * share, Double::sum);
                inOrder.add(holder);
                share *= 0.6;
                holder = holder.parent();
            }
        }
        for (Element element : inOrder) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return best;
    }

    private static double ownProse(Element element) {
        String tag = element.normalName();
        if (!tag.equals("p") && !tag.equals("li")) {
            return element.ownText().length();
        }
        double text = element.text().length();
        double links = element.select("a").text().length();
        return text == 0 || links / text > LINKS_ONLY ? 0 : text;
    }

    private static List<Block> blocks(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        collector.flush();
        return collector.blocks;
    }

    /** Walks the article's part and cuts its text at block elements and line breaks. */
    private static final class Collector implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int inLink;
        private Block.Shape shape = Block.Shape.PARAGRAPH;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String piece = words.getWholeText();
                text.append(piece);
                linked += inLink > 0 ? piece.strip().length() : 0;
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                if (tag.equals("br") || BLOCKS.contains(tag)) {
                    flush();
                }
                inLink += tag.equals("a") ? 1 : 0;
                shape = shapeOf(tag).orElse(shape);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String tag = element.normalName();
                inLink -= tag.equals("a") ? 1 : 0;
                if (BLOCKS.contains(tag)) {
                    flush();
                    shape = Block.Shape.PARAGRAPH;
                }
            }
        }

        private static Optional<Block.Shape> shapeOf(String tag) {
            return switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Block.Shape.HEADING);
                case "li" -> Optional.of(Block.Shape.ITEM);
                case "figcaption" -> Optional.of(Block.Shape.CAPTION);
                default -> Optional.empty();
            };
        }

        void flush() {
            String line = squeeze(text);
            if (!line.isEmpty()) {
                boolean links = linked > LINKS_ONLY * line.length() && !Lines.endsSentence(line);
                blocks.add(new Block(line, links ? Block.Shape.LINKS : shape));
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
}
