package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.link;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.article.Article;
import org.pakta.fact.Fact;
import org.pakta.record.Reading;
import org.pakta.story.Story;
import org.pakta.text.Day;

/** Day by day: what happened by the articles' telling, and which of them came out. */
final class Coverage {
    /** After every known day; never shown as such. */
    private static final Day UNKNOWN = new Day(9999, 12, 31);

    private final Labels labels;
    private final Library library;
    private final Story story;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    Coverage(Edition edition, Story story) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.story = story;
        this.pieces = new Pieces(edition, links);
    }

    Html body() {
        Map<Day, List<Html>> days = new TreeMap<>();
        for (Fact fact : library.acts(story)) {
            fact.day().ifPresent(day -> at(days, day).add(happened(fact)));
        }
        for (Source source : library.sources(story)) {
            for (Reading reading : source.readings()) {
                Day day = reading.article().published().orElse(UNKNOWN);
                at(days, day).add(cameOut(source, reading));
            }
        }
        return tag(
                "ol",
                cls("days"),
                Html.all(days.entrySet().stream().map(e -> day(e.getKey(), e.getValue()))));
    }

    private static List<Html> at(Map<Day, List<Html>> days, Day day) {
        return days.computeIfAbsent(day, key -> new ArrayList<>());
    }

    private Html day(Day day, List<Html> entries) {
        Html label = labels.day(day.equals(UNKNOWN) ? Optional.empty() : Optional.of(day));
        return tag("li", div("day", label), tag("ul", Html.all(entries)));
    }

    private Html happened(Fact fact) {
        Html statuses = pieces.statuses(fact);
        return tag(
                "li",
                cls("happened"),
                link("#" + Links.anchor("f", fact.id()), pieces.what(fact)),
                text(" "),
                statuses);
    }

    private Html cameOut(Source source, Reading reading) {
        Article article = reading.article();
        boolean rewrite = source.rewrite(reading).isPresent();
        boolean reprint = source.followers().contains(reading) || source.agency().isPresent();
        return tag(
                "li",
                cls(reprint ? "out reprint" : "out"),
                span("letter", text(source.letter())),
                text(" "),
                span("outlet", pieces.outlet(article)),
                text(" "),
                pieces.headline(article),
                reprint
                        ? Html.all(
                                text(" "),
                                span(
                                        "tagged",
                                        labels.say(rewrite ? "said.rewrite" : "said.reprint")))
                        : Html.none());
    }
}
