package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.fact.Version;
import org.pakta.story.Story;

/** A story on the first screen: what happened, by how many origins, and what is disputed. */
final class Glance {
    private static final int TOLD = 4;
    private static final int DISPUTED = 3;

    private final Labels labels;
    private final Library library;
    private final List<Source> sources;
    private final List<Fact> facts;
    private final Pieces pieces;

    Glance(Edition edition, Story story) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.sources = library.sources(story);
        this.facts =
                library.facts(story).stream()
                        .filter(fact -> !(fact.subject() instanceof Subject.Said))
                        .toList();
        this.pieces = new Pieces(edition, Links.fromFolder());
    }

    /** Nothing when nothing was read. */
    Html body() {
        List<Fact> disputed = facts.stream().filter(Fact::disputed).limit(DISPUTED).toList();
        List<Fact> told =
                facts.stream().filter(fact -> !disputed.contains(fact)).limit(TOLD).toList();
        return Html.all(
                list("glance", told.stream().map(this::told)),
                disputed.isEmpty()
                        ? Html.none()
                        : tag("h2", cls("small"), labels.say("story.disputed")),
                list("glance disputes", disputed.stream().map(this::disputed)));
    }

    private static Html list(String kind, Stream<Html> items) {
        Html all = Html.all(items);
        return all.says() ? tag("ul", cls(kind), all) : Html.none();
    }

    /** A fact in the words of the article that tells it best. */
    private Html told(Fact fact) {
        Fact.Telling telling = fact.tellings().get(0);
        return tag(
                "li",
                line(fact, telling),
                Html.all(
                        telling.places().stream()
                                .limit(1)
                                .flatMap(
                                        place ->
                                                library.reading(place.article())
                                                        .map(
                                                                reading ->
                                                                        words(
                                                                                reading.article(),
                                                                                place)))));
    }

    private Html line(Fact fact, Fact.Telling telling) {
        return tag(
                "p",
                what(fact),
                text(" "),
                pieces.says(telling.version()),
                text(" "),
                pieces.chips(Pieces.sources(sources, telling.origins())));
    }

    private Html what(Fact fact) {
        return link("#" + Links.anchor("f", fact.id()), pieces.what(fact));
    }

    private static Html words(Article article, Fact.Place place) {
        return tag(
                "blockquote",
                attr("lang", article.language().orElse("")),
                text(place.span().in(article.text())));
    }

    /** What stands against what, nothing taken for true. */
    private Html disputed(Fact fact) {
        return tag(
                "li",
                tag("p", what(fact)),
                tag(
                        "p",
                        cls("sides-of"),
                        Html.joined(" ↔ ", fact.tellings().stream().map(this::side))));
    }

    private Html side(Fact.Telling telling) {
        Html day =
                telling.version() instanceof Version.Deed deed && deed.day().isPresent()
                        ? span("when", labels.day(deed.day()))
                        : Html.none();
        return span(
                "side-of",
                pieces.says(telling.version()),
                text(" "),
                day,
                text(" "),
                pieces.chips(Pieces.sources(sources, telling.origins())));
    }
}
