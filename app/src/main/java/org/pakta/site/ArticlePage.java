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
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.article.Dropped;
import org.pakta.article.Frame.Part;
import org.pakta.event.Event;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.site.MarkedText.Mark;
import org.pakta.statement.Statement;

/** One article: its text with everything read in it marked, and the list of that beside it. */
final class ArticlePage {
    private final Edition edition;
    private final Labels labels;
    private final Reading reading;
    private final Article article;
    private final Links links = Links.fromFolder();
    private final Pieces pieces;

    ArticlePage(Edition edition, Reading reading) {
        this.edition = edition;
        this.labels = edition.labels();
        this.reading = reading;
        this.article = reading.article();
        this.pieces = new Pieces(edition, links);
    }

    String page() {
        return new Frame(edition, links)
                .page(
                        "articles",
                        Library.headline(article),
                        head(),
                        div(
                                "reading",
                                tag(
                                        "article",
                                        cls("text"),
                                        Pieces.language(article),
                                        MarkedText.paragraphs(article.text(), marks())),
                                new ArticleNotes(edition, reading).body()),
                        pieces.section("article.pages", sheets()),
                        pieces.section("article.read-from", readFrom()),
                        pieces.section("article.dropped", dropped()));
    }

    private Html head() {
        Html headline =
                article.headline()
                        .map(Html::theirs)
                        .orElseGet(() -> span("unknown", labels.say("article.no-headline")));
        return div(
                "headed",
                story(),
                tag("h1", Pieces.language(article), headline),
                tag("p", cls("meta"), pieces.by(article), credits()),
                article.uri()
                        .map(uri -> tag("p", cls("address"), Links.outside(uri)))
                        .orElse(Html.none()));
    }

    private Html story() {
        return edition.library()
                .story(article.id())
                .map(
                        story ->
                                tag(
                                        "p",
                                        cls("crumb"),
                                        labels.say("article.story"),
                                        text(" "),
                                        link(links.story(story.id()), text(story.headline()))))
                .orElse(Html.none());
    }

    private Html credits() {
        List<Html> credits = new ArrayList<>();
        article.byline()
                .forEach(
                        who ->
                                credits.add(
                                        Html.all(
                                                labels.code("byline", who.role().code()),
                                                text(" "),
                                                theirs(who.name()))));
        article.agencies()
                .forEach(agency -> credits.add(labels.say("article.agency", theirs(agency))));
        return Html.all(credits.stream().map(credit -> Html.all(text(" · "), credit)));
    }

    /** Everything to be coloured in the text. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Statement statement : reading.statements()) {
            String anchor = Links.anchor("s", statement.id());
            add(marks, "s", anchor, "S" + ++number, statement.spans());
            statement.speaker().ifPresent(who -> add(marks, "sp", anchor, "", List.of(who.span())));
            statement.cue().ifPresent(cue -> add(marks, "cue", anchor, "", List.of(cue.span())));
        }
        number = 0;
        for (Event event : reading.events()) {
            add(marks, "e", Links.anchor("e", event.id()), "E" + ++number, event.evidence());
        }
        number = 0;
        for (ReportedPact pact : reading.pacts()) {
            String anchor = Links.anchor("p", pact.id());
            add(marks, "p", anchor, "P" + ++number, pact.evidence());
            pact.clauses().forEach(clause -> add(marks, "p", anchor, "", clause.evidence()));
        }
        for (Mention mention : reading.mentions()) {
            add(marks, "m", mentioned(mention), "", List.of(mention.span()));
        }
        return marks;
    }

    static String mentioned(Mention mention) {
        return Links.anchor("m", mention.actor().orElse(mention.name()));
    }

    private void add(
            List<Mark> marks, String look, String anchor, String number, List<Span> spans) {
        String shown = number;
        for (Span span : visible(article, spans)) {
            marks.add(new Mark(span, look, anchor, shown));
            shown = "";
        }
    }

    /** The spans that have characters to mark, without white space at their ends. */
    static List<Span> visible(Article article, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.to() <= article.text().length())
                .map(span -> span.trimmed(article.text()))
                .filter(span -> MarkedText.shows(article.text(), span))
                .toList();
    }

    /** Each page of an article cut over several, by the words it begins with. */
    private Html sheets() {
        if (article.frame().parts().isEmpty()) {
            return Html.none();
        }
        return tag("dl", Html.all(article.frame().parts().stream().map(this::sheet)));
    }

    private Html sheet(Part part) {
        String of = String.valueOf(article.frame().pages().orElse(part.number()));
        String words = part.span().in(article.text()).lines().findFirst().orElse("");
        return Html.all(
                tag("dt", labels.say("article.page", text("" + part.number()), text(of))),
                tag(
                        "dd",
                        part.uri().map(Links::outside).orElseGet(() -> theirs(part.input())),
                        text(" "),
                        tag("q", Pieces.language(article), theirs(words))));
    }

    private Html readFrom() {
        List<Html> rows = new ArrayList<>();
        new TreeMap<>(article.readFrom()).forEach((field, from) -> rows.add(row(field, from)));
        if (rows.isEmpty()) {
            return Html.none();
        }
        return div(
                "scroll",
                tag(
                        "table",
                        pieces.head("column.field", "column.where", "column.quote"),
                        tag("tbody", Html.all(rows))));
    }

    private Html row(String field, ReadFrom from) {
        return tag(
                "tr",
                tag("td", labels.code("field", field)),
                tag("td", labels.code("part", from.in().code())),
                tag("td", tag("q", theirs(from.quote()))));
    }

    private Html dropped() {
        if (article.dropped().isEmpty()) {
            return Html.none();
        }
        return pieces.folded(
                labels.count("article.dropped-count", article.dropped().size()),
                tag(
                        "dl",
                        cls("dropped"),
                        Html.all(article.dropped().stream().map(ArticlePage::piece))));
    }

    private static Html piece(Dropped dropped) {
        return Html.all(
                tag("dt", theirs(dropped.why())),
                tag("dd", attr("class", "pre"), theirs(dropped.text())));
    }
}
