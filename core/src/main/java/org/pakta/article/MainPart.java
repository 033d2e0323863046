package org.pakta.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pakta.evidence.Span;

/** Finds the element that holds the article: the one with the most prose of its own. */
final class MainPart {
    private static final int LEAST_PARAGRAPH = 40;

    /** What a paragraph counts for the element around the one that holds it, and again. */
    private static final double SHARE_FURTHER_OUT = 0.6;

    private static final int LEVELS = 3;

    /** An article cut over several containers: the one around them has this much more prose. */
    private static final double GAIN = 0.15;

    /** Of what an outer element adds, so much has to be prose. */
    private static final double PROSE_OF_GAIN = 0.6;

    /** An article element with less of the page's prose is a teaser or a comment. */
    private static final double WHOLE = 0.4;

    private static final Set<String> IN_TEXT =
            Set.of("p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Cutter cut;
    private final int[] prose;
    private final int[] all;

    private MainPart(Cutter cut) {
        this.cut = cut;
        List<Cutter.Piece> pieces = cut.pieces();
        prose = new int[pieces.size() + 1];
        all = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            boolean teaser = i > 0 && linkedHeading(pieces.get(i - 1));
            prose[i + 1] = prose[i] + (teaser ? 0 : weight(pieces.get(i)));
            all[i + 1] = all[i] + pieces.get(i).block().text().length();
        }
    }

    /** A heading that leads elsewhere: what follows it tells of another page. */
    private static boolean linkedHeading(Cutter.Piece piece) {
        return piece.block().shape() == Block.Shape.LINKS
                && HEADINGS.contains(piece.owner().normalName());
    }

    /** Which pieces of the page are the article's part. */
    static Span of(Cutter cut, Element body) {
        MainPart part = new MainPart(cut);
        return cut.range(part.widened(part.best(body))).orElse(new Span(0, cut.pieces().size()));
    }

    private static int weight(Cutter.Piece piece) {
        int length = piece.block().text().length();
        Block.Shape shape = piece.block().shape();
        boolean card = shape == Block.Shape.ITEM && !piece.owner().nameIs("li");
        return length < LEAST_PARAGRAPH
                        || card
                        || shape == Block.Shape.LINKS
                        || shape == Block.Shape.CAPTION
                ? 0
                : Math.max(0, length - piece.linked());
    }

    private Element best(Element body) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        Element best = body;
        double most = 0;
        for (Cutter.Piece piece : cut.pieces()) {
            double share = weight(piece);
            Optional<Element> holder = Optional.of(holder(piece.owner()));
            for (int up = 0; up < LEVELS && share > 0 && holder.isPresent(); up++) {
                double score = scores.merge(holder.get(), share, Double::sum);
                if (score > most) {
                    most = score;
                    best = holder.get();
                }
                share *= SHARE_FURTHER_OUT;
                holder = Optional.ofNullable(holder.get().parent());
            }
        }
        return best;
    }

    private static Element holder(Element owner) {
        Element parent = owner.parent();
        return IN_TEXT.contains(owner.normalName()) && parent != null ? parent : owner;
    }

    private Element widened(Element best) {
        Element widest = best;
        for (Element outer = best; outer != null; outer = outer.parent()) {
            int gain = sum(prose, outer) - sum(prose, widest);
            int more = sum(all, outer) - sum(all, widest);
            if (gain > GAIN * sum(prose, widest) && gain > PROSE_OF_GAIN * more) {
                widest = outer;
            }
            if (whole(outer) && sum(prose, outer) >= WHOLE * prose[prose.length - 1]) {
                break;
            }
        }
        return widest;
    }

    /** Whether markup says that the article ends with this element. */
    private static boolean whole(Element element) {
        return element.nameIs("article") || (bodyPart(element) && loneBodyPart(element));
    }

    private static boolean bodyPart(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** Some pages mark every section of the body. */
    private static boolean loneBodyPart(Element element) {
        Element parent = element.parent();
        return parent == null
                || parent.children().stream().filter(MainPart::bodyPart).limit(2).count() == 1;
    }

    private int sum(int[] sums, Element element) {
        return cut.range(element)
                .map(range -> sums[Math.min(range.to(), sums.length - 1)] - sums[range.from()])
                .orElse(0);
    }
}
