package org.pakta.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.record.CodePoints;
import org.pakta.story.Counterpart;
import org.pakta.story.Story;

/** What the articles of a story tell, and which retell others, as parts of the story's line. */
final class StoryJson {
    private final Function<String, Optional<Article>> articles;
    private final Map<String, CodePoints> points = new HashMap<>();

    StoryJson(Function<String, Optional<Article>> articles) {
        this.articles = articles;
    }

    List<Fields> facts(List<Fact> facts) {
        return facts.stream().map(this::fact).toList();
    }

    private Fields fact(Fact fact) {
        return subject(fact.subject())
                .with("disputed", fact.disputed())
                .list("told", fact.tellings().stream().map(this::telling).toList())
                .textsIfAny("silent", fact.silent());
    }

    private static Fields subject(Subject subject) {
        Fields fields = Fields.none().with("kind", subject.kind());
        if (subject instanceof Subject.Act act) {
            return fields.with("type", act.type().name())
                    .texts("actors", act.actors())
                    .texts("targets", act.targets());
        }
        if (subject instanceof Subject.Count count) {
            return fields.with("what", count.what()).with("of", count.of());
        }
        Subject.Said said = (Subject.Said) subject;
        return fields.with("saying", said.saying()).with("speaker", said.speaker());
    }

    private Fields telling(Fact.Telling telling) {
        return Fields.none()
                .with("says", telling.version().says())
                .texts("origins", telling.origins())
                .textsIfAny("against", telling.against())
                .textsIfAny("unsure", telling.unsure())
                .list("evidence", telling.places().stream().map(this::place).toList());
    }

    private Fields place(Fact.Place place) {
        Fields fields = Fields.none().with("source", place.article()).maybe("id", place.read());
        return quoted(fields, place.article(), place.span());
    }

    /** With the words and where they stand, when the article is at hand. */
    private Fields quoted(Fields fields, String article, Span span) {
        articles.apply(article)
                .ifPresent(
                        known ->
                                fields.with("quote", span.in(known.text()))
                                        .span(span, points(known)));
        return fields;
    }

    /**
     * Rewrites of one origin.
     *
     * @param retold by the id of each rewrite the sentences that show it
     */
    List<Fields> rewrites(List<Story.Rewrite> rewrites, Map<String, List<Counterpart>> retold) {
        return rewrites.stream()
                .map(
                        one ->
                                Fields.none()
                                        .with("article", one.article())
                                        .with("of", one.of())
                                        .with("why", one.why())
                                        .listIfAny(
                                                "sentences",
                                                retold
                                                        .getOrDefault(one.article(), List.of())
                                                        .stream()
                                                        .map(both -> sentences(one, both))
                                                        .toList()))
                .toList();
    }

    private Fields sentences(Story.Rewrite rewrite, Counterpart both) {
        return Fields.none()
                .with(
                        "rewrite",
                        quoted(
                                Fields.none().with("source", rewrite.article()),
                                rewrite.article(),
                                both.rewrite()))
                .with(
                        "of",
                        quoted(
                                Fields.none().with("source", rewrite.of()),
                                rewrite.of(),
                                both.source()));
    }

    private CodePoints points(Article article) {
        return points.computeIfAbsent(article.id(), id -> CodePoints.of(article.text()));
    }
}
