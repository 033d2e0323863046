package org.pakta.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pakta.record.Record.Column;
import org.pakta.record.Record.Shape;
import org.pakta.review.Review;
import org.pakta.review.Reviews;

/** Verdicts that stand, as a table: worked out when it is asked for, and not kept. */
final class VerdictRows {
    static final Shape SHAPE =
            new Shape(
                    "verdict",
                    "Verdicts that stand, those carried over to other versions of an article too.",
                    List.of(
                            column("target", true, "id of the thing it holds for"),
                            column("field", false, "which field of it; empty when all of it"),
                            column("verdict", true, "accept, reject or correct"),
                            column("value", false, "what it should be"),
                            column("reason", false, "why"),
                            column("reviewer", true, "who says so"),
                            column("time", true, "when, UTC"),
                            column(
                                    "carried_from",
                                    false,
                                    "id of the thing judged, in another version of the article;"
                                            + " empty when it is this one"),
                            column(
                                    "look_again",
                                    false,
                                    "articles, joined by \"; \": versions that do not tell it in"
                                            + " these words")));

    private VerdictRows() {}

    private static Column column(String name, boolean required, String meaning) {
        return new Column(name, false, required, meaning);
    }

    static void all(Reviews reviews, Consumer<List<Optional<Object>>> row) {
        reviews.standing().forEach(review -> row.accept(cells(review, reviews)));
    }

    private static List<Optional<Object>> cells(Review review, Reviews reviews) {
        List<String> again = reviews.lookAgain(review);
        return List.of(
                Optional.of(review.target()),
                review.field().map(text -> text),
                Optional.of(review.verdict().code()),
                review.value().map(text -> text),
                review.reason().map(text -> text),
                Optional.of(review.reviewer()),
                Optional.of(review.time()),
                review.from().map(text -> text),
                again.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", again)));
    }
}
