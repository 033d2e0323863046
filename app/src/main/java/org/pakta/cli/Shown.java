package org.pakta.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pakta.article.Article;
import org.pakta.article.Frame;
import org.pakta.event.Event;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.Reading;
import org.pakta.review.Review;
import org.pakta.statement.Speaker;
import org.pakta.statement.Statement;
import org.pakta.text.Day;

/** Nouns as a person reads them on a terminal. What is not known is said to be so. */
final class Shown {
    private static final String UNKNOWN = "unknown";

    /** Characters enough to find a place in a text. */
    private static final int BEGINNING = 60;

    private Shown() {}

    static String statement(Reading reading, Statement statement) {
        Article article = reading.article();
        String relays =
                statement.relays().isEmpty()
                        ? ""
                        : ", as passed on by " + String.join(", ", statement.relays());
        return """
               %s  %s  (%s)
                 “%s”
                 %s%s: %s
                 id %s, article %s\
               """
                .formatted(
                        day(article.published()),
                        statement.speaker().map(Shown::speaker).orElse("speaker " + UNKNOWN),
                        statement.kind().code(),
                        line(statement.words()),
                        outlet(article),
                        relays,
                        line(statement.sentence().in(article.text())),
                        statement.id(),
                        article.id());
    }

    /** The same, and why it is this speaker's. */
    static String statementAndWhy(Reading reading, Statement statement) {
        return statement(reading, statement)
                + statement.speaker().map(who -> "\n  speaker by " + who.how()).orElse("");
    }

    private static String speaker(Speaker speaker) {
        String more =
                List.of(speaker.role(), speaker.state()).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return more.isEmpty() ? speaker.name() : speaker.name() + ", " + more;
    }

    /** One page of an article that was put together, by the words it begins with. */
    static String part(Article article, Frame.Part part) {
        String begins = part.span().in(article.text()).lines().findFirst().orElse("");
        String words = begins.length() > BEGINNING ? begins.substring(0, BEGINNING) + "…" : begins;
        return "page %d, input %s: %s".formatted(part.number(), part.input(), words);
    }

    static String event(Reading reading, Event event) {
        Article article = reading.article();
        String sides =
                String.join(", ", event.actors())
                        + (event.targets().isEmpty()
                                ? ""
                                : " → " + String.join(", ", event.targets()));
        return """
               %s  %s %s  %s%s%s
                 %s: %s
                 id %s, article %s\
               """
                .formatted(
                        day(event.day()),
                        event.type().name(),
                        event.status().code(),
                        sides,
                        event.place().map(place -> ", at " + line(place.name())).orElse(""),
                        claimed(reading, event),
                        outlet(article),
                        evidence(article, event.evidence()),
                        event.id(),
                        article.id());
    }

    private static String claimed(Reading reading, Event event) {
        String speakers =
                reading.statements().stream()
                        .filter(statement -> event.reportedBy().contains(statement.id()))
                        .flatMap(statement -> statement.speaker().stream())
                        .map(Speaker::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return speakers.isEmpty() ? "" : "  as " + speakers + " says";
    }

    static String pact(Reading reading, ReportedPact pact) {
        Article article = reading.article();
        String duties =
                pact.clauses().stream()
                        .map(
                                clause ->
                                        clause.duty()
                                                + " ("
                                                + String.join(", ", clause.obliged())
                                                + ")")
                        .collect(Collectors.joining(", "));
        return """
               %s  %s  %s: %s
                 duties told: %s
                 %s: %s
                 id %s, article %s\
               """
                .formatted(
                        day(pact.day()),
                        pact.status().map(ReportedPact.Status::code).orElse("mentioned"),
                        pact.name(),
                        String.join(", ", pact.parties()),
                        duties.isEmpty() ? "none" : duties,
                        outlet(article),
                        evidence(article, pact.evidence()),
                        pact.id(),
                        article.id());
    }

    static String review(Review review) {
        return "%s%s%s%s  by %s, %s%s"
                .formatted(
                        review.target() + "  ",
                        review.verdict().code(),
                        review.field().map(field -> " " + field).orElse(""),
                        review.value().map(value -> ": " + value).orElse(""),
                        review.reviewer(),
                        review.time(),
                        review.reason().map(why -> " (" + line(why) + ")").orElse("")
                                + review.from().map(id -> ", carried over from " + id).orElse(""));
    }

    /** Versions of its article for which a verdict wants another look. */
    static String again(List<String> articles) {
        return articles.isEmpty()
                ? ""
                : "  (wants another look: not in these words in "
                        + String.join(", ", articles)
                        + ")";
    }

    private static String evidence(Article article, List<Span> spans) {
        return spans.stream()
                .map(span -> line(span.in(article.text())))
                .collect(Collectors.joining(" … "));
    }

    static String outlet(Article article) {
        return article.outlet().map(outlet -> outlet.name()).orElse("outlet " + UNKNOWN);
    }

    static String day(Optional<Day> day) {
        return day.map(Day::toString).orElse("day " + UNKNOWN);
    }

    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
