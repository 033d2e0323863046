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
import java.util.Map;
import java.util.TreeMap;
import org.pakta.fact.Fact;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.story.Story;
import org.pakta.text.Day;

/**
 * Everything with a day, in order: pacts' steps, events, and what was said by day of publication.
 */
final class TimelinePages {
    /** Entries on one page, cut at a day's end. */
    private static final int ENTRIES = 500;

    /** Statements of one day before the rest is left to the articles. */
    private static final int WORDS = 50;

    /** Speakers named before a day's statements are opened. */
    private static final int NAMED = 4;

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Links links = Links.fromTop();
    private final Pieces pieces;
    private final Map<Day, List<Html>> days = new TreeMap<>();
    private final Map<Day, List<Statement>> said = new TreeMap<>();

    TimelinePages(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, links);
        edition.told().forEach(this::pact);
        library.stories().forEach(this::story);
        library.readings().forEach(this::statements);
        said.values().removeIf(List::isEmpty);
        said.keySet().forEach(day -> days.computeIfAbsent(day, key -> new ArrayList<>()));
    }

    Map<String, String> pages() {
        List<List<Html>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int entries = 0;
        for (Map.Entry<Day, List<Html>> each : days.entrySet()) {
            if (entries > ENTRIES) {
                parts.add(new ArrayList<>());
                entries = 0;
            }
            List<Statement> words = said.getOrDefault(each.getKey(), List.of());
            parts.get(parts.size() - 1).add(day(each.getKey(), each.getValue(), words));
            entries += each.getValue().size() + Math.min(words.size(), WORDS);
        }
        Map<String, String> pages = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            pages.put(Links.numbered("timeline", i), page(parts.get(i), i, parts.size()));
        }
        return pages;
    }

    private String page(List<Html> list, int number, int pages) {
        Html body =
                list.isEmpty()
                        ? tag("p", cls("none"), labels.say("list.none"))
                        : tag("ol", cls("days"), Html.all(list));
        return new Frame(edition, links)
                .page(
                        "timeline",
                        labels.plain("list.timeline", edition.language()),
                        tag("h1", labels.say("list.timeline")),
                        tag("p", cls("lead"), labels.say("list.timeline-lead")),
                        body,
                        Pieces.pager("timeline", number, pages));
    }

    private Html day(Day day, List<Html> entries, List<Statement> words) {
        return tag(
                "li",
                attr("id", "d-" + day),
                div("day", labels.day(day)),
                tag("ul", Html.all(entries), words.isEmpty() ? Html.none() : spoken(words)));
    }

    /** All that was said on a day, folded under the names of those who spoke. */
    private Html spoken(List<Statement> words) {
        List<String> speakers =
                words.stream()
                        .flatMap(statement -> statement.speaker().stream())
                        .map(Speaker::name)
                        .distinct()
                        .toList();
        String named = String.join(", ", speakers.subList(0, Math.min(NAMED, speakers.size())));
        String more = speakers.size() > NAMED ? ", …" : "";
        Html summary =
                Html.all(
                        labels.count("count.statements", words.size()),
                        text(" "),
                        span("by", theirs(named + more)));
        Html list =
                tag(
                        "ul",
                        cls("sentences"),
                        Html.all(words.stream().limit(WORDS).map(this::words)),
                        pieces.more(words.size() - WORDS));
        return tag("li", pieces.folded(summary, list));
    }

    private void at(Day day, Html entry) {
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(entry);
    }

    private void pact(ToldPact pact) {
        pact.by(PactPage::step)
                .forEach(
                        (step, tellings) -> {
                            ReportedPact first = tellings.get(0).pact();
                            first.day().ifPresent(day -> at(day, step(pact, first, tellings)));
                        });
    }

    private Html step(ToldPact pact, ReportedPact first, List<ToldPact.Telling> tellings) {
        int origins =
                library.origins(tellings.stream().map(telling -> telling.reading().article().id()));
        return tag(
                "li",
                cls("step"),
                link(links.pact(pact.id()), pieces.name(pact)),
                text(" "),
                Html.all(first.status().stream().map(status -> pieces.status(status.code()))),
                text(" "),
                span("of", labels.count("pact.by-origins", origins)));
    }

    private void story(Story story) {
        for (Fact fact : library.acts(story)) {
            String target = links.story(story.id()) + "#" + Links.anchor("f", fact.id());
            int origins = fact.origins().size();
            fact.day()
                    .ifPresent(
                            day ->
                                    at(
                                            day,
                                            tag(
                                                    "li",
                                                    cls("happened"),
                                                    link(target, pieces.what(fact)),
                                                    text(" "),
                                                    pieces.statuses(fact),
                                                    text(" "),
                                                    span(
                                                            "of",
                                                            labels.count(
                                                                    "pact.by-origins", origins)))));
        }
    }

    private void statements(Reading reading) {
        reading.article()
                .published()
                .ifPresent(
                        day ->
                                said.computeIfAbsent(day, key -> new ArrayList<>())
                                        .addAll(reading.statements()));
    }

    private Html words(Statement statement) {
        String target = links.piece(statement.article(), "s", statement.id());
        return Html.all(
                library.reading(statement.article())
                        .map(
                                reading ->
                                        pieces.sentence(
                                                reading,
                                                target,
                                                List.of(statement.span()),
                                                pieces.speaker(statement))));
    }
}
