package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.Span;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.fact.Version;
import org.pakta.pact.Pact;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;
import org.pakta.text.Day;

/** Small things that several pages show in the same way. */
final class Pieces {
    private final Edition edition;
    private final Labels labels;
    private final Links links;

    Pieces(Edition edition, Links links) {
        this.edition = edition;
        this.labels = edition.labels();
        this.links = links;
    }

    /** What a fact is about: who did what to whom and when, how many of what, or who spoke. */
    Html what(Fact fact) {
        if (fact.subject() instanceof Subject.Act act) {
            return what(act.type(), act.actors(), act.targets(), fact.day());
        }
        if (fact.subject() instanceof Subject.Count count) {
            Html of = count.of().isEmpty() ? Html.none() : labels.code("figure", count.of());
            return span(
                    "type", Html.joined(": ", Stream.of(of, labels.code("figure", count.what()))));
        }
        Subject.Said said = (Subject.Said) fact.subject();
        return said.speaker().isEmpty()
                ? span("unknown", labels.say("speaker.unknown"))
                : theirs(said.speaker());
    }

    /** Who did what to whom, and when, as one article tells it. */
    Html what(Event event) {
        return what(event.type(), event.actors(), event.targets(), event.day());
    }

    private Html what(
            EventType type, List<String> actors, List<String> targets, Optional<Day> day) {
        Html arrow = targets.isEmpty() ? Html.none() : span("arrow", text(" → "));
        return Html.all(
                span("type", labels.code("type", type.name())),
                text(" "),
                span("sides", sides(actors), arrow, edition.names().of(targets)),
                text(" "),
                span("when", labels.day(day)));
    }

    /** One way of telling a fact: its status, the number, or the words all wordings share. */
    Html says(Version version) {
        if (version instanceof Version.Deed deed) {
            return status(deed.status().code());
        }
        return span(
                version instanceof Version.Quantity ? "amount" : "core", theirs(version.says()));
    }

    /** The origins of a story by their names as facts have them. */
    static List<Source> sources(List<Source> all, List<String> origins) {
        return all.stream().filter(source -> origins.stream().anyMatch(source::is)).toList();
    }

    private Html sides(List<String> actors) {
        return actors.isEmpty()
                ? span("unknown", labels.say("actor.unknown"))
                : edition.names().of(actors);
    }

    Html status(String code) {
        return span("status st-" + Links.safe(code), labels.code("status", code));
    }

    /** Every way an event is told. */
    Html statuses(Fact fact) {
        return Html.joined(" ", fact.statuses().stream().map(status -> status(status.code())));
    }

    /** A pact of the treaty data by its short name. */
    static Html name(Pact pact) {
        return Labels.both(
                language ->
                        text(
                                language.equals("id")
                                        ? pact.names().indonesian()
                                        : pact.names().en()));
    }

    /** A reported pact by the treaty's name where it is known, else as articles call it. */
    Html name(ToldPact pact) {
        return edition.treaty(pact.id()).map(Pieces::name).orElseGet(() -> text(pact.name()));
    }

    /** An origin's letter, leading to its column. */
    Html chip(Source source) {
        return tag(
                "a",
                cls("chip"),
                attr("href", "#o-" + source.letter()),
                attr("title", source.name()),
                text(source.letter()));
    }

    Html chips(List<Source> sources) {
        return span("chips", Html.joined(" ", sources.stream().map(this::chip)));
    }

    /** A sentence of an article with who published it when, and the way to it. */
    Html sentence(Reading reading, String target, List<Span> evidence, Html... notes) {
        Article article = reading.article();
        String words =
                evidence.stream()
                        .findFirst()
                        .filter(span -> span.to() <= article.text().length())
                        .map(span -> span.in(article.text()))
                        .orElse("");
        return tag(
                "li",
                cls("sentence"),
                tag("blockquote", language(article), link(target, text(words))),
                tag(
                        "p",
                        cls("by"),
                        by(article),
                        Html.all(Stream.of(notes).map(note -> Html.all(text(" "), note)))));
    }

