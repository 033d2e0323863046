package org.pakta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pakta.data.DataFolder;
import org.pakta.evidence.Span;

/** Finds the part of an HTML page that holds the article, and cuts it into blocks. */
final class HtmlReader {
    /** Deeper pages are not made by people; parsing and walking them costs stack and time. */
    static final int DEEPEST = 512;

    /** Lines around the article's part that may be a byline; more belong to other parts. */
    private static final int LINES_ABOVE = 12;

    private static final int LINES_BELOW = 6;
    private static final int LONGEST_CREDIT = 120;

    private final NotArticle notArticle;
    private final PageDates dates;

    HtmlReader(DataFolder data, PageDates dates) {
        this.notArticle = new NotArticle(data);
        this.dates = dates;
    }

    /**
     * Empty when the page is nested too deep to be read.
     *
     * @param address where the page was fetched, when the input says so
     * @param mojibake mends what the page says
     */
    Optional<HtmlPage> read(String html, Optional<String> address, Mojibake mojibake) {
        return read(html, address, mojibake, notArticle.rules());
    }

    /** The same for a page whose class names leave nothing: tags alone are looked at. */
    Optional<HtmlPage> readByTags(String html, Optional<String> address, Mojibake mojibake) {
        return read(html, address, mojibake, notArticle::reasonByTag);
    }

    private Optional<HtmlPage> read(
            String html, Optional<String> address, Mojibake mojibake, NotArticle.Rules rules) {
        Document page = Jsoup.parse(html);
        Survey survey = Survey.of(page, mojibake);
        if (survey.deepest() > DEEPEST) {
            return Optional.empty();
        }
        Metadata metadata = new Metadata(survey);
        Optional<String> uri = address.or(metadata::canonical);
        Cutter cut = Cutter.of(page.body(), survey.weights(), rules);
        Span main = MainPart.of(cut, page.body());
        Authors authors = new Authors(survey, metadata, uri);
        Optional<String> title = new Titles(survey, page.title(), metadata, uri).best();
        Lead lead = Lead.above(cut, main, title, dates);
        List<Integer> article = new ArrayList<>(lead.opening());
        for (int at = main.from(); at < main.to(); at++) {
            article.add(at);
        }
        return Optional.of(
                new HtmlPage(
                        article.stream().map(at -> cut.pieces().get(at).block()).toList(),
                        dropped(cut, Set.copyOf(article), lead),
                        title,
                        lead.subheadline()
                                .map(at -> cut.pieces().get(at).block().text())
                                .or(metadata::subheadline),
                        new PageDay(survey, metadata, dates, uri).find(cut, main),
                        metadata.outlet(),
                        authors.names(cut, main),
                        authors.editors(),
                        around(cut, main),
                        PageCount.of(survey.numbered()),
                        Pager.of(survey, metadata, address)
                                .flatMap(pager -> pager.sheet(titles(title, metadata))),
                        metadata.canonical(),
                        metadata.modified(),
                        metadata.body()));
    }

    /** Where the article goes on, or is shown as a whole; empty where it stands on one page. */
    Optional<String> next(String html, Optional<String> address) {
        Document page = Jsoup.parse(html);
        Survey survey = Survey.of(page, new Mojibake());
        if (survey.deepest() > DEEPEST) {
            return Optional.empty();
        }
        Metadata metadata = new Metadata(survey);
        Optional<String> title = new Titles(survey, page.title(), metadata, address).best();
        return Pager.of(survey, metadata, address)
                .flatMap(pager -> pager.next(titles(title, metadata)));
    }

    private static List<String> titles(Optional<String> title, Metadata metadata) {
        return Stream.concat(title.stream(), metadata.headline().stream()).toList();
    }

    /** Lines that may credit somebody. */
    private static List<String> around(Cutter cut, Span main) {
        int from = Math.max(0, main.from() - LINES_ABOVE);
        int to = Math.min(cut.pieces().size(), main.to() + LINES_BELOW);
        List<Cutter.Piece> around = new ArrayList<>(cut.pieces().subList(from, main.from()));
        around.addAll(cut.pieces().subList(main.to(), to));
        return around.stream()
                .map(piece -> piece.block().text())
                .filter(text -> text.length() <= LONGEST_CREDIT)
                .toList();
    }

    private static List<Dropped> dropped(Cutter cut, Set<Integer> article, Lead lead) {
        List<Dropped> dropped = new ArrayList<>(cut.dropped());
        for (int i = 0; i < cut.pieces().size(); i++) {
            if (!article.contains(i)) {
                boolean under = lead.subheadline().equals(Optional.of(i));
                String why = under ? "sub-headline" : "outside the article";
                dropped.add(new Dropped(cut.pieces().get(i).block().text(), why));
            }
        }
        return dropped;
    }
}
