package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.List;
import java.util.function.Function;
import org.pakta.fact.Fact;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/** The front page: what was read, the stories, sagas and pacts in it, who published it. */
final class IndexPage {
    /** Stories on one page; a long page, still quick on a phone. */
    static final int STORIES = 500;

    /** Outlets named under a story. */
    private static final int OUTLETS = 12;

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Links links = Links.fromTop();
    private final Pieces pieces;

    IndexPage(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, links);
    }

    int pages() {
        return Math.max(1, (library.stories().size() + STORIES - 1) / STORIES);
    }

    String page(int number) {
        List<Story> shown =
                library.stories().stream().skip((long) number * STORIES).limit(STORIES).toList();
        Html stories =
                shown.isEmpty()
                        ? tag("p", cls("none"), labels.say("index.no-stories"))
                        : tag("ol", cls("stories"), Html.all(shown.stream().map(this::story)));
        Html list =
                pieces.section("index.stories", stories, Pieces.pager("index", number, pages()));
        return new Frame(edition, links)
                .page(
                        "index",
                        labels.plain("index.title", edition.language()),
                        tag("h1", labels.say("index.title")),
                        number == 0 ? tallies() : Html.none(),
                        number == 0 ? div("front", list, new FrontSide(edition).body()) : list);
    }

    private Html tallies() {
        Counts counts = library.contents().counts();
        return Html.all(
                tag(
                        "p",
                        cls("sum"),
                        labels.count(
                                "index.sum",
                                counts.in(),
                                labels.number(counts.done()),
                                labels.number(counts.duplicate()),
                                link("skipped.html", labels.number(counts.skipped())))),
                tag(
                        "ul",
                        cls("tallies"),
                        tally("tally.stories", library.contents().stories().size()),
                        tally("tally.origins", origins()),
                        tally("tally.articles", library.readings().size()),
                        tally("tally.statements", total(reading -> reading.statements().size())),
                        tally("tally.events", total(reading -> reading.events().size())),
                        tally("tally.pacts", edition.told().size())));
    }

    private int origins() {
        return library.origins(library.readings().stream().map(r -> r.article().id()));
    }

    private int total(Function<Reading, Integer> of) {
        return library.readings().stream().mapToInt(of::apply).sum();
    }

    private Html tally(String key, int number) {
        return tag("li", tag("b", labels.number(number)), text(" "), labels.say(key));
    }

    private Html story(Story story) {
        List<Source> sources = library.sources(story);
        Html outlets =
                Html.joined(
                        ", ",
                        sources.stream()
                                .map(Source::name)
                                .distinct()
                                .limit(OUTLETS)
                                .map(pieces::outlet));
        return tag(
                "li",
                tag("h3", link(links.story(story.id()), text(story.headline()))),
                tag(
                        "p",
                        cls("meta"),
                        span("when", pieces.period(story.from(), story.to())),
                        text(" · "),
                        labels.count("count.origins", sources.size()),
                        text(" · "),
                        labels.count("count.articles", story.articles().size()),
                        text(" · "),
                        outlets),
                top(story));
    }

    /** The fact most origins report, and whether anything is disputed. */
    private Html top(Story story) {
        boolean disputed = library.facts(story).stream().anyMatch(Fact::disputed);
        return library.acts(story).stream()
                .findFirst()
                .map(
                        fact ->
                                tag(
                                        "p",
                                        cls("top"),
                                        pieces.what(fact),
                                        text(" "),
                                        pieces.statuses(fact),
                                        disputed
                                                ? Html.all(
                                                        text(" "),
                                                        span("flag", labels.say("fact.disputed")))
                                                : Html.none()))
                .orElse(Html.none());
    }
}
