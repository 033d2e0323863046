package org.pakta;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.article.Byline;
import org.pakta.article.Dropped;
import org.pakta.article.Frame;
import org.pakta.article.Outlet;
import org.pakta.article.Sheet;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.page.Page;
import org.pakta.page.Skipped;
import org.pakta.record.Grouper;
import org.pakta.record.Outcome;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.story.Grouping;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.Told;
import org.pakta.text.Day;
import org.pakta.text.Words;

/**
 * Reads pages in the simplest way there is, so that what keeps and prints readings can be tested by
 * itself: «words» are statements by the capitalised word before them, "menandatangani" is a
 * signing.
 */
public final class PlainReading {
    private static final Pattern QUOTE = Pattern.compile("(\\p{Lu}\\w+) kata «([^»]+)»");
    private static final Pattern SIGNING = Pattern.compile("[^.\n]*menandatangani[^.\n]*\\.");

    private PlainReading() {}

    public static Outcome read(Page page) {
        String text =
                new String(page.bytes().copy(), StandardCharsets.UTF_8)
                        .replaceAll("<[^>]*>", "")
                        .strip();
        if (text.contains("404")) {
            return new Outcome.Passed(new Skipped(page.id(), "no_body", "the page has no article"));
        }
        if (text.contains("KACAU")) {
            throw new IllegalStateException("a page that breaks the reader");
        }
        String outlet = page.told().outlet().orElse("Kabar Contoh");
        String id = Words.id(outlet, text);
        return new Outcome.Done(whole(article(page, id, outlet, text)));
    }

    /** What an article tells, however it came about. */
    public static Reading whole(Article article) {
        String id = article.id();
        String text = article.text();
        return new Reading(
                article,
                mentions(text),
                statements(id, text),
                events(id, text),
                pacts(id, text),
                false);
    }

    /** An address that ends with "?page=2" says that there are more pages. */
    private static Frame frame(Page page) {
        Frame none = Frame.none();
        Optional<Sheet> sheet =
                page.told()
                        .uri()
                        .filter(uri -> uri.matches("[^?]*[?]page=[0-9]+"))
                        .map(uri -> uri.split("=", 2))
                        .map(parts -> new Sheet(parts[0], Integer.parseInt(parts[1])));
        return new Frame(
                none.subheadline(),
                none.captions(),
                none.dateline(),
                none.publishedAt(),
                none.modifiedAt(),
                none.canonical(),
                none.pages(),
                sheet,
                none.parts(),
                none.repairs());
    }

    private static Article article(Page page, String id, String outlet, String text) {
        return new Article(
                id,
                page.id(),
                page.told().uri(),
                Optional.of(new Outlet(Words.fold(outlet), outlet)),
                Optional.of("id"),
                page.told().published().flatMap(Day::parse),
                text.lines().findFirst(),
                List.of(new Byline("Ayu Contoh", Byline.Role.AUTHOR)),
                List.of("Kantor Berita"),
                text,
                List.of(new Dropped("Baca juga: lain", "related link")),
                Map.of("outlet", new ReadFrom(ReadFrom.Part.INPUT, outlet)),
                frame(page));
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher name = Pattern.compile("Rusia").matcher(text);
        while (name.find()) {
            mentions.add(
                    new Mention(
                            new Span(name.start(), name.end()),
                            name.group(),
                            Mention.Kind.STATE,
                            name.group(),
                            Optional.of("state:RUS"),
                            Optional.of("RUS"),
                            Optional.empty(),
                            "a state's name"));
        }
        return mentions;
    }

    private static List<Statement> statements(String article, String text) {
        List<Statement> statements = new ArrayList<>();
        Matcher quote = QUOTE.matcher(text);
        while (quote.find()) {
            Span words = new Span(quote.start(2), quote.end(2));
            Span name = new Span(quote.start(1), quote.end(1));
            Speaker speaker =
                    new Speaker(
                            quote.group(1),
                            name,
                            quote.group(1),
                            List.of("person:" + Words.fold(quote.group(1))),
                            Optional.of("IDN"),
                            Optional.of("Menteri"),
                            "stands before the cue");
            Span cue = new Span(quote.end(1) + 1, quote.end(1) + 5);
            statements.add(
                    new Statement(
                            Words.id(article, Words.folded(quote.group(2)), "" + statements.size()),
                            article,
                            Statement.Kind.DIRECT,
                            words,
                            List.of(words),
                            quote.group(2),
                            Optional.of(speaker),
                            Optional.of(new Statement.Cue("kata", cue)),
                            List.of("Kantor Berita"),
                            new Span(quote.start(), quote.end())));
        }
        return statements;
    }

