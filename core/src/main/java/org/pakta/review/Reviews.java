package org.pakta.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.event.Event;
import org.pakta.ledger.ReportedPact;
import org.pakta.review.Review.Verdict;
import org.pakta.statement.Statement;

/**
 * Verdicts that stand, laid over what was read. Of several persons who judge the same field
 * differently, the latest counts; all are kept and shown.
 */
public final class Reviews {
    private final Map<String, List<Review>> byTarget = new TreeMap<>();

    private final Kinship kinship;

    private Reviews(Collection<Review> standing, Kinship kinship) {
        this.kinship = kinship;
        standing.forEach(
                review ->
                        byTarget.computeIfAbsent(review.target(), id -> new ArrayList<>())
                                .add(review));
    }

    /** Those that stand among all that were ever given, in the order given. */
    public static Reviews of(List<Review> given) {
        return of(given, new Kinship());
    }

    /**
     * Those that stand, and those that stand of the same thing in another version of its article;
     * what a person says of this very thing, undo too, goes before what is carried over to it.
     */
    public static Reviews of(List<Review> given, Kinship kinship) {
        Map<List<String>, Review> last = new LinkedHashMap<>();
        given.forEach(review -> put(last, review));
        Map<List<String>, Review> standing = new LinkedHashMap<>();
        for (Review review : last.values()) {
            if (review.verdict() == Verdict.UNDO) {
                continue;
            }
            put(standing, review);
            for (String other : kinship.of(review.target())) {
                Review carried = review.carriedTo(other);
                if (!last.containsKey(carried.seat())) {
                    put(standing, carried);
                }
            }
        }
        return new Reviews(standing.values(), kinship);
    }

    /** Removed first, so that the latest stands last. */
    private static void put(Map<List<String>, Review> seats, Review review) {
        seats.remove(review.seat());
        seats.put(review.seat(), review);
    }

    /** One id for all that are the same thing in several versions of an article. */
    String thing(String target) {
        return kinship.first(target);
    }

    /**
     * Ids of the articles for which a verdict wants another look: versions of the article judged,
     * no earlier ones, that do not tell the thing in these words; sorted.
     */
    public List<String> lookAgain(Review review) {
        return review.from().isPresent()
                ? List.of()
                : List.copyOf(kinship.changes(review.target()));
    }

    /** Of everything, by target, in the order given. */
    public List<Review> standing() {
        return byTarget.values().stream().flatMap(List::stream).toList();
    }

    /** Of one thing, in the order given. */
    public List<Review> of(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** Whether the latest verdict on the whole thing says that it is right. */
    public boolean accepted(String target) {
        return whole(target).filter(verdict -> verdict == Verdict.ACCEPT).isPresent();
    }

    /** Whether the latest verdict on the whole thing says that it is wrong. */
    public boolean rejected(String target) {
        return whole(target).filter(verdict -> verdict == Verdict.REJECT).isPresent();
    }

    private Optional<Verdict> whole(String target) {
        return of(target).stream()
                .filter(review -> review.field().isEmpty())
                .map(Review::verdict)
                .reduce((earlier, later) -> later);
    }

    /** An event as reviewed; empty when it was rejected. */
    public Optional<Event> over(Event event) {
        return over(event.id(), event, EventFields::with);
    }

    /** A statement as reviewed; empty when it was rejected. */
    public Optional<Statement> over(Statement statement) {
        return over(statement.id(), statement, StatementFields::with);
    }

    /** A reported pact as reviewed; empty when it was rejected. */
    public Optional<ReportedPact> over(ReportedPact pact) {
        return over(pact.id(), pact, PactFields::with);
    }

    /** Puts one review of one field in place. */
    private interface Change<T> {
        T with(T thing, String field, Optional<String> value);
    }

    private <T> Optional<T> over(String target, T thing, Change<T> change) {
        if (rejected(target)) {
            return Optional.empty();
        }
        T changed = thing;
        for (Review review : of(target)) {
            if (review.field().isPresent() && review.verdict() != Verdict.ACCEPT) {
                changed = change.with(changed, review.field().get(), review.value());
            }
        }
        return Optional.of(changed);
    }

    /** The persons who gave reviews, sorted. */
    public List<String> reviewers() {
        return standing().stream()
                .map(Review::reviewer)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
