package org.pakta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakta.actor.Mention;
import org.pakta.article.Byline;
import org.pakta.data.DataFolder;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.evidence.ReadFrom;
import org.pakta.ledger.ReportedPact;
import org.pakta.statement.Statement;

/** Every code Pakta prints can be asked for. */
class ExplanationsTest {
    private static final List<String> REASONS =
            List.of(
                    "empty",
                    "not_text",
                    "too_large",
                    "too_deep",
                    "no_body",
                    "unreadable",
                    "unsupported",
                    "failed",
                    "too_slow",
                    "damaged",
                    "doctype",
                    "no_page",
                    "page_of",
                    "not_fetched",
                    "robots",
                    "private_address");

    @Test
    void every_code_is_explained() {
        Explanations explanations = Explanations.of(DataFolder.shipped());
        codes().forEach(code -> assertThat(explanations.of(code)).as(code).isNotEmpty());
    }

    @Test
    void every_explanation_has_both_languages() {
        assertThat(CheckCommand.explanations(DataFolder.shipped())).isEmpty();
    }

    private static Stream<String> codes() {
        return Stream.of(
                        names(EventType.values()),
                        names(Mention.Kind.values()),
                        Arrays.stream(Event.Status.values()).map(Event.Status::code),
                        Arrays.stream(Statement.Kind.values()).map(Statement.Kind::code),
                        Arrays.stream(ReportedPact.Status.values()).map(ReportedPact.Status::code),
                        Arrays.stream(ReadFrom.Part.values()).map(ReadFrom.Part::code),
                        Arrays.stream(Byline.Role.values()).map(Byline.Role::code),
                        REASONS.stream())
                .flatMap(codes -> codes);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }
}
