package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.Span;
import org.pakta.record.CodePoints;
import org.pakta.text.Day;

/** Events with their sides and evidence. */
final class EventRows {
    private final Database database;

    EventRows(Database database) {
        this.database = database;
    }

    void add(int place, Event event, CodePoints points) {
        database.add(
                "event",
                event.id(),
                event.article(),
                place,
                event.type().name(),
                event.type().plover(event.status()),
                event.status().code(),
                event.day().map(Day::toString),
                event.pattern());
        event.place()
                .ifPresent(
                        where ->
                                database.add(
                                        "event_place",
                                        event.id(),
                                        where.name(),
                                        where.state(),
                                        points.count(where.span().from()),
                                        points.count(where.span().to())));
        list("event_actor", event.id(), event.actors());
        list("event_target", event.id(), event.targets());
        list("event_statement", event.id(), event.reportedBy());
        int at = 0;
        for (Span span : event.evidence()) {
            database.add(
                    "event_evidence",
                    event.id(),
                    at++,
                    points.count(span.from()),
                    points.count(span.to()));
        }
    }

    private void list(String table, String event, List<String> cells) {
        int place = 0;
        for (String cell : cells) {
            database.add(table, event, place++, cell);
        }
    }

    List<Event> events(String article, CodePoints points) {
        return database.list(
                row -> eventOf(row, points),
                "SELECT * FROM event WHERE article = ? ORDER BY place",
                article);
    }

    private Event eventOf(Row row, CodePoints points) throws SQLException {
        String id = row.text("id");
        return new Event(
                id,
                row.text("article"),
                EventType.valueOf(row.text("type")),
                Event.Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                cells("SELECT actor FROM event_actor WHERE event = ? ORDER BY place", id),
                cells("SELECT actor FROM event_target WHERE event = ? ORDER BY place", id),
                row.day("day"),
                place(id, points),
                database.list(
                        span -> points.span(span.number("start"), span.number("stop")),
                        "SELECT start, stop FROM event_evidence WHERE event = ? ORDER BY place",
                        id),
                cells("SELECT statement FROM event_statement WHERE event = ? ORDER BY place", id),
                row.text("pattern"));
    }

    private Optional<Event.Place> place(String event, CodePoints points) {
        return database.first(
                row ->
                        new Event.Place(
                                row.text("name"),
                                row.maybe("state"),
                                points.span(row.number("start"), row.number("stop"))),
                "SELECT * FROM event_place WHERE event = ?",
                event);
    }

    private List<String> cells(String sql, String id) {
        return database.list(row -> String.valueOf(row.cell(1).orElse("")), sql, id);
    }
}
