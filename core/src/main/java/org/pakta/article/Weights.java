package org.pakta.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much prose each element of a page holds, by one walk: characters outside of links. */
final class Weights implements NodeVisitor {
    /** Shorter pieces of text are labels and menu entries as often as prose. */
    private static final int LEAST_PIECE = 50;

    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> paragraphs = new IdentityHashMap<>();
    private int inLink;

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    /** Characters of prose in an element and all that stands in it. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Pieces of prose in an element and all that stands in it. */
    int pieces(Element element) {
        return paragraphs.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && inLink == 0 && node.parent() instanceof Element in) {
            int length = text.getWholeText().strip().length();
            if (length >= LEAST_PIECE) {
                prose.merge(in, length, Integer::sum);
                paragraphs.merge(in, 1, Integer::sum);
            }
        }
        inLink += node.nameIs("a") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        inLink -= node.nameIs("a") ? 1 : 0;
        if (node instanceof Element element && depth > 0 && element.parent() != null) {
            if (prose.containsKey(element)) {
                prose.merge(element.parent(), prose(element), Integer::sum);
                paragraphs.merge(element.parent(), pieces(element), Integer::sum);
            }
        }
    }
}
