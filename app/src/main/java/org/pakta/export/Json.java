package org.pakta.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.article.Frame;
import org.pakta.event.Event;
import org.pakta.evidence.Span;
import org.pakta.fact.Fact;
import org.pakta.ledger.Line;
import org.pakta.ledger.ReportedPact;
import org.pakta.page.Skipped;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.review.Review;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.story.Counterpart;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/** Nouns as JSON lines. Offsets are code points of the article's text. */
public final class Json {
    /** A row of a table: cells by their names, numbers and text; empty ones left out. */
    public String row(String schema, Map<String, Object> cells) {
        Fields fields = Fields.schema(schema);
        cells.forEach(fields::cell);
        return fields.line();
    }

    /** {@code pakta/article/1}. */
    public String article(Reading reading) {
        Article article = reading.article();
        CodePoints points = CodePoints.of(article.text());
        Fields fields = Fields.schema("pakta/article/1").with("id", article.input());
        fields.with("article", article.id()).maybe("uri", article.uri());
        article.outlet()
                .map(outlet -> Fields.none().with("id", outlet.id()).with("name", outlet.name()))
                .ifPresent(outlet -> fields.with("outlet", outlet));
        fields.maybe("language", article.language())
                .maybe("published", article.published())
                .maybe("headline", article.headline());
        if (reading.unread()) {
            fields.with("unread", "no language pack");
        }
        frame(article.frame(), points, fields);
        credits(article, fields);
        return fields.list(
                        "mentions",
                        reading.mentions().stream().map(m -> mention(m, points)).toList())
                .list(
                        "statements",
                        reading.statements().stream().map(s -> statement(s, points)).toList())
                .list("events", reading.events().stream().map(e -> event(e, points)).toList())
                .list("pacts", reading.pacts().stream().map(p -> pact(p, points)).toList())
                .line();
    }

    private static void frame(Frame frame, CodePoints points, Fields fields) {
        fields.maybe("published_at", frame.publishedAt())
                .maybe("modified_at", frame.modifiedAt())
                .maybe("canonical", frame.canonical())
                .maybe("subheadline", frame.subheadline());
        frame.dateline()
                .map(filed -> Fields.none().with("place", filed.place()).maybe("day", filed.day()))
                .ifPresent(filed -> fields.with("dateline", filed));
        frame.pages().ifPresent(pages -> fields.with("pages", pages));
        fields.listIfAny("sheets", frame.parts().stream().map(one -> part(one, points)).toList());
        fields.numbersIfAny("missing", frame.missing());
        fields.textsIfAny("captions", frame.captions());
        List<Fields> repairs =
                frame.repairs().stream()
                        .map(one -> Fields.none().with("was", one.was()).with("is", one.is()))
                        .toList();
        if (!repairs.isEmpty()) {
            fields.list("repaired", repairs);
        }
    }

    private static Fields part(Frame.Part part, CodePoints points) {
        return Fields.none()
                .with("page", part.number())
                .with("id", part.input())
                .maybe("uri", part.uri())
                .span(part.span(), points);
    }

    private static void credits(Article article, Fields fields) {
        List<Fields> bylines =
                article.byline().stream()
                        .map(
                                one ->
                                        Fields.none()
                                                .with("name", one.name())
                                                .with("role", one.role().code()))
                        .toList();
        if (!bylines.isEmpty()) {
            fields.list("byline", bylines);
        }
        fields.textsIfAny("agencies", article.agencies()).with("text", article.text());
        fields.list(
                "dropped",
                article.dropped().stream()
                        .map(one -> Fields.none().with("text", one.text()).with("why", one.why()))
                        .toList());
        Fields from = Fields.none();
        new TreeMap<>(article.readFrom())
                .forEach(
                        (field, read) ->
                                from.with(
                                        field,
                                        Fields.none()
                                                .with("in", read.in().code())
                                                .with("quote", read.quote())));
        if (from.any()) {
            fields.with("read_from", from);
        }
    }

