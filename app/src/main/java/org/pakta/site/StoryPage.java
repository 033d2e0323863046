package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.record.Reading;
import org.pakta.story.Story;

/** One story: what is told, who said what side by side, how it was covered, why each is here. */
final class StoryPage {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Story story;
    private final List<Source> sources;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    StoryPage(Edition edition, Story story) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.story = story;
        this.sources = library.sources(story);
        this.pieces = new Pieces(edition, links);
    }

    String page() {
        return new Frame(edition, links)
                .page(
                        "index",
                        story.headline(),
                        head(),
                        pieces.section("story.glance", new Glance(edition, story).body()),
                        pieces.section("story.facts", new StoryFacts(edition, story).body()),
                        pieces.section("story.pacts", pacts()),
                        pieces.section("story.said", new SideBySide(edition, story).body()),
                        pieces.section("story.coverage", new Coverage(edition, story).body()),
                        pieces.section("story.reasons", reasons()));
    }

    private Html head() {
        long outlets =
                library.readings(story).stream()
                        .map(reading -> reading.article().outletName())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count();
        return div(
                "headed",
                saga(),
                tag("h1", theirs(story.headline())),
                tag(
                        "p",
                        cls("meta"),
                        span("when", pieces.period(story.from(), story.to())),
                        text(" · "),
                        labels.count("count.articles", story.articles().size()),
                        text(" · "),
                        labels.count("count.origins", sources.size()),
                        text(" · "),
                        labels.count("count.outlets", (int) outlets)),
                tag("ul", cls("origins"), Html.all(sources.stream().map(this::origin))));
    }

    /** An origin's letter with who stands behind it, and how many only follow it. */
    private Html origin(Source source) {
        return tag(
                "li",
                pieces.chip(source),
                text(" "),
                pieces.outlet(source.name()),
                others("count.reprints", source.reprints().size()),
                others("count.rewrites", source.rewrites().size()));
    }

    private Html others(String label, int count) {
        return count == 0 ? Html.none() : span("others", text(" + "), labels.count(label, count));
    }

    private Html saga() {
        int stories = library.sagaSize(story);
        if (stories < 2) {
            return Html.none();
        }
        return tag(
                "p",
                cls("crumb"),
                link(
                        links.top("sagas.html") + "#" + Links.anchor("g", story.saga()),
                        labels.count("story.saga", stories)));
    }

    private Html pacts() {
        Set<String> here = new HashSet<>();
        for (Reading reading : library.readings(story)) {
            reading.pacts().forEach(pact -> here.add(edition.pactId(pact)));
        }
        List<Html> items =
                edition.told().stream()
                        .filter(pact -> here.contains(pact.id()))
                        .map(pact -> tag("li", link(links.pact(pact.id()), pieces.name(pact))))
                        .toList();
        return items.isEmpty() ? Html.none() : tag("ul", cls("plain"), Html.all(items));
    }

    private Html reasons() {
        Map<String, String> why =
                story.reasons().stream()
                        .collect(
                                Collectors.toMap(
                                        Story.Reason::article,
                                        reason -> (reason.why() + " " + reason.like()).strip(),
                                        (a, b) -> a + "; " + b));
        List<Html> rows =
                Stream.concat(story.articles().stream(), story.roundups().stream())
                        .distinct()
                        .flatMap(library::reading)
                        .map(reading -> row(reading, why))
                        .toList();
        return div(
                "scroll",
                tag(
                        "table",
                        pieces.head("column.origin", "column.article", "column.why"),
                        tag("tbody", Html.all(rows))));
    }

    private Html row(Reading reading, Map<String, String> why) {
        String id = reading.article().id();
        boolean roundup = story.roundups().contains(id);
        String reason = why.getOrDefault(id, "");
        Html unknown = labels.say(roundup ? "story.roundup" : "story.no-reason");
        return tag(
                "tr",
                tag("td", roundup ? text("–") : pieces.letter(reading.article())),
                tag(
                        "td",
                        pieces.headline(reading.article()),
                        tag("br"),
                        span("by", pieces.by(reading.article()))),
                tag("td", reason.isEmpty() ? span("unknown", unknown) : reason(reason)));
    }

    /** A reason may name other articles by id: those become links with the outlet's name. */
    private Html reason(String reason) {
        List<Html> parts = new ArrayList<>();
        Matcher words = WORD.matcher(reason);
        int done = 0;
        while (words.find()) {
            Optional<Reading> named = library.reading(words.group()).findFirst();
            if (named.isPresent()) {
                parts.add(text(reason.substring(done, words.start())));
                parts.add(outletLink(named.get()));
                done = words.end();
            }
        }
        parts.add(text(reason.substring(done)));
        return Html.all(parts);
    }

    private Html outletLink(Reading named) {
        return link(links.article(named.article().id()), pieces.outlet(named.article()));
    }
}