    /** Outlet and day. */
    Html by(Article article) {
        return Html.all(
                span("outlet", outlet(article)), text(" "), labels.day(article.published()));
    }

    /** An origin's letter over its words; a screen too narrow for columns gives its name too. */
    Html letter(Source source) {
        return Html.all(
                span("letter", text(source.letter())), span("label", outlet(source.name())));
    }

    /** The letter of the origin an article belongs to, on the page of its story. */
    Html letter(Article article) {
        return edition.library()
                .source(article.id())
                .map(source -> span("letter", text(source.letter())))
                .orElse(Html.none());
    }

    /** Who published it, or that the page does not tell. */
    Html outlet(Article article) {
        return outlet(article.outletName());
    }

    Html outlet(String name) {
        return name.isEmpty() ? span("unknown", labels.say("outlet.unknown")) : theirs(name);
    }

    /** Marks whose language a text is in, for hyphenation and screen readers. */
    static Html.Attribute language(Article article) {
        return attr("lang", article.language().orElse(""));
    }

    Html headline(Article article) {
        return link(links.article(article.id()), text(Library.headline(article)));
    }

    /** "Name, role", or that the text does not tell who spoke. */
    Html speaker(Statement statement) {
        return statement
                .speaker()
                .map(
                        who ->
                                Html.joined(
                                        ", ",
                                        List.of(
                                                tag("b", theirs(who.name())),
                                                who.role().map(Html::theirs).orElse(Html.none()))
                                                .stream()))
                .orElseGet(() -> span("unknown", labels.say("speaker.unknown")));
    }

    /** Somebody's words, leading to where they stand. */
    Html quote(Statement statement, Html words) {
        String target = links.piece(statement.article(), "s", statement.id());
        Html relays =
                statement.relays().isEmpty()
                        ? Html.none()
                        : labels.say("said.relayed", theirs(String.join(", ", statement.relays())));
        return tag(
                "blockquote",
                cls("quote " + statement.kind().code()),
                Html.p(link(target, words)),
                tag(
                        "footer",
                        Html.joined(
                                " · ",
                                List.of(labels.code("kind", statement.kind().code()), relays)
                                        .stream())));
    }

    /** From one day to another; one of them when they are the same. */
    Html period(Optional<Day> from, Optional<Day> to) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return labels.day(from.or(() -> to));
        }
        return Html.all(labels.day(from), text(" – "), labels.day(to));
    }

    /** Ways to the other pages of a long list; nothing when there is one page. */
    static Html pager(String name, int page, int pages) {
        if (pages < 2) {
            return Html.none();
        }
        return tag(
                "nav",
                cls("pager"),
                Html.all(IntStream.range(0, pages).mapToObj(i -> number(name, i, page))));
    }

    private static Html number(String name, int i, int page) {
        Html.Attribute to = attr("href", Links.numbered(name, i));
        Html label = text(String.valueOf(i + 1));
        return i == page ? tag("a", to, attr("aria-current", "page"), label) : tag("a", to, label);
    }

    /** A table's head. */
    Html head(String... keys) {
        return tag(
                "thead",
                tag(
                        "tr",
                        Html.all(
                                List.of(keys).stream()
                                        .map(
                                                key ->
                                                        tag(
                                                                "th",
                                                                attr("scope", "col"),
                                                                labels.say(key))))));
    }

    /** A section with its heading; left out when it has nothing in it. */
    Html section(String key, Html... body) {
        Html inside = Html.all(body);
        return inside.says()
                ? tag(
                        "section",
                        attr("id", key.substring(key.indexOf('.') + 1)),
                        tag("h2", labels.say(key)),
                        inside)
                : Html.none();
    }

    /** The last entry of a list that was cut short; nothing when it was not. */
    Html more(int left) {
        return left > 0 ? tag("li", cls("none"), labels.count("list.more", left)) : Html.none();
    }

    Html folded(Html summary, Html... body) {
        return tag("details", tag("summary", summary), Html.all(body));
    }
}
