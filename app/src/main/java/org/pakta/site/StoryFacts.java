package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.event.Event;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.fact.Version;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/** What a story's articles report: each fact once, with who tells it how and in which words. */
final class StoryFacts {
    /** Facts shown before the rest is folded: two or three screens. */
    private static final int SHOWN = 12;

    private final Labels labels;
    private final Library library;
    private final List<Source> sources;
    private final List<Fact> facts;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    StoryFacts(Edition edition, Story story) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.sources = library.sources(story);
        this.pieces = new Pieces(edition, links);
        // Sayings have a section of their own, side by side.
        this.facts =
                library.facts(story).stream()
                        .filter(fact -> !(fact.subject() instanceof Subject.Said))
                        .toList();
    }

    Html body() {
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

    private Html list(Stream<Fact> some) {
        return tag("ol", cls("facts"), Html.all(some.map(this::fact)));
    }

    private Html fact(Fact fact) {
        Html verdict = fact.disputed() ? span("flag", labels.say("fact.disputed")) : Html.none();
        int by = fact.origins().size();
        return tag(
                "li",
                attr("id", Links.anchor("f", fact.id())),
                cls(fact.disputed() ? "fact disputed" : "fact"),
                tag("h3", pieces.what(fact), text(" "), verdict),
                tag(
                        "p",
                        cls("of"),
                        labels.count("fact.by", by, labels.number(sources.size())),
                        origins("fact.silent", fact.silent())),
                Html.all(fact.tellings().stream().map(telling -> told(fact, telling))));
    }

    /** One way of telling it: how, by whom, and in which words. */
    private Html told(Fact fact, Fact.Telling telling) {
        List<Fact.Place> places = telling.places();
        Html day =
                telling.version() instanceof Version.Deed deed && !deed.day().equals(fact.day())
                        ? span("when", labels.day(deed.day()))
                        : Html.none();
        Html more =
                places.size() < 2
                        ? Html.none()
                        : pieces.folded(
                                labels.count("fact.more-sentences", places.size() - 1),
                                lines(places.subList(1, places.size())));
        return div(
                "claim",
                div(
                        "how-told",
                        pieces.says(telling.version()),
                        day,
                        pieces.chips(Pieces.sources(sources, telling.origins())),
                        origins("fact.against", telling.against()),
                        origins("fact.unsure", telling.unsure())),
                div("told-in", lines(places.subList(0, 1)), more));
    }

    /** Some origins with a word on what they do; nothing when there are none. */
    private Html origins(String key, List<String> origins) {
        return origins.isEmpty()
                ? Html.none()
                : span(
                        "others",
                        text(" "),
                        labels.say(key),
                        text(" "),
                        pieces.chips(Pieces.sources(sources, origins)));
    }

    private Html lines(List<Fact.Place> places) {
        return tag("ul", cls("sentences"), Html.all(places.stream().map(this::line)));
    }

    private Html line(Fact.Place place) {
        return Html.all(library.reading(place.article()).map(reading -> line(reading, place)));
    }

    private Html line(Reading reading, Fact.Place place) {
        String target =
                place.read()
                        .map(event -> links.piece(place.article(), "e", event))
                        .orElseGet(() -> links.article(place.article()));
        return pieces.sentence(
                reading,
                target,
                List.of(place.span()),
                pieces.letter(reading.article()),
                claimants(reading, place));
    }

    /** Who claims it, when it is not the article's own report. */
    private Html claimants(Reading reading, Fact.Place place) {
        Html who =
                Html.joined(
                        ", ",
                        reading.events().stream()
                                .filter(event -> place.read().equals(Optional.of(event.id())))
                                .map(Event::reportedBy)
                                .flatMap(List::stream)
                                .flatMap(library::statement)
                                .flatMap(statement -> statement.speaker().stream())
                                .map(speaker -> theirs(speaker.name())));
        return who.says() ? labels.say("fact.claimed", who) : Html.none();
    }
}
