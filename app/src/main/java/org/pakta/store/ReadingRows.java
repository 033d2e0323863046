package org.pakta.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.ledger.ReportedPact;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;

/** All that was read in one article, across its tables. Offsets are code points there. */
final class ReadingRows {
    private final Database database;
    private final ArticleRows articles;
    private final StatementRows statements;
    private final EventRows events;
    private final PactRows pacts;

    ReadingRows(Database database) {
        this.database = database;
        this.articles = new ArticleRows(database);
        this.statements = new StatementRows(database);
        this.events = new EventRows(database);
        this.pacts = new PactRows(database);
    }

    void add(Reading reading, String page) {
        CodePoints points = CodePoints.of(reading.article().text());
        articles.add(reading, page, points);
        int place = 0;
        for (Statement statement : once(reading.statements(), Statement::id)) {
            statements.add(place++, statement, points);
        }
        place = 0;
        for (Event event : once(reading.events(), Event::id)) {
            events.add(place++, event, points);
        }
        place = 0;
        for (ReportedPact pact : once(reading.pacts(), ReportedPact::id)) {
            pacts.add(place++, pact, points);
        }
    }

    /** The first of those with the same id. */
    private static <T> Collection<T> once(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId.values();
    }

    Optional<Reading> reading(String id) {
        return articles.article(id).map(this::withAll);
    }

    private Reading withAll(Article article) {
        CodePoints points = CodePoints.of(article.text());
        String id = article.id();
        return new Reading(
                article,
                articles.mentions(id, points),
                statements.statements(id, points),
                events.events(id, points),
                pacts.pacts(id, points),
                articles.unread(id));
    }

    Stream<Reading> all() {
        return database.list(row -> row.text("id"), "SELECT id FROM article ORDER BY id").stream()
                .flatMap(id -> reading(id).stream());
    }

    /** The page an article was read from; empty when it is not held. */
    Optional<String> page(String article) {
        return database.first(
                row -> row.text("page"), "SELECT page FROM article WHERE id = ?", article);
    }

    void remove(String article) {
        database.run("DELETE FROM article WHERE id = ?", article);
    }
}
