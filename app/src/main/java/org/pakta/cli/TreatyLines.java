package org.pakta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pakta.evidence.Span;
import org.pakta.pact.Side;
import org.pakta.treaty.ReadClause;
import org.pakta.treaty.TreatyText;

/** A treaty's text as read, for people. */
final class TreatyLines {
    private final TreatyText treaty;

    TreatyLines(TreatyText treaty) {
        this.treaty = treaty;
    }

    List<String> all() {
        List<String> lines = new ArrayList<>();
        lines.add(treaty.id() + ": " + treaty.name().map(this::words).orElse("no title found"));
        lines.add("  read from the text, not law: compare it before it goes into the data");
        lines.add(
                "  parties: "
                        + (treaty.parties().isEmpty()
                                ? "not named"
                                : String.join(
                                        ", ",
                                        treaty.parties().stream().map(p -> p.state()).toList())));
        lines.add("  articles: " + treaty.articles().size());
        treaty.clauses().forEach(clause -> lines.addAll(clause(clause)));
        treaty.provisions().forEach(one -> lines.addAll(provision(one)));
        return lines;
    }

    private List<String> clause(ReadClause clause) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "  %s: %s, owed by %s to %s"
                        .formatted(
                                clause.quote().where(),
                                clause.duty().code(),
                                side(clause.owedBy(), "all"),
                                side(clause.owedTo(), "all others")));
        clause.when()
                .ifPresent(
                        when ->
                                lines.add(
                                        "    when: "
                                                + code(when.event())
                                                + when.says()
                                                        .map(span -> ", \"" + words(span) + "\"")
                                                        .orElse("")
                                                + when.needs().stream()
                                                        .map(need -> "; " + code(need))
                                                        .reduce("", String::concat)));
        lines.add(
                "    what: %s\"%s\""
                        .formatted(
                                clause.response().strength().map(s -> s.code() + ", ").orElse(""),
                                words(clause.response().says())));
        return lines;
    }

    private List<String> provision(TreatyText.Provision provision) {
        return List.of(
                "  %s: %s%s%s%s"
                        .formatted(
                                provision.quote().where(),
                                code(provision.matter()),
                                provision.day().map(day -> " " + day).orElse(""),
                                provision.years().map(years -> " " + years + " years").orElse(""),
                                provision.says().map(says -> " " + Shown.line(says)).orElse("")),
                "    \"%s\"".formatted(words(provision.quote().span())));
    }

    private static String side(Side side, String all) {
        return side instanceof Side.Named named
                ? String.join(", ", named.named())
                : side.equals(Side.ALL) ? all : "unknown";
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private String words(Span span) {
        return Shown.line(span.in(treaty.text()));
    }
}
