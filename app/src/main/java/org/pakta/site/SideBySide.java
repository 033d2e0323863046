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
import java.util.Locale;
import java.util.Optional;
import org.pakta.article.Article;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/**
 * Who said what, one column per independent origin: a row for each saying, and under them what only
 * one origin has.
 */
final class SideBySide {
    /** More columns than this cannot be read side by side; then cells flow one after another. */
    private static final int COLUMNS = 6;

    private final Edition edition;
    private final Labels labels;
    private final Library library;
    private final Story story;
    private final List<Source> sources;
    private final Pieces pieces;
    private final String grid;

    SideBySide(Edition edition, Story story) {
        this.edition = edition;
        this.labels = edition.labels();
        this.library = edition.library();
        this.story = story;
        this.sources = library.sources(story);
        this.pieces = new Pieces(edition, Links.fromFolder());
        this.grid = sources.size() > COLUMNS ? "grid flow" : "grid c" + sources.size();
    }

    Html body() {
        List<Saying> shared =
                library.sayings(story).stream()
                        .filter(saying -> origins(saying) > 1)
                        .sorted(
                                Comparator.comparing((Saying saying) -> -origins(saying))
                                        .thenComparing(this::place)
                                        .thenComparing(Saying::id))
                        .toList();
        return Html.all(
                tag("p", cls("lead"), lead(shared.isEmpty())),
                div(grid + " heads", Html.all(sources.stream().map(this::column))),
                Html.all(shared.stream().map(this::row)),
                new OneOrigin(edition, story, grid, shared).body());
    }

    /** Where it first stands, by origin and place in the text. */
    private String place(Saying saying) {
        List<Statement> statements = statements(saying);
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            Optional<Statement> first =
                    statements.stream().filter(s -> source.has(s.article())).findFirst();
            if (first.isPresent()) {
                return String.format(Locale.ROOT, "%06d %09d", i, first.get().span().from());
            }
        }
        return "";
    }

    private Html lead(boolean nothingShared) {
        if (sources.size() < 2) {
            return labels.say("said.single");
        }
        return labels.say(nothingShared ? "said.none" : "said.lead");
    }

    private Html column(Source source) {
        Article lead = source.lead().article();
        Html agency =
                source.agency()
                        .map(
                                name ->
                                        tag(
                                                "p",
                                                cls("note"),
                                                labels.say("origin.agency", theirs(name))))
                        .orElse(Html.none());
        return tag(
                "div",
                cls("head"),
                attr("id", "o-" + source.letter()),
                tag(
                        "p",
                        cls("by"),
                        span("letter", text(source.letter())),
                        text(" "),
                        pieces.by(lead)),
                tag("h3", Pieces.language(lead), pieces.headline(lead)),
                agency,
                reprints(source),
                new Retold(edition, source).body());
    }

    private Html reprints(Source source) {
        List<Reading> reprints = source.reprints();
        if (reprints.isEmpty()) {
            return Html.none();
        }
        Html why =
                source.why().isEmpty() ? Html.none() : tag("p", cls("note"), theirs(source.why()));
        return pieces.folded(
                labels.count("count.reprints", reprints.size()),
                tag("ul", cls("plain"), Html.all(reprints.stream().map(this::reprint))),
                why);
    }

    private Html reprint(Reading reading) {
        Article article = reading.article();
        return tag("li", pieces.headline(article), tag("br"), span("by", pieces.by(article)));
    }

    private long origins(Saying saying) {
        List<Statement> statements = statements(saying);
        return sources.stream()
                .filter(s -> statements.stream().anyMatch(x -> s.has(x.article())))
                .count();
    }

    private List<Statement> statements(Saying saying) {
        return saying.statements().stream()
                .flatMap(variant -> library.statement(variant.statement()))
                .toList();
    }

    private Html row(Saying saying) {
        List<Statement> statements = statements(saying);
        List<Wording> wordings = Wording.of(statements, library);
        Html who =
                saying.speaker().isEmpty()
                        ? span("unknown", labels.say("speaker.unknown"))
                        : theirs(saying.speaker());
        return tag(
                "section",
                cls("saying"),
                attr("id", Links.anchor("y", saying.id())),
                tag("h3", who),
                div(grid, Html.all(sources.stream().map(source -> cell(source, wordings)))),
                elsewhere(wordings));
    }

    private Html cell(Source source, List<Wording> wordings) {
        List<Wording> here = wordings.stream().filter(w -> source.has(w.article())).toList();
        if (here.isEmpty()) {
            return div("cell empty", pieces.letter(source), labels.say("said.not"));
        }
        List<Wording> own = here.stream().filter(w -> own(source, w)).toList();
        List<Wording> shown = own.isEmpty() ? here.subList(0, 1) : own;
        List<Wording> copies = here.stream().filter(w -> !shown.contains(w)).toList();
        return div(
                "cell",
                pieces.letter(source),
                Html.all(shown.stream().map(this::quote)),
                copies.isEmpty()
                        ? Html.none()
                        : pieces.folded(
                                labels.count("said.reprints", copies.size()),
                                Html.all(copies.stream().map(this::copy))));
    }

    private static boolean own(Source source, Wording wording) {
        return source.lead().article().id().equals(wording.article());
    }

    private Html quote(Wording wording) {
        return pieces.quote(wording.statement(), wording.marked());
    }

    private Html copy(Wording wording) {
        return Html.all(
                tag("p", cls("by"), pieces.by(wording.reading().article())), quote(wording));
    }

    /** The same saying in articles of other stories. */
    private Html elsewhere(List<Wording> wordings) {
        List<Html> others =
                wordings.stream()
                        .filter(w -> sources.stream().noneMatch(s -> s.has(w.article())))
                        .map(this::copy)
                        .toList();
        return others.isEmpty()
                ? Html.none()
                : pieces.folded(labels.count("said.elsewhere", others.size()), Html.all(others));
    }
}
