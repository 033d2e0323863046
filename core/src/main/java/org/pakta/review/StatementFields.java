package org.pakta.review;

import java.util.List;
import java.util.Optional;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;

/** Fields of a statement that a person can correct. */
final class StatementFields {
    static final List<String> NAMES = List.of("speaker", "kind", "relays");

    private StatementFields() {}

    static Optional<String> wrong(String field, String value) {
        return switch (field) {
            case "kind" -> Cells.wrongChoice(Statement.Kind.class, value);
            case "relays" -> Cells.wrongList(value);
            default -> Cells.wrongText(value);
        };
    }

    /** Without a value the field is unknown; the kind has no unknown and stays. */
    static Statement with(Statement statement, String field, Optional<String> value) {
        return new Statement(
                statement.id(),
                statement.article(),
                field.equals("kind")
                        ? value.flatMap(text -> Cells.choice(Statement.Kind.class, text))
                                .orElse(statement.kind())
                        : statement.kind(),
                statement.span(),
                statement.spans(),
                statement.words(),
                field.equals("speaker")
                        ? value.map(name -> speaker(statement, name))
                        : statement.speaker(),
                statement.cue(),
                field.equals("relays") ? Cells.list(value) : statement.relays(),
                statement.sentence());
    }

    /** Whoever a person names: no mention of the text vouches for role, state or actor. */
    private static Speaker speaker(Statement statement, String name) {
        return new Speaker(
                name.strip(),
                statement.sentence(),
                statement.speaker().map(Speaker::text).orElse(""),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "a reviewer says so");
    }
}
