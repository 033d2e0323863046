package org.pakta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** The day a page was published: metadata, marked elements, address, then lines near the text. */
final class PageDay {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS_OF_LINE = 14;

    /** Pieces above and below the article's part that may carry its day. */
    private static final int NEAR = 12;

    private final Survey page;
    private final Metadata metadata;
    private final PageDates dates;
    private final Optional<String> uri;

    PageDay(Survey page, Metadata metadata, PageDates dates, Optional<String> uri) {
        this.page = page;
        this.metadata = metadata;
        this.dates = dates;
        this.uri = uri;
    }

    Optional<HtmlPage.Published> find(Cutter cut, Span main) {
        return first(metadata.published().stream(), ReadFrom.Part.HTML)
                .or(this::published)
                .or(this::address)
                .or(() -> marked(cut, main))
                .or(() -> near(cut, main));
    }

    private Optional<HtmlPage.Published> published() {
        return first(
                page.days().stream().filter(PageDay::ofPublication).flatMap(PageDay::says),
                ReadFrom.Part.HTML);
    }

    private static boolean ofPublication(Element element) {
        boolean time = element.nameIs("time");
        return element.attr("itemprop").equalsIgnoreCase("datePublished")
                || (time && (element.hasAttr("pubdate") || element.hasClass("published")));
    }

    private Optional<HtmlPage.Published> address() {
        return uri.flatMap(dates::inAddress)
                .map(day -> found(day, uri.orElse(""), ReadFrom.Part.ADDRESS));
    }

    private static HtmlPage.Published found(Day day, String quote, ReadFrom.Part part) {
        return new HtmlPage.Published(day, new ReadFrom(part, quote));
    }

    private Optional<HtmlPage.Published> first(Stream<String> lines, ReadFrom.Part part) {
        return lines.flatMap(line -> dates.first(line).map(day -> found(day, line, part)).stream())
                .findFirst();
    }

    /** What an element says of a day: its attributes first, then its words if they are few. */
    private static Stream<String> says(Element element) {
        Stream<String> told = Stream.of("datetime", "content", "title").map(element::attr);
        String text = element.text();
        return Stream.concat(told, text.length() <= LONGEST ? Stream.of(text) : Stream.empty())
                .filter(line -> !line.isBlank());
    }

    /** Of elements marked as date those in or right above the article's part come first. */
    private Optional<HtmlPage.Published> marked(Cutter cut, Span main) {
        List<Element> marked =
                page.days().stream()
                        .filter(element -> cut.range(element).isPresent())
                        .filter(element -> !modified(element))
                        .toList();
        Stream<Element> inside = marked.stream().filter(one -> near(cut, one, main));
        Stream<Element> outside = marked.stream().filter(one -> !near(cut, one, main));
        return first(Stream.concat(inside, outside).flatMap(PageDay::says), ReadFrom.Part.HTML);
    }

    private static boolean near(Cutter cut, Element element, Span main) {
        int at = cut.range(element).map(Span::from).orElse(0);
        return at >= main.from() - NEAR && at < main.to();
    }

    private static boolean modified(Element element) {
        String names = (element.className() + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        return names.contains("modif") || names.contains("update") || names.contains("comment");
    }

    private Optional<HtmlPage.Published> near(Cutter cut, Span main) {
        int from = Math.max(0, main.from() - NEAR);
        int to = Math.min(cut.pieces().size(), main.to() + NEAR);
        return first(
                cut.pieces().subList(from, to).stream()
                        .map(piece -> piece.block().text())
                        .filter(
                                text ->
                                        !Lines.endsSentence(text)
                                                && text.length() <= LONGEST
                                                && Words.of(text).size() <= MOST_WORDS_OF_LINE),
                ReadFrom.Part.HTML);
    }
}
