package org.pakta.store;

import java.util.List;
import java.util.Optional;
import org.pakta.article.Frame;
import org.pakta.article.Sheet;
import org.pakta.record.CodePoints;
import org.pakta.text.Day;

/** What pages tell around the text of their articles: one row a value. */
final class FrameRows {
    private final Database database;

    FrameRows(Database database) {
        this.database = database;
    }

    void add(String article, Frame frame, String text) {
        add(article, "subheadline", frame.subheadline().stream().toList());
        add(article, "caption", frame.captions());
        add(article, "place", frame.dateline().map(Frame.Filed::place).stream().toList());
        add(
                article,
                "filed",
                frame.dateline().flatMap(Frame.Filed::day).map(Day::toString).stream().toList());
        add(article, "published_at", frame.publishedAt().stream().toList());
        add(article, "modified_at", frame.modifiedAt().stream().toList());
        add(article, "canonical", frame.canonical().stream().toList());
        add(article, "pages", frame.pages().stream().mapToObj(Integer::toString).toList());
        add(article, "sheet", frame.sheet().map(Sheet::of).stream().toList());
        add(
                article,
                "sheet_number",
                frame.sheet().map(sheet -> Integer.toString(sheet.number())).stream().toList());
        CodePoints points = CodePoints.of(text);
        for (Frame.Part part : frame.parts()) {
            database.add(
                    "sheet",
                    article,
                    part.number(),
                    part.input(),
                    part.uri(),
                    points.count(part.span().from()),
                    points.count(part.span().to()));
        }
        int place = 0;
        for (Frame.Repair repair : frame.repairs()) {
            database.add("frame", article, "repair", place++, repair.is(), repair.was());
        }
    }

    private void add(String article, String field, List<String> values) {
        int place = 0;
        for (String value : values) {
            database.add("frame", article, field, place++, value, Optional.empty());
        }
    }

    Frame of(String article, String text) {
        return new Frame(
                one(article, "subheadline"),
                all(article, "caption"),
                one(article, "place")
                        .map(
                                place ->
                                        new Frame.Filed(
                                                place, one(article, "filed").flatMap(Day::parse))),
                one(article, "published_at"),
                one(article, "modified_at"),
                one(article, "canonical"),
                one(article, "pages").stream().mapToInt(Integer::parseInt).findFirst(),
                sheet(article),
                parts(article, text),
                database.list(
                        row -> new Frame.Repair(row.text("was"), row.text("value")),
                        "SELECT value, was FROM frame WHERE article = ? AND field = 'repair'"
                                + " ORDER BY place",
                        article));
    }

    private Optional<Sheet> sheet(String article) {
        return one(article, "sheet")
                .flatMap(
                        of ->
                                one(article, "sheet_number")
                                        .map(number -> new Sheet(of, Integer.parseInt(number))));
    }

    private List<Frame.Part> parts(String article, String text) {
        CodePoints points = CodePoints.of(text);
        return database.list(
                row ->
                        new Frame.Part(
                                row.number("number"),
                                row.text("input"),
                                row.maybe("uri"),
                                points.span(row.number("start"), row.number("stop"))),
                "SELECT * FROM sheet WHERE article = ? ORDER BY number",
                article);
    }

    private Optional<String> one(String article, String field) {
        return all(article, field).stream().findFirst();
    }

    private List<String> all(String article, String field) {
        return database.list(
                row -> row.text("value"),
                "SELECT value FROM frame WHERE article = ? AND field = ? ORDER BY place",
                article,
                field);
    }
}
