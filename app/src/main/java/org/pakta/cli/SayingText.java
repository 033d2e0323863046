package org.pakta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.statement.Statement;
import org.pakta.story.Saying;
import org.pakta.story.WordChanges;

/** A saying for people: what its wordings share, and each with its own words and its origin. */
final class SayingText {
    private final Record held;
    private final Origins origins;

    SayingText(Record held) {
        this.held = held;
        this.origins = new Origins(held.stories());
    }

    private record Wording(Reading reading, Statement said) {}

    List<String> lines(Saying saying) {
        List<Wording> wordings = saying.statements().stream().flatMap(this::wording).toList();
        List<List<Span>> changes =
                WordChanges.of(wordings.stream().map(one -> one.said().words()).toList());
        List<String> lines = new ArrayList<>();
        String speaker = saying.speaker().isEmpty() ? "speaker unknown" : saying.speaker();
        lines.add(speaker + ": " + saying.core() + "\n");
        for (int i = 0; i < wordings.size(); i++) {
            Wording one = wordings.get(i);
            lines.add(Shown.statement(one.reading(), one.said()));
            if (!changes.get(i).isEmpty()) {
                lines.add("  words another lacks: " + quoted(changes.get(i), one.said().words()));
            }
            lines.add("  origin: " + origin(one.reading().article()) + "\n");
        }
        return lines;
    }

    private Stream<Wording> wording(Saying.Variant variant) {
        return held.reading(variant.article()).stream()
                .flatMap(
                        reading ->
                                reading.statements().stream()
                                        .filter(one -> one.id().equals(variant.statement()))
                                        .map(one -> new Wording(reading, one)));
    }

    private static String quoted(List<Span> spans, String words) {
        return spans.stream()
                .map(span -> "“" + span.in(words) + "”")
                .collect(Collectors.joining(", "));
    }

    /** An article that copies nobody is its own origin; an agency may be one without an article. */
    private String origin(Article article) {
        String origin = origins.of(article.id());
        return origin.equals(article.id())
                ? "this report"
                : held.reading(origin)
                        .map(reading -> reading.article().outletName() + ", article " + origin)
                        .orElse(origin);
    }
}
