package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.p;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;

/** The list beside an article's text: statements, events, pacts, names, each with why it is so. */
final class ArticleNotes {
    private final Labels labels;
    private final Edition edition;
    private final Reading reading;
    private final Article article;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    ArticleNotes(Edition edition, Reading reading) {
        this.edition = edition;
        this.labels = edition.labels();
        this.reading = reading;
        this.article = reading.article();
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        return tag(
                "aside",
                cls("notes"),
                part("notes.statements", "s", statements()),
                part("notes.events", "e", events()),
                part("notes.pacts", "p", pacts()),
                part("notes.mentions", "m", mentions()));
    }

    private Html part(String key, String look, List<Html> entries) {
        Html inside =
                entries.isEmpty()
                        ? p(cls("none"), labels.say("notes.none"))
                        : tag("ul", Html.all(entries));
        return tag(
                "section",
                cls("part part-" + look),
                tag("h2", labels.say(key), text(" "), span("tally", labels.number(entries.size()))),
                inside);
    }

    /** An entry; when nothing could be marked in the text, links to the thing end here. */
    private Html note(String look, String anchor, String number, List<Span> spans, Html... body) {
        boolean marked = !ArticlePage.visible(article, spans).isEmpty();
        Html name =
                marked
                        ? tag("a", cls("to n-" + look), attr("href", "#" + anchor), text(number))
                        : tag("span", cls("to"), attr("id", anchor), text(number));
        return tag(
                "li",
                cls("note"),
                attr("id", "l-" + anchor),
                attr("data-for", anchor),
                name,
                div("what", body));
    }

    private List<Html> statements() {
        List<Html> notes = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            notes.add(
                    note(
                            "s",
                            Links.anchor("s", statement.id()),
                            "S" + (notes.size() + 1),
                            statement.spans(),
                            p(pieces.speaker(statement)),
                            tag("blockquote", Pieces.language(article), theirs(statement.words())),
                            p(cls("how"), Html.joined(" · ", told(statement).stream()))));
        }
        return notes;
    }

    private List<Html> told(Statement statement) {
        List<Html> told = new ArrayList<>();
        told.add(labels.code("kind", statement.kind().code()));
        statement.cue().ifPresent(cue -> told.add(labels.say("notes.cue", theirs(cue.text()))));
        statement
                .speaker()
                .ifPresent(
                        who -> {
                            who.state().ifPresent(state -> told.add(edition.names().of(state)));
                            told.add(labels.say("notes.as", theirs(who.text())));
                            told.add(theirs(who.how()));
                        });
        if (!statement.relays().isEmpty()) {
            told.add(labels.say("said.relayed", theirs(String.join(", ", statement.relays()))));
        }
        return told;
    }

    private List<Html> events() {
        List<Html> notes = new ArrayList<>();
        for (Event event : reading.events()) {
            notes.add(
                    note(
                            "e",
                            Links.anchor("e", event.id()),
                            "E" + (notes.size() + 1),
                            event.evidence(),
                            p(pieces.what(event), text(" "), pieces.status(event.status().code())),
                            claimed(event),
                            p(cls("how"), labels.say("notes.pattern", theirs(event.pattern())))));
        }
        return notes;
    }

    private Html claimed(Event event) {
        List<Html> by = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            String id = reading.statements().get(i).id();
            if (event.reportedBy().contains(id)) {
                by.add(link("#l-" + Links.anchor("s", id), text("S" + (i + 1))));
            }
        }
        return by.isEmpty()
                ? Html.none()
                : p(cls("how"), labels.say("notes.claimed", Html.joined(", ", by.stream())));
    }

    private List<Html> pacts() {
        List<Html> notes = new ArrayList<>();
        for (ReportedPact pact : reading.pacts()) {
            String page = links.pact(edition.pactId(pact));
            notes.add(
                    note(
                            "p",
                            Links.anchor("p", pact.id()),
                            "P" + (notes.size() + 1),
                            pact.evidence(),
                            p(link(page, tag("b", text(pact.name())))),
                            p(edition.names().of(pact.parties())),
                            p(status(pact)),
                            clauses(pact)));
        }
        return notes;
    }

    private Html status(ReportedPact pact) {
        return pact.status()
                .map(s -> Html.all(pieces.status(s.code()), text(" "), labels.day(pact.day())))
                .orElseGet(() -> span("unknown", labels.say("pact.no-status")));
    }

    private Html clauses(ReportedPact pact) {
        return tag(
                "ul",
                cls("plain"),
                Html.all(
                        pact.clauses().stream()
                                .map(
                                        clause ->
                                                tag(
                                                        "li",
                                                        labels.code("duty", clause.duty()),
                                                        Html.all(told(clause))))));
    }

    /** What is promised, when, and on what it depends, in the article's words. */
    private static List<Html> told(ReportedPact.Clause clause) {
        return Stream.of(
                        clause.response().stream(),
                        clause.trigger().stream(),
                        clause.conditions().stream())
                .flatMap(each -> each)
                .map(words -> Html.all(text(": "), theirs(words)))
                .toList();
    }

    private List<Html> mentions() {
        Map<String, List<Mention>> alike = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            alike.computeIfAbsent(ArticlePage.mentioned(mention), key -> new ArrayList<>())
                    .add(mention);
        }
        return alike.entrySet().stream().map(e -> mentioned(e.getKey(), e.getValue())).toList();
    }

    private Html mentioned(String anchor, List<Mention> mentions) {
        Mention first = mentions.get(0);
        Html line =
                p(
                        tag("b", theirs(first.name())),
                        text(" "),
                        span("tagged", labels.code("mention", first.kind().name())),
                        text(" "),
                        labels.count("notes.times", mentions.size()));
        return tag(
                "li",
                cls("note name"),
                attr("data-for", anchor),
                div("what", line, p(cls("how"), Html.joined(" · ", known(mentions)))));
    }

    /** Title, state, other ways it is written, and why it is read so. */
    private Stream<Html> known(List<Mention> mentions) {
        Mention first = mentions.get(0);
        Set<String> written = new TreeSet<>();
        Set<String> how = new TreeSet<>();
        for (Mention mention : mentions) {
            written.add(mention.text());
            how.add(mention.how());
        }
        written.remove(first.name());
        Optional<String> state = first.state().filter(code -> first.kind() != Mention.Kind.STATE);
        return Stream.of(
                first.role().map(Html::theirs).orElse(Html.none()),
                state.map(edition.names()::of).orElse(Html.none()),
                text(String.join(", ", written)),
                text(String.join("; ", how)));
    }
}
