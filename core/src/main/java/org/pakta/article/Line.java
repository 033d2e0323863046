package org.pakta.article;

import java.util.List;
import java.util.Optional;
import org.pakta.language.FurnitureRule;
import org.pakta.language.Languages;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * A block with what is asked of it more than once.
 *
 * @param block as it came
 * @param text without template leftovers
 * @param words of the text
 * @param furniture the rule that it fits
 */
record Line(Block block, String text, List<Token> words, Optional<FurnitureRule> furniture) {
    /** Words of a sentence that is told rather than put above something. */
    private static final int LEAST_PROSE = 9;

    static Line of(Block block, Languages languages) {
        String text = Metadata.unescaped(Lines.withoutLeftovers(block.text()));
        return new Line(block, text, Words.of(text), languages.furniture(text));
    }

    /** Its words, folded, joined by single spaces. */
    String folded() {
        return Words.folded(words);
    }

    int size() {
        return words.size();
    }

    boolean endsSentence() {
        return Lines.endsSentence(text);
    }

    boolean is(Block.Shape shape) {
        return block.shape() == shape;
    }

    /** Whether markup says that it is a paragraph, and it reads like one. */
    boolean paragraph() {
        return is(Block.Shape.PARAGRAPH) && endsSentence() && size() >= LEAST_PROSE;
    }

    /** Whether it was cut from markup, which tells paragraphs from headings. */
    boolean marked() {
        return !is(Block.Shape.PLAIN);
    }

    /** Whether all lines after it go too. */
    boolean endsBody() {
        return furniture.filter(FurnitureRule::rest).isPresent();
    }
}
