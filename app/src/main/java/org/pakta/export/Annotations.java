package org.pakta.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.record.Record;

/**
 * Statements, events and pacts as W3C Web Annotations (Web Annotation Data Model, 2017): a body
 * with what was read, a target with the article's address and where in its text. One annotation a
 * line, each a JSON-LD document of its own, so that a file of any size can be read line by line.
 */
final class Annotations {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Characters of text before and after, by which a quote is found again on a changed page. */
    private static final int AROUND = 32;

    int write(Record record, Path folder) throws IOException {
        try (BufferedWriter out =
                Files.newBufferedWriter(
                        folder.resolve("annotations.jsonl"), StandardCharsets.UTF_8)) {
            record.readings().forEach(reading -> write(reading, out));
        }
        return 1;
    }

    private void write(Reading reading, BufferedWriter out) {
        CodePoints points = CodePoints.of(reading.article().text());
        reading.statements()
                .forEach(
                        one ->
                                line(
                                        out,
                                        annotation(
                                                one.id(),
                                                "identifying",
                                                Json.statement(one, points),
                                                one.spans(),
                                                reading,
                                                points)));
        reading.events()
                .forEach(
                        one ->
                                line(
                                        out,
                                        annotation(
                                                one.id(),
                                                "classifying",
                                                Json.event(one, points),
                                                one.evidence(),
                                                reading,
                                                points)));
        reading.pacts()
                .forEach(
                        one ->
                                line(
                                        out,
                                        annotation(
                                                one.id(),
                                                "describing",
                                                Json.pact(one, points),
                                                one.evidence(),
                                                reading,
                                                points)));
    }

    private static void line(BufferedWriter out, Fields annotation) {
        try {
            out.write(annotation.line());
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Fields annotation(
            String id,
            String motivation,
            Fields body,
            List<Span> spans,
            Reading reading,
            CodePoints points) {
        Article article = reading.article();
        return Fields.none()
                .with("@context", CONTEXT)
                .with("id", "urn:pakta:" + article.id() + ":" + id)
                .with("type", "Annotation")
                .with("motivation", motivation)
                .with(
                        "body",
                        Fields.none()
                                .with("type", "TextualBody")
                                .with("format", "application/json")
                                .with("value", body.line()))
                .list("target", spans.stream().map(span -> target(article, span, points)).toList());
    }

    private static Fields target(Article article, Span span, CodePoints points) {
        String text = article.text();
        int before = Math.max(0, span.from() - AROUND);
        int behind = Math.min(text.length(), span.to() + AROUND);
        Fields quote =
                Fields.none()
                        .with("type", "TextQuoteSelector")
                        .with("exact", span.in(text))
                        .with("prefix", whole(text.substring(before, span.from())))
                        .with("suffix", whole(text.substring(span.to(), behind)));
        Fields position =
                Fields.none()
                        .with("type", "TextPositionSelector")
                        .with("start", points.count(span.from()))
                        .with("end", points.count(span.to()));
        return Fields.none()
                .with("source", article.uri().orElse("urn:pakta:" + article.id()))
                .list("selector", List.of(quote, position));
    }

    /** Without half a character at either end. */
    private static String whole(String text) {
        int from = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
        int to = text.length();
        if (to > from && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
