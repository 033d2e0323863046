package org.pakta.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of things that can be judged, with the fields that can be corrected. */
public enum Reviewable {
    ARTICLE,
    STATEMENT,
    EVENT,
    PACT,
    STORY,
    SAYING;

    /** The kind with a name as commands print it; empty when it cannot be judged. */
    public static Optional<Reviewable> of(String kind) {
        return Stream.of(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
    }

    /** Names of the fields, in order. */
    public List<String> fields() {
        return switch (this) {
            case STATEMENT -> StatementFields.NAMES;
            case EVENT -> EventFields.NAMES;
            case PACT -> PactFields.NAMES;
            default -> List.of();
        };
    }

    /** What is wrong with a value for a field; empty when it can be read. */
    public Optional<String> wrong(String field, String value) {
        if (!fields().contains(field)) {
            String known = fields().isEmpty() ? "none" : String.join(", ", fields());
            return Optional.of("there is no field " + field + " to correct; there is " + known);
        }
        return switch (this) {
            case STATEMENT -> StatementFields.wrong(field, value);
            case EVENT -> EventFields.wrong(field, value);
            case PACT -> PactFields.wrong(field, value);
            default -> Optional.empty();
        };
    }
}
