package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pakta.pact.Clause;
import org.pakta.pact.Pact;
import org.pakta.pact.Side;
import org.pakta.pact.Source;
import org.pakta.pact.Trigger;

/** What the treaty data holds on a pact, each field with its reference. */
final class TreatyBody {
    private final Edition edition;
    private final Labels labels;
    private final Pact treaty;
    private final Links links;
    private final Pieces pieces;

    TreatyBody(Edition edition, Links links, Pact treaty) {
        this.edition = edition;
        this.labels = edition.labels();
        this.treaty = treaty;
        this.links = links;
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        return Html.all(
                tag("p", cls("lead"), labels.say("treaty.lead")),
                parties(),
                tag("ol", cls("clauses"), Html.all(treaty.clauses().stream().map(this::clause))),
                Html.all(treaty.relations().stream().map(this::relation)));
    }

    private Html parties() {
        List<Html> rows = new ArrayList<>();
        if (!Act.of(treaty).isEmpty()) {
            rows.addAll(rows(labels.say("treaty.whole"), Act.of(treaty)));
        }
        Act.alike(treaty)
                .forEach(
                        (own, states) -> {
                            Html names = edition.names().of(states);
                            own.source().ifPresent(source -> rows.add(asPact(names, source)));
                            rows.addAll(rows(names, own.acts()));
                        });
        return div(
                "scroll",
                tag(
                        "table",
                        cls("acts"),
                        pieces.head(
                                "column.party", "column.status", "column.day", "column.reference"),
                        tag("tbody", Html.all(rows))));
    }

    /** A party that did all its steps with the pact. */
    private Html asPact(Html who, Source source) {
        Html same = span("unknown", labels.say("treaty.as-pact"));
        return tag(
                "tr",
                tag("td", who),
                tag("td", attr("colspan", "2"), same),
                tag("td", tag("p", cls("by"), source(source))));
    }

    /** Steps, one a row, with a name beside them all. */
    private List<Html> rows(Html who, List<Act> acts) {
        Html name = tag("td", attr("rowspan", String.valueOf(acts.size())), who);
        List<Html> rows = new ArrayList<>();
        for (Act act : acts) {
            Html note = act.note().isEmpty() ? Html.none() : Html.p(theirs(act.note()));
            rows.add(
                    tag(
                            "tr",
                            rows.isEmpty() ? name : Html.none(),
                            tag("td", pieces.status(act.status())),
                            tag("td", labels.day(act.day())),
                            tag("td", note, tag("p", cls("by"), source(act.source())))));
        }
        return rows;
    }

    private Html clause(Clause clause) {
        String words = clause.wording().words();
        Html says = tag(clause.wording().quoted() ? "q" : "span", theirs(words));
        Html limits = Html.all(clause.limits().stream().map(l -> tag("li", theirs(l.says()))));
        Html response = clause.response().map(r -> Html.p(theirs(r.says()))).orElse(Html.none());
        return tag(
                "li",
                tag("h3", theirs(clause.article()), text(" · "), duty(clause)),
                Html.p(says),
                response,
                limits.says() ? tag("ul", cls("limits"), limits) : Html.none(),
                tag("p", cls("by"), Html.joined(" · ", Stream.of(owed(clause), trigger(clause)))),
                tag("p", cls("by"), source(clause.source())));
    }

    private Html duty(Clause clause) {
        return labels.code("duty", clause.duty().code());
    }

    private Html owed(Clause clause) {
        return clause.owedBy().equals(Side.ALL)
                ? labels.say("treaty.every-party")
                : edition.names().of(clause.owedBy().named());
    }

    private Html trigger(Clause clause) {
        return clause.trigger().event() == Trigger.Event.STANDING
                ? labels.say("treaty.always")
                : labels.say("pact.when", theirs(clause.trigger().says()));
    }

    private Html source(Source source) {
        Html how =
                source.checked()
                        .map(c -> labels.say("treaty.checked", theirs(c.against() + ", " + c.on())))
                        .orElseGet(() -> span("unknown", labels.say("treaty.from-memory")));
        return Html.joined(" · ", Stream.of(theirs(source.reference()), how));
    }

    private Html relation(Pact.Relation relation) {
        Html other =
                edition.treaty(relation.pact())
                        .map(pact -> link(links.pact(pact.id()), Pieces.name(pact)))
                        .orElseGet(() -> theirs(relation.pact()));
        String kind = relation.kind().code().replace('_', '-');
        Html note =
                relation.note()
                        .map(words -> Html.all(text(" – "), theirs(words)))
                        .orElse(Html.none());
        return Html.p(labels.say("treaty." + kind, other), note);
    }
}
