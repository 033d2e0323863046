package org.pakta.review;

import java.util.List;
import java.util.Optional;
import org.pakta.ledger.ReportedPact;
import org.pakta.text.Day;

/** Fields of a reported pact that a person can correct. */
final class PactFields {
    static final List<String> NAMES = List.of("name", "parties", "status", "day", "known");

    private PactFields() {}

    static Optional<String> wrong(String field, String value) {
        return switch (field) {
            case "status" -> Cells.wrongChoice(ReportedPact.Status.class, value);
            case "day" -> Cells.wrongDay(value);
            case "parties" -> Cells.wrongList(value);
            default -> Cells.wrongText(value);
        };
    }

    /** Without a value the field is unknown; a name has no unknown and stays. */
    static ReportedPact with(ReportedPact pact, String field, Optional<String> value) {
        return new ReportedPact(
                pact.id(),
                pact.article(),
                field.equals("known") ? value.map(String::strip) : pact.known(),
                field.equals("name") ? value.map(String::strip).orElse(pact.name()) : pact.name(),
                field.equals("parties")
                        ? Cells.list(value).stream().sorted().toList()
                        : pact.parties(),
                field.equals("status")
                        ? value.flatMap(text -> Cells.choice(ReportedPact.Status.class, text))
                        : pact.status(),
                field.equals("day") ? value.flatMap(Day::parse) : pact.day(),
                pact.steps(),
                pact.clauses(),
                pact.replaces(),
                pact.evidence());
    }
}
