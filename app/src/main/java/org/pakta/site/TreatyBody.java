package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.List;

/** What the treaty data holds on a pact, each field with its reference. */
final class TreatyBody {
    private final Edition edition;
    private final Labels labels;
    private final PactView treaty;
    private final Links links;
    private final Pieces pieces;

    TreatyBody(Edition edition, Links links, PactView treaty) {
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
                others("treaty.replaces", treaty.replaces()),
                others("treaty.replaced-by", treaty.replacedBy()));
    }

    private Html parties() {
        return div(
                "scroll",
                tag(
                        "table",
                        pieces.head(
                                "column.party", "column.status", "column.day", "column.reference"),
                        tag("tbody", Html.all(treaty.parties().stream().map(this::party)))));
    }

    private Html party(PactView.Party party) {
        if (party.history().isEmpty()) {
            Html unknown = span("unknown", labels.say("pact.no-status"));
            return row(edition.names().of(party.actor()), unknown, Html.none(), Html.none());
        }
        return Html.all(
                party.history().stream()
                        .map(
                                step ->
                                        row(
                                                edition.names().of(party.actor()),
                                                pieces.status(step.status()),
                                                labels.day(step.day()),
                                                basis(step.basis()))));
    }

    private static Html row(Html... cells) {
        return tag("tr", Html.all(List.of(cells).stream().map(cell -> tag("td", cell))));
    }

    private Html clause(PactView.Clause clause) {
        Html obliged =
                clause.obliged().isEmpty()
                        ? labels.say("treaty.every-party")
                        : edition.names().of(clause.obliged());
        Html trigger =
                clause.trigger()
                        .map(t -> labels.say("pact.when", theirs(t)))
                        .orElseGet(() -> labels.say("treaty.always"));
        return tag(
                "li",
                tag("h3", theirs(clause.id()), text(" · "), labels.code("duty", clause.duty())),
                Html.p(theirs(clause.says())),
                tag("p", cls("by"), Html.joined(" · ", List.of(obliged, trigger).stream())),
                tag("p", cls("by"), basis(clause.basis())));
    }

    private Html basis(PactView.Basis basis) {
        Html how =
                basis.checked()
                        .map(against -> labels.say("treaty.checked", theirs(against)))
                        .orElseGet(() -> span("unknown", labels.say("treaty.from-memory")));
        return Html.joined(" · ", List.of(theirs(basis.reference()), how).stream());
    }

    private Html others(String key, List<String> others) {
        if (others.isEmpty()) {
            return Html.none();
        }
        Html list =
                Html.joined(
                        ", ",
                        others.stream()
                                .map(
                                        other ->
                                                edition.treaty(other)
                                                        .map(
                                                                p ->
                                                                        link(
                                                                                links.pact(other),
                                                                                text(p.name())))
                                                        .orElseGet(() -> theirs(other))));
        return Html.p(labels.say(key, list));
    }
}
