package org.pakta.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One verdict of one person. Reviews are added and never changed; a later one of the same person on
 * the same thing and field takes the place of an earlier one.
 *
 * @param target id of what was judged
 * @param field which field of it; empty when all of it
 * @param verdict what the person says
 * @param value what the field should be; only with {@code CORRECT}
 * @param reason why; may be empty
 * @param reviewer who says so
 * @param time when, UTC, as {@code 2025-06-01T12:00:00Z}
 * @param from id of the thing that the person judged, where it is told in another version of the
 *     article; empty when it was this one
 */
public record Review(
        String target,
        Optional<String> field,
        Verdict verdict,
        Optional<String> value,
        Optional<String> reason,
        String reviewer,
        String time,
        Optional<String> from) {
    /** Of the very thing that was judged. */
    public Review(
            String target,
            Optional<String> field,
            Verdict verdict,
            Optional<String> value,
            Optional<String> reason,
            String reviewer,
            String time) {
        this(target, field, verdict, value, reason, reviewer, time, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException when a correction names no field and value, or another
     *     verdict a value, or nobody says so
     */
    public Review {
        if (target.isBlank() || reviewer.isBlank()) {
            throw new IllegalArgumentException("a review needs the id judged and who judges");
        }
        if (verdict == Verdict.CORRECT && (field.isEmpty() || value.isEmpty())) {
            throw new IllegalArgumentException("a correction needs a field and a value");
        }
        if (verdict != Verdict.CORRECT && value.isPresent()) {
            throw new IllegalArgumentException("only a correction has a value");
        }
    }

    /** What a person can say. */
    public enum Verdict {
        ACCEPT,
        REJECT,
        CORRECT,
        UNDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The verdict of a code; empty when there is none. */
        public static Optional<Verdict> of(String code) {
            return Stream.of(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
        }
    }

    /** What is judged here, and by whom: what a later review of the same takes the place of. */
    List<String> seat() {
        return List.of(target, field.orElse(""), reviewer);
    }

    /** The same of the same thing in another version of the article. */
    Review carriedTo(String other) {
        return new Review(
                other, field, verdict, value, reason, reviewer, time, Optional.of(target));
    }
}
