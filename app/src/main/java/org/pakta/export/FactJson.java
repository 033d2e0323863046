package org.pakta.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.record.CodePoints;

/** What the articles of a story tell, as part of the story's line. */
final class FactJson {
    private final Function<String, Optional<Article>> articles;
    private final Map<String, CodePoints> points = new HashMap<>();

    FactJson(Function<String, Optional<Article>> articles) {
        this.articles = articles;
    }

    List<Fields> all(List<Fact> facts) {
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
        Optional<Article> article = articles.apply(place.article());
        article.ifPresent(
                known ->
                        fields.with("quote", place.span().in(known.text()))
                                .span(place.span(), points(known)));
        return fields;
    }

    private CodePoints points(Article article) {
        return points.computeIfAbsent(article.id(), id -> CodePoints.of(article.text()));
    }
}
