package org.pakta.text;

import java.util.List;
import org.pakta.evidence.Span;

/**
 * One sentence of a text.
 *
 * @param span its characters, closing quotation marks included
 * @param paragraph number of its paragraph, from 0
 * @param tokens its words in order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
