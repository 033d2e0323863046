package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.record.CodePoints;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.statement.Statement.Cue;

/** Statements with their speakers, parts and relays. */
final class StatementRows {
    private final Database database;

    StatementRows(Database database) {
        this.database = database;
    }

    void add(int place, Statement statement, CodePoints points) {
        Optional<Speaker> speaker = statement.speaker();
        Optional<Cue> cue = statement.cue();
        database.add(
                "statement",
                statement.id(),
                statement.article(),
                place,
                statement.kind().code(),
                points.count(statement.span().from()),
                points.count(statement.span().to()),
                statement.words(),
                speaker.map(Speaker::name),
                speaker.map(who -> points.count(who.span().from())),
                speaker.map(who -> points.count(who.span().to())),
                speaker.map(Speaker::text),
                speaker.flatMap(Speaker::state),
                speaker.flatMap(Speaker::role),
                speaker.map(Speaker::how),
                cue.map(Cue::text),
                cue.map(word -> points.count(word.span().from())),
                cue.map(word -> points.count(word.span().to())),
                points.count(statement.sentence().from()),
                points.count(statement.sentence().to()));
        parts(statement, points);
    }

    private void parts(Statement statement, CodePoints points) {
        int place = 0;
        for (Span span : statement.spans()) {
            database.add(
                    "statement_span",
                    statement.id(),
                    place++,
                    points.count(span.from()),
                    points.count(span.to()));
        }
        place = 0;
        for (String actor : statement.speaker().map(Speaker::actors).orElse(List.of())) {
            database.add("statement_actor", statement.id(), place++, actor);
        }
        place = 0;
        for (String relay : statement.relays()) {
            database.add("relay", statement.id(), place++, relay);
        }
    }

    List<Statement> statements(String article, CodePoints points) {
        return database.list(
                row -> statementOf(row, points),
                "SELECT * FROM statement WHERE article = ? ORDER BY place",
                article);
    }

    private Statement statementOf(Row row, CodePoints points) throws SQLException {
        String id = row.text("id");
        Optional<Cue> cue =
                row.has("cue")
                        ? Optional.of(new Cue(row.text("cue"), span(row, "cue_", points)))
                        : Optional.empty();
        return new Statement(
                id,
                row.text("article"),
                Statement.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                span(row, "", points),
                database.list(
                        part -> span(part, "", points),
                        "SELECT start, stop FROM statement_span WHERE statement = ? ORDER BY place",
                        id),
                row.text("words"),
                row.has("speaker") ? Optional.of(speaker(row, points)) : Optional.empty(),
                cue,
                database.list(
                        relay -> relay.text("name"),
                        "SELECT name FROM relay WHERE statement = ? ORDER BY place",
                        id),
                span(row, "sentence_", points));
    }

    private Speaker speaker(Row row, CodePoints points) throws SQLException {
        return new Speaker(
                row.text("speaker"),
                span(row, "speaker_", points),
                row.text("speaker_text"),
                database.list(
                        actor -> actor.text("actor"),
                        "SELECT actor FROM statement_actor WHERE statement = ? ORDER BY place",
                        row.text("id")),
                row.maybe("speaker_state"),
                row.maybe("speaker_role"),
                row.text("speaker_how"));
    }

    private static Span span(Row row, String prefix, CodePoints points) throws SQLException {
        return points.span(row.number(prefix + "start"), row.number(prefix + "stop"));
    }
}