    private static Fields mention(Mention mention, CodePoints points) {
        return Fields.none()
                .span(mention.span(), points)
                .with("text", mention.text())
                .with("kind", mention.kind().name())
                .maybe("actor", mention.actor())
                .maybe("state", mention.state());
    }

    static Fields statement(Statement statement, CodePoints points) {
        Fields fields =
                Fields.none()
                        .with("id", statement.id())
                        .with("kind", statement.kind().code())
                        .span(statement.span(), points);
        if (statement.spans().size() > 1) {
            fields.list("spans", Fields.spans(statement.spans(), points));
        }
        fields.with("words", statement.words());
        statement.speaker().ifPresent(who -> fields.with("speaker", speaker(who, points)));
        statement
                .cue()
                .map(cue -> Fields.none().with("text", cue.text()).span(cue.span(), points))
                .ifPresent(cue -> fields.with("cue", cue));
        return fields.textsIfAny("relays", statement.relays());
    }

    private static Fields speaker(Speaker speaker, CodePoints points) {
        Fields fields = Fields.none().with("name", speaker.name());
        if (speaker.actors().size() == 1) {
            fields.with("actor", speaker.actors().get(0));
        } else {
            fields.textsIfAny("actors", speaker.actors());
        }
        return fields.maybe("state", speaker.state())
                .maybe("role", speaker.role())
                .span(speaker.span(), points)
                .with("text", speaker.text());
    }

    static Fields event(Event event, CodePoints points) {
        Fields fields =
                Fields.none()
                        .with("id", event.id())
                        .with("type", event.type().name())
                        .maybe("plover", event.type().plover(event.status()))
                        .with("status", event.status().code())
                        .texts("actors", event.actors())
                        .texts("targets", event.targets())
                        .maybe("date", event.day());
        event.place()
                .map(
                        place ->
                                Fields.none()
                                        .with("name", place.name())
                                        .maybe("state", place.state())
                                        .span(place.span(), points))
                .ifPresent(place -> fields.with("place", place));
        return fields.list("evidence", Fields.spans(event.evidence(), points))
                .textsIfAny("reported_by", event.reportedBy());
    }

    static Fields pact(ReportedPact pact, CodePoints points) {
        return Fields.none()
                .with("id", pact.id())
                .maybe("known", pact.known())
                .with("name", pact.name())
                .texts("parties", pact.parties())
                .maybe("status", pact.status().map(ReportedPact.Status::code))
                .maybe("date", pact.day())
                .listIfAny("steps", pact.steps().stream().map(one -> step(one, points)).toList())
                .list("clauses", pact.clauses().stream().map(one -> clause(one, points)).toList())
                .textsIfAny("replaces", pact.replaces())
                .list("evidence", Fields.spans(pact.evidence(), points));
    }

    private static Fields step(ReportedPact.Step step, CodePoints points) {
        return Fields.none()
                .with("status", step.status().code())
                .with("date", step.day().toString())
                .list("evidence", Fields.spans(List.of(step.evidence()), points));
    }

    private static Fields clause(ReportedPact.Clause clause, CodePoints points) {
        return Fields.none()
                .with("duty", clause.duty())
                .texts("obliged", clause.obliged())
                .maybe("trigger", clause.trigger())
                .maybe("response", clause.response())
                .textsIfAny("conditions", clause.conditions())
                .list("evidence", Fields.spans(clause.evidence(), points));
    }

    /** {@code pakta/skipped/1}. */
    public String skipped(Skipped skipped) {
        return Fields.schema("pakta/skipped/1")
                .with("id", skipped.id())
                .with("why", skipped.why())
                .with("detail", skipped.detail())
                .line();
    }

