package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.div;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/** What was said by the word of one independent origin alone, in its column. */
final class OneOrigin {
    private final Labels labels;
    private final Library library;
    private final List<Source> sources;
    private final Pieces pieces;
    private final String grid;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, Saying> sayings = new HashMap<>();

    /**
     * The words that are left over.
     *
     * @param grid class of the columns
     * @param shared sayings that have a row of their own
     */
    OneOrigin(Edition edition, Story story, String grid, List<Saying> shared) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.sources = library.sources(story);
        this.pieces = new Pieces(edition, Links.fromFolder());
        this.grid = grid;
        shared.forEach(saying -> saying.statements().forEach(v -> shown.add(v.statement())));
        for (Saying saying : library.sayings(story)) {
            saying.statements().forEach(variant -> sayings.put(variant.statement(), saying));
        }
    }

    Html body() {
        List<Html> cells = sources.stream().map(this::cell).toList();
        if (cells.stream().noneMatch(Html::says)) {
            return Html.none();
        }
        Html empty = div("cell empty");
        return tag(
                "section",
                cls("saying alone"),
                sources.size() > 1 ? tag("h3", labels.say("said.alone")) : Html.none(),
                div(grid, Html.all(cells.stream().map(cell -> cell.says() ? cell : empty))));
    }

    private Html cell(Source source) {
        Html own = words(source.lead().statements());
        List<Statement> copies =
                source.followers().stream()
                        .map(Reading::statements)
                        .flatMap(List::stream)
                        .filter(statement -> !shown.contains(statement.id()))
                        .toList();
        Html added =
                copies.isEmpty()
                        ? Html.none()
                        : pieces.folded(
                                labels.count("said.reprint-only", copies.size()), words(copies));
        return own.says() || added.says()
                ? div("cell", pieces.letter(source), own, added)
                : Html.none();
    }

    /** The speaker's name stands once over words in a row. */
    private Html words(List<Statement> statements) {
        List<Html> parts = new ArrayList<>();
        String before = "";
        for (Statement statement : statements) {
            if (shown.contains(statement.id())) {
                continue;
            }
            Html who = pieces.speaker(statement);
            if (!who.toString().equals(before)) {
                parts.add(tag("p", cls("who"), who));
            }
            parts.add(pieces.quote(statement, text(statement.words())));
            parts.add(again(statement));
            before = who.toString();
        }
        return Html.all(parts);
    }

    /** The same utterance elsewhere: in this origin's reprints and rewrites or in other stories. */
    private Html again(Statement statement) {
        Saying saying = sayings.get(statement.id());
        shown.add(statement.id());
        if (saying == null) {
            return Html.none();
        }
        List<Statement> others =
                saying.statements().stream()
                        .filter(variant -> shown.add(variant.statement()))
                        .flatMap(variant -> library.statement(variant.statement()))
                        .toList();
        return others.isEmpty()
                ? Html.none()
                : pieces.folded(
                        labels.count("said.again", others.size()),
                        Html.all(others.stream().map(this::copy)));
    }

    private Html copy(Statement statement) {
        return Html.all(
                library.reading(statement.article())
                        .map(
                                reading ->
                                        Html.all(
                                                tag("p", cls("by"), pieces.by(reading.article())),
                                                pieces.quote(statement, text(statement.words())))));
    }
}
