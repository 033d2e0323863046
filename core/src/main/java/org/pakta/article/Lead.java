package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;

/** Prose between a page's title and the part that holds the article: its lead. */
final class Lead {
    /** Pieces between title and body: bylines, dates, captions, and the lead itself. */
    private static final int MOST_PIECES = 14;

    private static final int LEAST_CHARACTERS = 160;

    private Lead() {}

    /** Which pieces above the article's part are its lead, in order. */
    static List<Integer> above(Cutter cut, Span main, Optional<String> title) {
        int top = Math.max(0, main.from() - MOST_PIECES);
        List<Integer> lead = new ArrayList<>();
        for (int at = main.from() - 1; at >= top; at--) {
            String text = cut.pieces().get(at).block().text();
            if (title.filter(words -> Lines.repeats(text, words)).isPresent()) {
                return lead;
            }
            if (prose(cut.pieces().get(at))) {
                lead.add(0, at);
            }
        }
        return List.of();
    }

    private static boolean prose(Cutter.Piece piece) {
        Block block = piece.block();
        boolean shaped = block.shape() != Block.Shape.LINKS && block.shape() != Block.Shape.CAPTION;
        return shaped
                && block.text().length() >= LEAST_CHARACTERS
                && piece.linked() * 2 < block.text().length()
                && Lines.endsSentence(block.text());
    }
}