    /** {@code pakta/story/1}, with what its articles tell where that was looked at. */
    public String story(
            Story story,
            List<Fact> facts,
            Map<String, List<Counterpart>> retold,
            Function<String, Optional<Article>> articles) {
        StoryJson parts = new StoryJson(articles);
        List<Fields> origins =
                story.origins().stream()
                        .map(
                                one ->
                                        Fields.none()
                                                .with("origin", one.origin())
                                                .texts("reprints", one.reprints())
                                                .listIfAny(
                                                        "rewrites",
                                                        parts.rewrites(one.rewrites(), retold))
                                                .with("why", one.why()))
                        .toList();
        return Fields.schema("pakta/story/1")
                .with("id", story.id())
                .with("headline", story.headline())
                .maybe("from", story.from())
                .maybe("to", story.to())
                .texts("articles", story.articles())
                .list("origins", origins)
                .with("saga", story.saga())
                .texts("roundups", story.roundups())
                .textsIfAny("reasons", story.reasons().stream().map(Story.Reason::text).toList())
                .listIfAny("facts", parts.facts(facts))
                .line();
    }

    /** {@code pakta/saying/1}. */
    public String saying(Saying saying) {
        List<Fields> statements =
                saying.statements().stream()
                        .map(
                                one ->
                                        Fields.none()
                                                .with("article", one.article())
                                                .with("id", one.statement()))
                        .toList();
        return Fields.schema("pakta/saying/1")
                .with("id", saying.id())
                .with("speaker", saying.speaker())
                .list("statements", statements)
                .with("core", saying.core())
                .line();
    }

    /** {@code pakta/statement/1}: a statement by itself, with where it stands. */
    public String statement(Reading reading, Statement statement) {
        CodePoints points = CodePoints.of(reading.article().text());
        return told("pakta/statement/1", reading, statement.sentence())
                .with("statement", statement(statement, points))
                .line();
    }

    /** {@code pakta/event/1}: an event by itself, with where it stands. */
    public String event(Reading reading, Event event) {
        CodePoints points = CodePoints.of(reading.article().text());
        return told("pakta/event/1", reading, event.evidence().get(0))
                .with("event", event(event, points))
                .line();
    }

    /** {@code pakta/pact/1}: a pact as one article tells of it. */
    public String pact(Reading reading, ReportedPact pact) {
        CodePoints points = CodePoints.of(reading.article().text());
        return told("pakta/pact/1", reading, pact.evidence().get(0))
                .with("pact", pact(pact, points))
                .line();
    }

    /**
     * {@code pakta/review/1}: one verdict, with whether what it judges is still in the record, and
     * the articles for which it wants another look.
     */
    public String review(Review review, boolean held, List<String> lookAgain) {
        return Fields.schema("pakta/review/1")
                .with("target", review.target())
                .with("held", held)
                .maybe("field", review.field())
                .with("verdict", review.verdict().code())
                .maybe("value", review.value())
                .maybe("reason", review.reason())
                .with("reviewer", review.reviewer())
                .with("time", review.time())
                .maybe("carried_from", review.from())
                .textsIfAny("look_again", lookAgain)
                .line();
    }

    /** {@code pakta/ledger/1}: what articles say alike of one field of one pact. */
    public String entry(Line line, int origins, String basis, Function<String, Article> articles) {
        List<Fields> evidence =
                line.entries().stream()
                        .flatMap(
                                entry -> {
                                    Article article = articles.apply(entry.article());
                                    CodePoints points = CodePoints.of(article.text());
                                    return entry.evidence().stream()
                                            .map(
                                                    span ->
                                                            Fields.none()
                                                                    .with("source", article.id())
                                                                    .with(
                                                                            "quote",
                                                                            span.in(article.text()))
                                                                    .span(span, points));
                                })
                        .toList();
        return Fields.schema("pakta/ledger/1")
                .with("pact", line.pact())
                .with("field", line.field())
                .with("value", line.value())
                .maybe("date", line.day())
                .with("basis", basis)
                .with("origins", origins)
                .texts("articles", line.articles())
                .list("evidence", evidence)
                .line();
    }

    private static Fields told(String schema, Reading reading, Span sentence) {
        Article article = reading.article();
        return Fields.schema(schema)
                .with("article", article.id())
                .with("outlet", article.outletName())
                .maybe("published", article.published())
                .maybe("headline", article.headline())
                .maybe("uri", article.uri())
                .with("sentence", sentence.in(article.text()));
    }
}
