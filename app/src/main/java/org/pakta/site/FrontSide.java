package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
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
import org.pakta.record.Reading;

/** Beside the front page's stories: pacts, affairs, outlets, languages and what was skipped. */
final class FrontSide {
    /** Rows of a list before the rest is left to its own page. */
    private static final int ROWS = 12;

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Links links = Links.fromTop();
    private final Pieces pieces;

    FrontSide(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        return tag("aside", cls("side"), pacts(), sagas(), outlets(), languages(), skipped());
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
                                Comparator.comparing(
                                                (Map.Entry<String, Long> e) -> e.getKey().isEmpty())
                                        .thenComparing(
                                                Map.Entry::getValue, Comparator.reverseOrder())
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
