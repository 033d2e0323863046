package org.pakta.store;

import java.util.List;
import java.util.Optional;
import org.pakta.article.Frame;
import org.pakta.text.Day;

/** What pages tell around the text of their articles: one row a value. */
final class FrameRows {
    private final Database database;

    FrameRows(Database database) {
        this.database = database;
    }

    void add(String article, Frame frame) {
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

    Frame of(String article) {
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
                database.list(
                        row -> new Frame.Repair(row.text("was"), row.text("value")),
                        "SELECT value, was FROM frame WHERE article = ? AND field = 'repair'"
                                + " ORDER BY place",
                        article));
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
