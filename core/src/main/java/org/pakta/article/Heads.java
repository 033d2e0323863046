package org.pakta.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds where the body begins and what stands above it as headline. */
final class Heads {
    /** A dateline further down belongs to another story. */
    private static final int LINES_OF_HEAD = 14;

    /** Paragraphs above a dateline: the lead, and no more. */
    private static final int MOST_PARAGRAPHS_ABOVE = 1;

    private static final int LEAST_WORDS_OF_PROSE = 9;

    /** A first paragraph whose full stop was lost. */
    private static final int LEAST_WORDS_UNENDED = 20;

    private static final int MOST_WORDS_OF_HEADLINE = 30;
    private static final int LEAST_WORDS_OF_HEADLINE = 4;

    private final Outlets outlets;
    private final Credits credits;
    private final Predicate<Line> dateLine;

    Heads(Outlets outlets, Credits credits, Predicate<Line> dateLine) {
        this.outlets = outlets;
        this.credits = credits;
        this.dateLine = dateLine;
    }

    /** Which line opens with a dateline; -1 when none does. */
    int datelineAt(List<Line> lines) {
        int paragraphs = 0;
        for (int at = 0; at < Math.min(LINES_OF_HEAD, lines.size()); at++) {
            Line line = lines.get(at);
            boolean prose =
                    (line.endsSentence() && line.size() >= LEAST_WORDS_OF_PROSE)
                            || line.size() >= LEAST_WORDS_UNENDED;
            boolean alone = Dateline.alone(line.text()) && at + 1 < lines.size();
            if ((prose || alone) && Dateline.of(line.text(), outlets).isPresent()) {
                return at;
            }
            paragraphs += line.paragraph() ? 1 : 0;
            if (paragraphs > MOST_PARAGRAPHS_ABOVE) {
                return -1;
            }
        }
        return -1;
    }

    /** The line above the body that stands there twice, else the first that can be a headline. */
    Optional<String> headlineAbove(List<Line> above) {
        List<String> candidates = above.stream().filter(this::likely).map(Line::text).toList();
        Optional<String> twice =
                candidates.stream()
                        .filter(text -> candidates.indexOf(text) != candidates.lastIndexOf(text))
                        .findFirst();
        return twice.or(() -> candidates.stream().findFirst());
    }

    private boolean likely(Line line) {
        String text = line.text();
        boolean menu =
                text.split(" [|/»] ", -1).length > 2 || line.size() < LEAST_WORDS_OF_HEADLINE;
        return !menu
                && Dateline.of(text, outlets).isEmpty()
                && line.size() <= MOST_WORDS_OF_HEADLINE
                && !dateLine.test(line)
                && !credits.begins(text, line.words())
                && line.furniture().isEmpty()
                && outlets.named(text).isEmpty()
                && !text.endsWith(".")
                && !text.endsWith(")");
    }
}
