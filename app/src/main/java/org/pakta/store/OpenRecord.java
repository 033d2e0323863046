package org.pakta.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pakta.coded.Alliances;
import org.pakta.coded.PactLists;
import org.pakta.coded.StateSystem;
import org.pakta.coded.Wars;
import org.pakta.page.Skipped;
import org.pakta.record.Contents;
import org.pakta.record.Counts;
import org.pakta.record.Reading;
import org.pakta.record.Record;
import org.pakta.record.RecordTrouble;
import org.pakta.review.Review;
import org.pakta.review.Reviews;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/** A record as it was when it was opened. */
final class OpenRecord implements Record {
    private static final String THINGS =
            "SELECT 'article' AS kind, id, id AS article FROM article WHERE id %1$s"
                    + " UNION SELECT 'statement', id, article FROM statement WHERE id %1$s"
                    + " UNION SELECT 'event', id, article FROM event WHERE id %1$s"
                    + " UNION SELECT 'pact', id, min(article) FROM pact WHERE id %1$s GROUP BY id"
                    + " UNION SELECT 'pact', known, min(article) FROM pact WHERE known %1$s GROUP BY known"
                    + " UNION SELECT 'story', id, NULL FROM story WHERE id %1$s"
                    + " UNION SELECT 'saying', id, NULL FROM saying WHERE id %1$s"
                    + " UNION SELECT 'page', digest, article FROM page WHERE digest %1$s"
                    + " UNION SELECT 'skipped', id, NULL FROM skipped WHERE id %1$s"
                    + " ORDER BY 1, 2 LIMIT 20";

    static final String UNGROUPED =
            "SELECT count(*) FROM meta WHERE name = 'ungrouped' AND value = 'yes'";

    /** Fewer digits lead to too many things to be of use. */
    private static final int SHORTEST_START = 4;

    private final Database database;
    private final ReadingRows readings;
    private final StoryRows stories;
    private final PageRows pages;
    private final ReviewRows reviews;

    OpenRecord(Database database) {
        this.database = database;
        this.readings = new ReadingRows(database);
        this.stories = new StoryRows(database);
        this.pages = new PageRows(database);
        this.reviews = new ReviewRows(database);
    }

    @Override
    public Contents contents() {
        return new Contents(readings().toList(), stories(), sayings(), skipped(), counts());
    }

    @Override
    public Counts counts() {
        int done = database.number("SELECT count(*) FROM article");
        int given =
                database.number(
                        "SELECT count(*) FROM page WHERE article IS NOT NULL"
                                + " AND digest NOT IN (SELECT page FROM skipped WHERE page IS NOT NULL)");
        return new Counts(done, given - done, database.number("SELECT count(*) FROM skipped"));
    }

    @Override
    public Stream<Reading> readings() {
        Reviews reviews = verdicts();
        return readings.all().map(reading -> reading.reviewed(reviews));
    }

    @Override
    public List<Review> reviews() {
        return reviews.all();
    }

    @Override
    public Reviews verdicts() {
        List<Review> given = reviews();
        Set<String> targets = given.stream().map(Review::target).collect(Collectors.toSet());
        return Reviews.of(given, new VersionRows(database, readings).kinship(targets));
    }

    @Override
    public Optional<Reading> reading(String article) {
        return readings.reading(article);
    }

    @Override
    public List<Story> stories() {
        checkGrouped();
        return stories.stories();
    }

    @Override
    public List<Saying> sayings() {
        checkGrouped();
        return stories.sayings();
    }

    /** Stories that leave out half of what was read would look like whole ones. */
    private void checkGrouped() {
        if (database.number(UNGROUPED) > 0) {
            throw new RecordTrouble(
                    "the record's stories are not made yet: run pakta read again, or pakta rebuild");
        }
    }

    @Override
    public List<Skipped> skipped() {
        return pages.skipped();
    }

    @Override
    public Alliances alliances() {
        return new AllianceRows(database).all();
    }

    @Override
    public Wars wars() {
        return new WarRows(database).all();
    }

    @Override
    public StateSystem states() {
        return new StateRows(database).all();
    }

    @Override
    public PactLists listed(String name) {
        return new ListedRows(database).all(name);
    }

    @Override
    public List<Thing> things(String id) {
        List<Thing> exact = things("= ?", id);
        if (exact.isEmpty()) {
            exact =
                    database.list(
                            row -> new Thing("article", row.text("article"), row.maybe("article")),
                            "SELECT DISTINCT article FROM page"
                                    + " WHERE input = ? AND article IS NOT NULL ORDER BY 1",
                            id);
        }
        boolean may = exact.isEmpty() && id.length() >= SHORTEST_START;
        List<Thing> found = may ? things("BETWEEN ? AND ? || 'g'", id, id) : exact;
        return found.isEmpty() && may ? successors(id) : found;
    }

    /** What a story that is no more has become. */
    private List<Thing> successors(String id) {
        List<String> exact = stories.successors("= ?", id);
        List<String> all =
                exact.isEmpty() ? stories.successors("BETWEEN ? AND ? || 'g'", id, id) : exact;
        return all.stream().map(story -> new Thing("story", story, Optional.empty())).toList();
    }

    private List<Thing> things(String condition, String... cells) {
        String sql = THINGS.formatted(condition);
        int each = cells.length;
        int wanted = (int) sql.chars().filter(c -> c == '?').count();
        Object[] all = IntStream.range(0, wanted).mapToObj(i -> cells[i % each]).toArray();
        return database.list(
                row -> new Thing(row.text("kind"), row.text("id"), row.maybe("article")), sql, all);
    }

    @Override
    public List<Hit> search(List<String> words, int most) {
        String query =
                words.stream()
                        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" "));
        return database.list(
                row ->
                        new Hit(
                                row.text("id"),
                                row.text("outlet_name"),
                                row.text("published"),
                                row.text("headline"),
                                row.text("excerpt")),
                "SELECT a.id, a.outlet_name, a.published, a.headline,"
                        + " snippet(article_words, -1, '[', ']', '…', 24) AS excerpt"
                        + " FROM article_words JOIN article a ON a.number = article_words.rowid"
                        + " WHERE article_words MATCH ? ORDER BY bm25(article_words), a.id LIMIT ?",
                query,
                most);
    }

    @Override
    public List<Shape> tables() {
        return Stream.concat(
                        Schema.shapes().stream()
                                .filter(shape -> !Schema.INNER.contains(shape.name())),
                        Stream.of(VerdictRows.SHAPE))
                .toList();
    }

    @Override
    public void rows(String table, Consumer<List<Optional<Object>>> taker) {
        if (table.equals(VerdictRows.SHAPE.name())) {
            VerdictRows.all(verdicts(), taker);
            return;
        }
        Shape shape =
                tables().stream()
                        .filter(each -> each.name().equals(table))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("table " + table));
        String columns =
                shape.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String order =
                IntStream.rangeClosed(1, shape.columns().size())
                        .limit(4)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", "));
        database.each(
                row -> {
                    List<Optional<Object>> cells = new ArrayList<>();
                    for (int i = 1; i <= row.width(); i++) {
                        cells.add(row.cell(i));
                    }
                    taker.accept(cells);
                },
                "SELECT " + columns + " FROM " + table + " ORDER BY " + order);
    }

    @Override
    public void close() {
        database.close();
    }
}
