package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pakta.event.Event;
import org.pakta.story.Story;

/** What a story's articles report: each event once, with who tells it how and in which words. */
final class StoryFacts {
    /** Facts shown before the rest is folded: two or three screens. */
    private static final int SHOWN = 12;

    private final Labels labels;
    private final Library library;
    private final Story story;
    private final List<Source> sources;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    StoryFacts(Edition edition, Story story) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.story = story;
        this.sources = library.sources(story);
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        List<Fact> facts =
                library.facts(story).stream()
                        .sorted(
                                Comparator.comparing((Fact fact) -> !fact.disputed())
                                        .thenComparing(fact -> -fact.reportedBy(sources).size()))
                        .toList();
        if (facts.isEmpty()) {
            return tag("p", cls("none"), labels.say("story.no-facts"));
        }
        Html first = list(facts.stream().limit(SHOWN));
        int more = facts.size() - SHOWN;
        Html rest =
                more <= 0
                        ? Html.none()
                        : pieces.folded(
                                labels.count("story.more-facts", more),
                                list(facts.stream().skip(SHOWN)));
        return Html.all(tag("p", cls("lead"), labels.say("story.facts-lead")), first, rest);
    }

    private Html list(Stream<Fact> facts) {
        return tag("ol", cls("facts"), Html.all(facts.map(this::fact)));
    }

    private Html fact(Fact fact) {
        Html verdict = fact.disputed() ? span("flag", labels.say("fact.disputed")) : Html.none();
        int by = fact.reportedBy(sources).size();
        return tag(
                "li",
                attr("id", Links.anchor("f", fact.id())),
                cls(fact.disputed() ? "fact disputed" : "fact"),
                tag("h3", pieces.what(fact), text(" "), verdict),
                tag("p", cls("of"), labels.count("fact.by", by, labels.number(sources.size()))),
                Html.all(
                        fact.byStatus().entrySet().stream()
                                .map(entry -> told(entry.getKey(), entry.getValue()))),
                others(fact));
    }

    /** One way of telling it: how, by whom, and in which words. */
    private Html told(Event.Status status, List<Event> events) {
        return div(
                "claim",
                span(
                        "how-told",
                        pieces.status(status.code()),
                        text(" "),
                        pieces.chips(Fact.reporting(events, sources))),
                tag("ul", cls("sentences"), line(events.get(0), Html.none())));
    }

    /** The sentences that are not shown at once. */
    private Html others(Fact fact) {
        List<Event> rest =
                fact.byStatus().values().stream()
                        .flatMap(events -> events.stream().skip(1))
                        .toList();
        return rest.isEmpty()
                ? Html.none()
                : pieces.folded(
                        labels.count("fact.more-sentences", rest.size()),
                        tag(
                                "ul",
                                cls("sentences"),
                                Html.all(
                                        rest.stream()
                                                .map(
                                                        e ->
                                                                line(
                                                                        e,
                                                                        pieces.status(
                                                                                e.status()
                                                                                        .code()))))));
    }

    private Html line(Event event, Html status) {
        String target = links.piece(event.article(), "e", event.id());
        return Html.all(
                library.reading(event.article())
                        .map(
                                reading ->
                                        pieces.sentence(
                                                reading,
                                                target,
                                                event.evidence(),
                                                pieces.letter(reading.article()),
                                                status,
                                                claimants(event))));
    }

    /** Who claims it, when it is not the article's own report. */
    private Html claimants(Event event) {
        Html who =
                Html.joined(
                        ", ",
                        event.reportedBy().stream()
                                .flatMap(library::statement)
                                .flatMap(statement -> statement.speaker().stream())
                                .map(speaker -> theirs(speaker.name())));
        return who.says() ? labels.say("fact.claimed", who) : Html.none();
    }
}
