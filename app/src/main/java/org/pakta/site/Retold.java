package org.pakta.site;

import static org.pakta.site.Html.attr;
import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.theirs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.record.Reading;
import org.pakta.story.Counterpart;
import org.pakta.story.Story;

/** The rewrites of one origin, with the sentences that show that they are. */
final class Retold {
    private final Labels labels;
    private final Library library;
    private final Pieces pieces;
    private final Source source;

    Retold(Edition edition, Source source) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, Links.fromFolder());
        this.source = source;
    }

    /** Nothing when nobody retells it. */
    Html body() {
        if (source.rewrites().isEmpty()) {
            return Html.none();
        }
        return pieces.folded(
                labels.count("count.rewrites", source.rewrites().size()),
                tag("p", cls("note"), labels.say("origin.rewritten")),
                Html.all(source.followers().stream().flatMap(this::rewrite)));
    }

    private Stream<Html> rewrite(Reading reading) {
        Optional<Story.Rewrite> found = source.rewrite(reading);
        return found.stream()
                .map(rewrite -> Html.all(article(reading, rewrite), sentences(reading, rewrite)));
    }

    private Html article(Reading reading, Story.Rewrite rewrite) {
        return tag(
                "p",
                pieces.headline(reading.article()),
                tag("br"),
                tag("span", cls("by"), pieces.by(reading.article())),
                tag("br"),
                tag("span", cls("note"), theirs(rewrite.why())));
    }

    private Html sentences(Reading reading, Story.Rewrite rewrite) {
        return tag(
                "ol",
                cls("plain retold"),
                Html.all(
                        library.reading(rewrite.of())
                                .flatMap(
                                        of ->
                                                library.counterparts(of, reading).stream()
                                                        .map(both -> pair(of, reading, both)))));
    }

    private static Html pair(Reading of, Reading reading, Counterpart both) {
        List<Html> marked =
                MarkedWordings.of(
                        List.of(
                                both.source().in(of.article().text()),
                                both.rewrite().in(reading.article().text())));
        return tag(
                "li",
                sentence(of.article(), marked.get(0)),
                sentence(reading.article(), marked.get(1)));
    }

    private static Html sentence(Article article, Html words) {
        return tag("blockquote", attr("lang", article.language().orElse("")), words);
    }
}
