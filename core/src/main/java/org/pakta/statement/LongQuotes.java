package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;

/**
 * Joins a quotation that runs over paragraphs: each opens with a mark, only the last one closes.
 */
final class LongQuotes {
    private static final String OPENING = "“\"„«”";
    private static final String CLOSING = "”\"»";

    private LongQuotes() {}

    /** Statements in text order, the parts of one quotation made one. */
    static List<Found> join(String text, List<Found> inOrder) {
        List<Found> joined = new ArrayList<>();
        for (Found one : inOrder) {
            Optional<Found> open =
                    joined.isEmpty()
                            ? Optional.empty()
                            : Optional.of(joined.get(joined.size() - 1));
            if (open.filter(before -> goesOn(text, before, one)).isPresent()) {
                joined.set(joined.size() - 1, together(open.get(), one));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Found before, Found next) {
        boolean direct =
                before.kind() == Statement.Kind.DIRECT && next.kind() == Statement.Kind.DIRECT;
        int end = before.words().to();
        int start = next.words().from();
        if (!direct || end >= start || before.words().from() == 0) {
            return false;
        }
        String between = text.substring(end, start);
        int paragraph = between.indexOf("\n\n");
        boolean unclosed =
                paragraph >= 0
                        && between.substring(0, paragraph)
                                .chars()
                                .noneMatch(c -> CLOSING.indexOf(c) >= 0);
        String opening = paragraph < 0 ? "" : between.substring(paragraph + 2);
        return unclosed && opening.length() == 1 && OPENING.indexOf(opening.charAt(0)) >= 0;
    }

    /** Whoever is named with the last part speaks; a part without a cue has only a guess. */
    private static Found together(Found first, Found last) {
        Found told = last.cue().isPresent() || first.cue().isEmpty() ? last : first;
        List<Span> spans = new ArrayList<>(first.spans());
        spans.addAll(last.spans());
        Span whole = new Span(first.words().from(), last.words().to());
        Span sentence = new Span(first.sentence().from(), last.sentence().to());
        return new Found(
                Statement.Kind.DIRECT,
                whole,
                spans,
                told.speaker(),
                told.cue(),
                told.relays(),
                sentence);
    }
}
