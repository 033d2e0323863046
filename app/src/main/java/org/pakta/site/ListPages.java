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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.pact.Pact;
import org.pakta.page.Skipped;
import org.pakta.record.Reading;
import org.pakta.text.Day;

/** The plain lists: all articles, all skipped pages, sagas, pacts, speakers. */
final class ListPages {
    /** Rows of a table on one page. */
    static final int ROWS = 1000;

    /** Parties named in a row; some pacts have dozens. */
    private static final int PARTIES = 6;

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Links links = Links.fromTop();
    private final Pieces pieces;

    ListPages(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, links);
    }

    /** Every page of every list, by file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        paged(pages, "articles", articles(), "column.day", "column.outlet", "column.article");
        paged(pages, "skipped", skipped(), "column.input", "column.why", "column.detail");
        paged(pages, "pacts", pacts(), "column.pact", "pact.parties", "pact.status", "column.told");
        pages.put("sagas.html", whole("index", "sagas", sagas()));
        List<Html> speakers = new Speakers(edition).rows();
        for (int i = 0; i < count(speakers); i++) {
            Html list = tag("ul", cls("speakers"), Html.all(part(speakers, i)));
            pages.put(
                    Links.numbered("speakers", i),
                    whole(
                            "speakers",
                            "speakers",
                            Html.all(list, Pieces.pager("speakers", i, count(speakers)))));
        }
        return pages;
    }

    private void paged(Map<String, String> pages, String name, List<Html> rows, String... columns) {
        for (int i = 0; i < count(rows); i++) {
            Html table =
                    rows.isEmpty()
                            ? tag("p", cls("none"), labels.say("list.none"))
                            : div(
                                    "scroll",
                                    tag(
                                            "table",
                                            pieces.head(columns),
                                            tag("tbody", Html.all(part(rows, i)))));
            Html body = Html.all(table, Pieces.pager(name, i, count(rows)));
            pages.put(Links.numbered(name, i), whole(name, name, body));
        }
    }

    private String whole(String place, String name, Html body) {
        return new Frame(edition, links)
                .page(
                        place,
                        labels.plain("list." + name, edition.language()),
                        tag("h1", labels.say("list." + name)),
                        tag("p", cls("lead"), labels.say("list." + name + "-lead")),
                        body);
    }

    private static int count(List<Html> rows) {
        return Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    }

    private static List<Html> part(List<Html> rows, int page) {
        return rows.subList(page * ROWS, Math.min(rows.size(), (page + 1) * ROWS));
    }

    private static Html row(Html... cells) {
        return tag("tr", Html.all(List.of(cells).stream().map(cell -> tag("td", cell))));
    }

    private List<Html> articles() {
        return library.readings().stream()
                .map(Reading::article)
                .sorted(
                        Comparator.comparing(
                                        (Article a) -> a.published().map(Day::toString).orElse(""))
                                .reversed()
                                .thenComparing(Article::outletName)
                                .thenComparing(Article::id))
                .map(a -> row(labels.day(a.published()), pieces.outlet(a), pieces.headline(a)))
                .toList();
    }

    private List<Html> skipped() {
        return library.contents().skipped().stream()
                .sorted(Comparator.comparing(Skipped::why).thenComparing(Skipped::id))
                .map(s -> row(theirs(s.id()), labels.code("why", s.why()), theirs(s.detail())))
                .toList();
    }

    private List<Html> pacts() {
        Stream<Html> untold =
                edition.treaties().values().stream()
                        .filter(treaty -> edition.told(treaty.id()).isEmpty())
                        .map(this::treaty);
        return Stream.concat(edition.told().stream().map(this::pact), untold).toList();
    }

    private Html treaty(Pact treaty) {
        return row(
                link(links.pact(treaty.id()), Pieces.name(treaty)),
                parties(treaty.states()),
                Html.joined(
                        " ",
                        Act.of(treaty).stream()
                                .skip(Math.max(0, Act.of(treaty).size() - 1))
                                .flatMap(
                                        act ->
                                                Stream.of(
                                                        pieces.status(act.status()),
                                                        labels.day(act.day())))),
                labels.say("pact.data-only"));
    }

    /** The first few, and how many there are beyond. */
    private Html parties(List<String> states) {
        Html first = edition.names().of(states.stream().limit(PARTIES).toList());
        int more = states.size() - PARTIES;
        return more <= 0
                ? first
                : Html.all(first, text(" "), labels.count("pact.more-parties", more));
    }

    private Html pact(ToldPact pact) {
        Html status =
                pact.latest()
                        .flatMap(
                                latest ->
                                        latest.status()
                                                .map(
                                                        s ->
                                                                Html.all(
                                                                        pieces.status(s.code()),
                                                                        text(" "),
                                                                        labels.day(latest.day()))))
                        .orElseGet(() -> span("unknown", labels.say("pact.no-status")));
        return row(
                link(links.pact(pact.id()), pieces.name(pact)),
                parties(pact.parties()),
                status,
                labels.count("count.origins", library.origins(pact.articles())));
    }

    private Html sagas() {
        List<Html> sagas = Saga.of(library).stream().map(this::saga).toList();
        return sagas.isEmpty() ? tag("p", cls("none"), labels.say("list.none")) : Html.all(sagas);
    }

    private Html saga(Saga saga) {
        return tag(
                "section",
                attr("id", Links.anchor("g", saga.id())),
                tag("h2", theirs(saga.headline())),
                tag(
                        "ol",
                        cls("stories"),
                        Html.all(
                                saga.stories().stream()
                                        .map(
                                                story ->
                                                        tag(
                                                                "li",
                                                                link(
                                                                        links.story(story.id()),
                                                                        text(story.headline())),
                                                                tag(
                                                                        "p",
                                                                        cls("meta"),
                                                                        pieces.period(
                                                                                story.from(),
                                                                                story.to())))))));
    }
}
