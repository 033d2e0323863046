package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<Fact.Place> shown = new HashSet<>();
        return Html.all(
                list("glance", told.stream().map(fact -> told(fact, shown))),
                disputed.isEmpty()
                        ? undisputed()
                        : tag("h2", cls("small"), labels.say("story.disputed")),
                list("glance disputes", disputed.stream().map(this::disputed)));
    }

    private static Html list(String kind, Stream<Html> items) {
        Html all = Html.all(items);
        return all.says() ? tag("ul", cls(kind), all) : Html.none();
    }

    private Html undisputed() {
        return sources.size() < 2 || facts.isEmpty()
                ? Html.none()
                : tag("p", cls("sum"), labels.say("story.undisputed"));
    }

    /** A fact in the words of the article that tells it best, no sentence twice. */
    private Html told(Fact fact, Set<Fact.Place> shown) {
        Fact.Telling telling = fact.tellings().get(0);
        return tag(
                "li",
                line(fact, telling),
                Html.all(
                        telling.places().stream()
                                .filter(place -> shown.add(sentence(place)))
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

    private static Fact.Place sentence(Fact.Place place) {
        return new Fact.Place(place.article(), place.span(), Optional.empty());
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
