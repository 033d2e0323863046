package org.pakta.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pakta.actor.Actors;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.statement.Speaker;
import org.pakta.text.Day;

/**
 * Events as tab-separated rows: column names as in POLECAT where it has them, event types PLOVER's
 * own roots. One row an event and article; {@code origin} of a story is told elsewhere.
 */
final class PloverTable {
    /** What a column holds, for the description beside the table. */
    private record Column(String name, String meaning) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Event ID", "content-derived id"),
                    new Column("Event Date", "YYYY, YYYY-MM or YYYY-MM-DD, as far as told"),
                    new Column("Event Type", "PLOVER's root"),
                    new Column("Quad Code", "PLOVER's quad class of the root"),
                    new Column("Pakta Type", "the root with a signing as AGREE"),
                    new Column("Status", "done, planned, alleged or denied"),
                    new Column("Actor Name", "English names, between semicolons"),
                    new Column("Actor Code", "ISO alpha-3 or short id, between semicolons"),
                    new Column("Actor COW", "Correlates of War numbers of the states among them"),
                    new Column("Recipient Name", "English names, between semicolons"),
                    new Column("Recipient Code", "ISO alpha-3 or short id, between semicolons"),
                    new Column(
                            "Recipient COW", "Correlates of War numbers of the states among them"),
                    new Column("Raw Placename", "where, as the article writes it"),
                    new Column("Country", "ISO alpha-3 of the state that place lies in"),
                    new Column("Reported By", "speakers who claim it; empty when the article does"),
                    new Column("Pattern", "the words that gave it away"),
                    new Column("Sentence", "the sentence it was read from"),
                    new Column("From", "first code point of the sentence in the article's text"),
                    new Column("To", "one past its last code point"),
                    new Column("Headline", "of the article"),
                    new Column("Source", "outlet"),
                    new Column("Publication Date", "of the article"),
                    new Column("Language", "of the article"),
                    new Column("URL", "of the article"),
                    new Column("Article ID", "content-derived id"));

    private final Actors actors;

    PloverTable(Actors actors) {
        this.actors = actors;
    }

    int write(Record record, Path folder) throws IOException {
        try (BufferedWriter out =
                        Files.newBufferedWriter(
                                folder.resolve("plover.tsv"), StandardCharsets.UTF_8);
                CsvWriter rows =
                        CsvWriter.builder()
                                .fieldSeparator('\t')
                                .lineDelimiter(LineDelimiter.LF)
                                .build(out)) {
            rows.writeRecord(COLUMNS.stream().map(Column::name).toList());
            record.readings()
                    .forEach(
                            reading ->
                                    reading.events()
                                            .forEach(
                                                    event ->
                                                            rows.writeRecord(row(reading, event))));
        }
        Files.writeString(folder.resolve("datapackage.json"), described() + "\n");
        return 2;
    }

    private List<String> row(Reading reading, Event event) {
        Article article = reading.article();
        CodePoints points = CodePoints.of(article.text());
        EventType type = event.type();
        return List.of(
                event.id(),
                text(event.day()),
                root(event),
                quad(EventType.valueOf(root(event))),
                type.name(),
                event.status().code(),
                names(event.actors()),
                String.join("; ", event.actors()),
                cow(event.actors(), event, article),
                names(event.targets()),
                String.join("; ", event.targets()),
                cow(event.targets(), event, article),
                plain(text(event.place().map(Event.Place::name))),
                text(event.place().flatMap(Event.Place::state)),
                plain(claimed(reading, event)),
                plain(event.pattern()),
                plain(event.evidence().get(0).in(article.text())),
                String.valueOf(points.count(event.evidence().get(0).from())),
                String.valueOf(points.count(event.evidence().get(0).to())),
                plain(text(article.headline())),
                plain(article.outletName()),
                text(article.published()),
                text(article.language()),
                plain(text(article.uri())),
                article.id());
    }

    private static String root(Event event) {
        return event.type().plover(event.status()).orElse(event.type().name());
    }

    /** The quad classes of PLOVER's manual. */
    private static String quad(EventType root) {
        return switch (root) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "V-COOP";
            case COOPERATE, AID, RETREAT -> "M-COOP";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "V-CONF";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "M-CONF";
        };
    }

    private String names(List<String> codes) {
        return codes.stream()
                .map(code -> plain(actors.nameOf(code, "en")))
                .collect(Collectors.joining("; "));
    }

    /** Numbers as of the event's day, else the article's; without a day there is no telling. */
    private String cow(List<String> codes, Event event, Article article) {
        Optional<LocalDate> day = event.day().or(article::published).map(Day::first);
        return codes.stream()
                .flatMap(code -> day.flatMap(at -> actors.cow(code, at)).stream())
                .collect(Collectors.joining("; "));
    }

    private static String claimed(Reading reading, Event event) {
        return reading.statements().stream()
                .filter(statement -> event.reportedBy().contains(statement.id()))
                .flatMap(statement -> statement.speaker().stream())
                .map(Speaker::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String text(Optional<?> known) {
        return known.map(Object::toString).orElse("");
    }

    /** On one line and without tabs: a row must stay a row whatever a page says. */
    private static String plain(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replace('"', '\u201d');
    }

    private static String described() {
        List<Fields> fields =
                COLUMNS.stream()
                        .map(
                                column ->
                                        Fields.none()
                                                .with("name", column.name())
                                                .with("type", "string")
                                                .with("description", column.meaning()))
                        .toList();
        Fields table =
                Fields.none()
                        .with("name", "plover")
                        .with("path", "plover.tsv")
                        .with("format", "tsv")
                        .with("encoding", "utf-8")
                        .with("dialect", Fields.none().with("delimiter", "\t"))
                        .with("schema", Fields.none().list("fields", fields));
        return Fields.none()
                .with("name", "pakta-events")
                .list("resources", List.of(table))
                .pretty();
    }
}