    private static List<Event> events(String article, String text) {
        Matcher signing = SIGNING.matcher(text);
        if (!signing.find()) {
            return List.of();
        }
        Span sentence = new Span(signing.start(), signing.end()).trimmed(text);
        return List.of(
                new Event(
                        Words.id(article, "AGREE"),
                        article,
                        EventType.AGREE,
                        Event.Status.DONE,
                        List.of("PRK", "RUS"),
                        List.of(),
                        Day.parse("2024-06-19"),
                        Optional.of(new Event.Place("Pyongyang", Optional.of("PRK"), sentence)),
                        List.of(sentence),
                        List.of(),
                        "menandatangani"));
    }

    private static List<ReportedPact> pacts(String article, String text) {
        return events(article, text).stream()
                .map(
                        event ->
                                new ReportedPact(
                                        Words.id("PRK", "RUS", article),
                                        article,
                                        Optional.of("prk-rus-2024"),
                                        "Perjanjian Contoh",
                                        List.of("PRK", "RUS"),
                                        Optional.of(ReportedPact.Status.SIGNED),
                                        event.day(),
                                        List.of(),
                                        List.of(
                                                new ReportedPact.Clause(
                                                        "defend",
                                                        List.of("PRK", "RUS"),
                                                        Optional.of("jika diserang"),
                                                        Optional.of("bantuan"),
                                                        List.of("jika diminta"),
                                                        event.evidence())),
                                        List.of("perjanjian 1961"),
                                        event.evidence()))
                .toList();
    }

    /** Puts articles with one headline together, and statements with the same words. */
    public static Grouper grouper() {
        return new Grouper("plain", PlainReading::imprint, PlainReading::group);
    }

    /** Lines: id, headline and day; then for each statement its id and its words. */
    private static byte[] imprint(Told told) {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                told.article().id(),
                                told.article().headline().orElse(""),
                                told.article().published().map(Day::toString).orElse("")));
        told.statements()
                .forEach(said -> lines.addAll(List.of(said.id(), Words.folded(said.words()))));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Grouping group(List<byte[]> imprints) {
        Map<String, List<List<String>>> byHeadline = new TreeMap<>();
        Map<String, List<Saying.Variant>> byWords = new TreeMap<>();
        for (byte[] imprint : imprints) {
            List<String> lines =
                    List.of(new String(imprint, StandardCharsets.UTF_8).split("\n", -1));
            byHeadline.computeIfAbsent(lines.get(1), h -> new ArrayList<>()).add(lines);
            for (int i = 3; i < lines.size(); i += 2) {
                byWords.computeIfAbsent(lines.get(i + 1), w -> new ArrayList<>())
                        .add(new Saying.Variant(lines.get(0), lines.get(i)));
            }
        }
        List<Story> stories = new ArrayList<>();
        byHeadline.forEach((headline, articles) -> stories.add(story(headline, articles)));
        List<Saying> sayings = new ArrayList<>();
        byWords.forEach(
                (words, variants) -> {
                    if (variants.size() > 1) {
                        sayings.add(new Saying(Words.id(words), "", variants, words));
                    }
                });
        return new Grouping(stories, sayings);
    }

    private static Story story(String headline, List<List<String>> articles) {
        List<String> ids = articles.stream().map(lines -> lines.get(0)).sorted().toList();
        List<Day> days =
                articles.stream()
                        .flatMap(lines -> Day.parse(lines.get(2)).stream())
                        .sorted()
                        .toList();
        return new Story(
                Words.id(ids.toArray(String[]::new)),
                headline,
                days.stream().findFirst(),
                days.stream().reduce((early, late) -> late),
                ids,
                List.of(
                        new Story.Origin(
                                ids.get(0),
                                ids.subList(1, ids.size()),
                                List.of(),
                                "same headline")),
                Words.id("saga", headline),
                List.of(),
                ids.stream().map(id -> new Story.Reason(id, "same headline", "")).toList());
    }
}
