package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.article.Byline;
import org.pakta.article.Dropped;
import org.pakta.article.Outlet;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.record.CodePoints;
import org.pakta.record.Reading;
import org.pakta.statement.Speaker;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Articles with their parts and the names in them. */
final class ArticleRows {
    private final Database database;
    private final FrameRows frames;

    ArticleRows(Database database) {
        this.database = database;
        this.frames = new FrameRows(database);
    }

    void add(Reading reading, String page, CodePoints points) {
        Article article = reading.article();
        database.add(
                "article",
                Long.parseUnsignedLong(Words.id(article.id()), 16),
                article.id(),
                page,
                article.uri(),
                article.outlet().map(Outlet::id),
                article.outlet().map(Outlet::name),
                article.language(),
                reading.unread() ? 1 : 0,
                article.published().map(Day::toString),
                article.headline(),
                article.text(),
                speakers(reading));
        parts(article);
        frames.add(article.id(), article.frame(), article.text());
        int place = 0;
        for (Mention mention : reading.mentions()) {
            mention(article.id(), place++, mention, points);
        }
    }

    private static String speakers(Reading reading) {
        return reading.statements().stream()
                .flatMap(statement -> statement.speaker().stream())
                .map(Speaker::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private void parts(Article article) {
        int place = 0;
        for (Byline byline : article.byline()) {
            database.add("byline", article.id(), place++, byline.name(), byline.role().code());
        }
        place = 0;
        for (String agency : article.agencies()) {
            database.add("agency", article.id(), place++, agency);
        }
        place = 0;
        for (Dropped dropped : article.dropped()) {
            database.add("dropped", article.id(), place++, dropped.text(), dropped.why());
        }
        article.readFrom()
                .forEach(
                        (field, from) ->
                                database.add(
                                        "read_from",
                                        article.id(),
                                        field,
                                        from.in().code(),
                                        from.quote()));
    }

    private void mention(String article, int place, Mention mention, CodePoints points) {
        database.add(
                "mention",
                article,
                place,
                points.count(mention.span().from()),
                points.count(mention.span().to()),
                mention.text(),
                mention.kind().name(),
                mention.name(),
                mention.actor(),
                mention.state(),
                mention.role(),
                mention.how());
    }

    /** Whether only the article was read. */
    boolean unread(String id) {
        return database.first(
                        row -> row.number("unread"), "SELECT unread FROM article WHERE id = ?", id)
                .filter(unread -> unread == 1)
                .isPresent();
    }

    Optional<Article> article(String id) {
        return database.first(
                row -> articleOf(row, id),
                "SELECT a.*, p.input FROM article a JOIN page p ON p.digest = a.page WHERE a.id = ?",
                id);
    }

    private Article articleOf(Row row, String id) throws SQLException {
        Optional<Outlet> outlet =
                row.has("outlet")
                        ? Optional.of(new Outlet(row.text("outlet"), row.text("outlet_name")))
                        : Optional.empty();
        return new Article(
                id,
                row.text("input"),
                row.maybe("uri"),
                outlet,
                row.maybe("language"),
                row.day("published"),
                row.maybe("headline"),
                bylines(id),
                database.list(
                        each -> each.text("name"),
                        "SELECT name FROM agency WHERE article = ? ORDER BY place",
                        id),
                row.text("text"),
                database.list(
                        each -> new Dropped(each.text("text"), each.text("why")),
                        "SELECT text, why FROM dropped WHERE article = ? ORDER BY place",
                        id),
                readFrom(id),
                frames.of(id, row.text("text")));
    }

    private List<Byline> bylines(String id) {
        return database.list(
                row ->
                        new Byline(
                                row.text("name"),
                                Byline.Role.valueOf(row.text("role").toUpperCase(Locale.ROOT))),
                "SELECT name, role FROM byline WHERE article = ? ORDER BY place",
                id);
    }

    private Map<String, ReadFrom> readFrom(String id) {
        Map<String, ReadFrom> fields = new TreeMap<>();
        database.each(
                row ->
                        fields.put(
                                row.text("field"),
                                new ReadFrom(
                                        ReadFrom.Part.valueOf(
                                                row.text("part").toUpperCase(Locale.ROOT)),
                                        row.text("quote"))),
                "SELECT * FROM read_from WHERE article = ?",
                id);
        return fields;
    }

    List<Mention> mentions(String article, CodePoints points) {
        return database.list(
                row -> mentionOf(row, points.span(row.number("start"), row.number("stop"))),
                "SELECT * FROM mention WHERE article = ? ORDER BY place",
                article);
    }

    private static Mention mentionOf(Row row, Span span) throws SQLException {
        return new Mention(
                span,
                row.text("text"),
                Mention.Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.maybe("actor"),
                row.maybe("state"),
                row.maybe("role"),
                row.text("how"));
    }
}
