package org.pakta.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much prose each element of a page holds: characters outside of links. */
final class Weights implements NodeVisitor {
    /** Shorter pieces of text are labels and menu entries as often as prose. */
    private static final int LEAST_PIECE = 50;

    private final IdentityHashMap<Element, Sum> sums = new IdentityHashMap<>();
    private int inLink;

    /** Characters and pieces of prose. */
    private static final class Sum {
        private int prose;
        private int pieces;

        void add(int prose, int pieces) {
            this.prose += prose;
            this.pieces += pieces;
        }
    }

    /** Characters of prose in an element and all that stands in it. */
    int prose(Element element) {
        Sum sum = sums.get(element);
        return sum == null ? 0 : sum.prose;
    }

    /** Pieces of prose in an element and all that stands in it. */
    int pieces(Element element) {
        Sum sum = sums.get(element);
        return sum == null ? 0 : sum.pieces;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && inLink == 0 && node.parent() instanceof Element in) {
            String words = text.getWholeText();
            int length = words.length() < LEAST_PIECE ? 0 : words.strip().length();
            if (length >= LEAST_PIECE) {
                add(in, length, 1);
            }
        }
        inLink += node.nameIs("a") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        inLink -= node.nameIs("a") ? 1 : 0;
        Sum sum = node instanceof Element ? sums.get(node) : null;
        if (sum != null && node.parent() instanceof Element outer) {
            add(outer, sum.prose, sum.pieces);
        }
    }

    private void add(Element element, int prose, int pieces) {
        sums.computeIfAbsent(element, one -> new Sum()).add(prose, pieces);
    }
}
