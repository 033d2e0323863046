package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * Prose between a page's title and the part that holds the article.
 *
 * @param opening pieces that open the text, captions among them, in order
 * @param subheadline the piece that is a sentence under the headline
 */
record Lead(List<Integer> opening, Optional<Integer> subheadline) {
    /** Pieces between title and body: bylines, dates, captions, and the lead itself. */
    private static final int MOST_PIECES = 14;

    private static final int LEAST_OF_SENTENCE = 25;

    private static final List<String> NAMES =
            List.of("subtitle", "subhead", "subjudul", "standfirst", "dek", "summary", "lead");

    /**
     * Shorter prose is a sub-headline: of the pages looked at, those under 160 characters repeat
     * what the body tells, longer ones begin it.
     */
    private static final int LEAST_OF_PARAGRAPH = 160;

    static Lead above(Cutter cut, Span main, Optional<String> title, PageDates dates) {
        int top = Math.max(0, main.from() - MOST_PIECES);
        List<Integer> opening = new ArrayList<>();
        Optional<Integer> subheadline = Optional.empty();
        for (int at = main.from() - 1; at >= top; at--) {
            String text = cut.pieces().get(at).block().text();
            if (title.filter(words -> Lines.repeats(text, words)).isPresent()) {
                return new Lead(opening, subheadline);
            }
            Cutter.Piece piece = cut.pieces().get(at);
            boolean caption = piece.block().shape() == Block.Shape.CAPTION;
            if (caption || (prose(piece, LEAST_OF_PARAGRAPH) && Lines.endsSentence(text))) {
                opening.add(0, at);
            } else if (prose(piece, LEAST_OF_SENTENCE) && sentence(piece, dates)) {
                subheadline = Optional.of(at);
            }
        }
        return new Lead(List.of(), Optional.empty());
    }

    private static boolean prose(Cutter.Piece piece, int least) {
        Block block = piece.block();
        boolean shaped = block.shape() != Block.Shape.LINKS && block.shape() != Block.Shape.CAPTION;
        return shaped
                && block.text().length() >= least
                && piece.linked() * 2 < block.text().length();
    }

    /** Whether it ends as sentences do, or markup calls it a sub-headline. */
    private static boolean sentence(Cutter.Piece piece, PageDates dates) {
        String names = piece.owner().className().toLowerCase(Locale.ROOT);
        boolean named = NAMES.stream().anyMatch(names::contains);
        String text = piece.block().text();
        boolean heading = piece.block().shape() == Block.Shape.HEADING;
        return named || Lines.endsSentence(text) || (heading && dates.first(text).isEmpty());
    }
}
