package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pakta.record.RecordTrouble;
import org.pakta.review.Review;
import org.pakta.review.Review.Verdict;

/** What persons say of what was read. Rows are added, never changed. */
final class ReviewRows {
    private final Database database;

    ReviewRows(Database database) {
        this.database = database;
    }

    void add(Review review) {
        database.add(
                "review",
                Optional.empty(),
                review.target(),
                review.field(),
                review.verdict().code(),
                review.value(),
                review.reason(),
                review.reviewer(),
                review.time());
    }

    List<Review> all() {
        return database.list(ReviewRows::review, "SELECT * FROM review ORDER BY id");
    }

    private static Review review(Row row) throws SQLException {
        String verdict = row.text("verdict");
        return new Review(
                row.text("target"),
                row.maybe("field"),
                Verdict.of(verdict)
                        .orElseThrow(
                                () ->
                                        new RecordTrouble(
                                                "a review in the record says "
                                                        + verdict
                                                        + ", which this Pakta does not know: update Pakta")),
                row.maybe("value"),
                row.maybe("reason"),
                row.text("reviewer"),
                row.text("time"));
    }
}
