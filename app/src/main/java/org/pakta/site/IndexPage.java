package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.page.Skipped;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/** The front page: what was read, the stories, sagas and pacts in it, who published it. */
final class IndexPage {
    /** Stories on one page; a long page, still quick on a phone. */
    static final int STORIES = 500;

    /** Rows of the smaller lists before the rest is left to their own pages. */
    private static final int ROWS = 12;

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
        Html side = tag("aside", cls("side"), pacts(), sagas(), outlets(), languages(), skipped());
        return new Frame(edition, links)
                .page(
                        "index",
                        labels.plain("index.title", edition.language()),
                        tag("h1", labels.say("index.title")),
                        number == 0 ? tallies() : Html.none(),
                        number == 0 ? div("front", list, side) : list);
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
                                .limit(ROWS)
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
                top(story, sources));
    }

    /** The fact most origins report, and whether anything is disputed. */
    private Html top(Story story, List<Source> sources) {
        List<Fact> facts = library.facts(story);
        boolean disputed = facts.stream().anyMatch(Fact::disputed);
        return facts.stream()
                .max(
                        Comparator.comparing((Fact fact) -> fact.disputed())
                                .thenComparing(fact -> fact.reportedBy(sources).size())
                                .thenComparing(Fact::id))
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

    private Html pacts() {
        List<Html> rows = edition.told().stream().limit(ROWS).map(this::pact).toList();
        return rows.isEmpty()
                ? Html.none()
                : pieces.section(
                        "index.pacts",
                        tag("ul", cls("plain"), Html.all(rows)),
                        Html.p(link("pacts.html", labels.say("index.all-pacts"))));
    }

    private Html pact(ToldPact pact) {
        Html status =
                pact.latest()
                        .flatMap(latest -> latest.status())
                        .map(s -> pieces.status(s.code()))
                        .orElse(Html.none());
        return tag(
                "li",
                link(links.pact(pact.id()), pieces.name(pact)),
                text(" "),
                status,
                tag("br"),
                span("by", edition.names().of(pact.parties())));
    }

    private Html sagas() {
        List<Saga> sagas = Saga.of(library);
        if (sagas.isEmpty()) {
            return Html.none();
        }
        return pieces.section(
                "index.sagas",
                Html.all(sagas.stream().limit(ROWS).map(this::saga)),
                Html.p(link("sagas.html", labels.say("index.all-sagas"))));
    }

    private Html saga(Saga saga) {
        return pieces.folded(
                Html.all(
                        theirs(saga.headline()),
                        text(" "),
                        span("tally", labels.count("count.stories", saga.stories().size()))),
                tag(
                        "ul",
                        cls("plain"),
                        Html.all(
                                saga.stories().stream()
                                        .limit(ROWS)
                                        .map(
                                                s ->
                                                        tag(
                                                                "li",
                                                                link(
                                                                        links.story(s.id()),
                                                                        text(s.headline())))))));
    }

    private Html outlets() {
        return table(
                "index.outlets",
                "articles.html",
                count(reading -> reading.article().outletName()),
                pieces::outlet);
    }

    private Html languages() {
        return table(
                "index.languages",
                "",
                count(reading -> reading.article().language().orElse("unknown")),
                code -> labels.code("language", code));
    }

    private Html skipped() {
        Map<String, Long> why =
                library.contents().skipped().stream()
                        .collect(Collectors.groupingBy(Skipped::why, Collectors.counting()));
        return table("index.skipped", "skipped.html", why, code -> labels.code("why", code));
    }

    private Map<String, Long> count(Function<Reading, String> what) {
        return library.readings().stream()
                .collect(Collectors.groupingBy(what, Collectors.counting()));
    }

    private Html table(
            String key, String all, Map<String, Long> counts, Function<String, Html> name) {
        Stream<Html> rows =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(ROWS)
                        .map(
                                e ->
                                        tag(
                                                "tr",
                                                tag("td", name.apply(e.getKey())),
                                                tag(
                                                        "td",
                                                        cls("number"),
                                                        labels.number((int) (long) e.getValue()))));
        Html table = tag("table", cls("counts"), tag("tbody", Html.all(rows)));
        Html more =
                all.isEmpty()
                        ? Html.none()
                        : Html.p(
                                tag(
                                        "a",
                                        attr("href", all),
                                        labels.count("index.all", counts.size())));
        return counts.isEmpty() ? Html.none() : pieces.section(key, table, more);
    }
}
