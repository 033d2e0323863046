package org.pakta.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pakta.story.Grouping;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.Story.Origin;
import org.pakta.story.Story.Rewrite;
import org.pakta.text.Day;

/**
 * Stories and sayings: always all of them, made anew. Of those that are no more their articles are
 * remembered, so that an id once given still leads to where these articles are now.
 */
final class StoryRows {
    private final Database database;

    StoryRows(Database database) {
        this.database = database;
    }

    void replace(Grouping grouping) {
        database.run("INSERT OR IGNORE INTO former_story SELECT story, article FROM story_article");
        database.run("DELETE FROM story");
        database.run("DELETE FROM saying");
        grouping.stories().forEach(this::add);
        grouping.sayings().forEach(this::add);
        database.run("DELETE FROM former_story WHERE story IN (SELECT id FROM story)");
    }

    /** Ids of the stories that hold articles of a story that is no more, by its id or its start. */
    List<String> successors(String condition, Object... cells) {
        return database.list(
                row -> row.text("story"),
                "SELECT DISTINCT s.story FROM former_story f"
                        + " JOIN story_article s ON s.article = f.article WHERE f.story "
                        + condition
                        + " ORDER BY 1 LIMIT 20",
                cells);
    }

    /** Removes an article from what is remembered of former stories. */
    void forget(String article) {
        database.run("DELETE FROM former_story WHERE article = ?", article);
    }

    private void add(Story story) {
        String id = story.id();
        database.add(
                "story",
                id,
                story.headline(),
                story.from().map(Day::toString),
                story.to().map(Day::toString),
                story.saga());
        list("story_article", id, story.articles());
        list("roundup", id, story.roundups());
        int said = 0;
        for (Story.Reason reason : story.reasons()) {
            database.add("story_reason", id, said++, reason.article(), reason.why(), reason.like());
        }
        int place = 0;
        for (Origin origin : story.origins()) {
            database.add("origin", id, place, origin.origin(), origin.why());
            int at = 0;
            for (String reprint : origin.reprints()) {
                database.add("reprint", id, place, at++, reprint);
            }
            at = 0;
            for (Rewrite one : origin.rewrites()) {
                database.add("rewrite", id, place, at++, one.article(), one.of(), one.why());
            }
            place++;
        }
    }

    private void list(String table, String id, List<String> cells) {
        int place = 0;
        for (String cell : cells) {
            database.add(table, id, place++, cell);
        }
    }

    private void add(Saying saying) {
        Optional<String> speaker = Optional.of(saying.speaker()).filter(name -> !name.isEmpty());
        database.add("saying", saying.id(), speaker, saying.core());
        int place = 0;
        for (Saying.Variant variant : saying.statements()) {
            database.add(
                    "saying_statement",
                    saying.id(),
                    place++,
                    variant.article(),
                    variant.statement());
        }
    }

    List<Story> stories() {
        return database.list(this::storyOf, "SELECT * FROM story ORDER BY id");
    }

    private Story storyOf(Row row) throws SQLException {
        String id = row.text("id");
        return new Story(
                id,
                row.text("headline"),
                row.day("first_day"),
                row.day("last_day"),
                cells("article FROM story_article", id),
                origins(id),
                row.text("saga"),
                cells("article FROM roundup", id),
                reasons(id));
    }

    private List<Story.Reason> reasons(String story) {
        return database.list(
                row -> new Story.Reason(row.text("article"), row.text("why"), row.text("alike")),
                "SELECT article, why, alike FROM story_reason WHERE story = ? ORDER BY place",
                story);
    }

    private List<Origin> origins(String story) {
        return database.list(
                row ->
                        new Origin(
                                row.text("origin"),
                                database.list(
                                        copy -> copy.text("article"),
                                        "SELECT article FROM reprint"
                                                + " WHERE story = ? AND origin = ? ORDER BY place",
                                        story,
                                        row.number("place")),
                                rewrites(story, row.number("place")),
                                row.text("why")),
                "SELECT * FROM origin WHERE story = ? ORDER BY place",
                story);
    }

    private List<Rewrite> rewrites(String story, int origin) {
        return database.list(
                row -> new Rewrite(row.text("article"), row.text("source"), row.text("why")),
                "SELECT article, source, why FROM rewrite"
                        + " WHERE story = ? AND origin = ? ORDER BY place",
                story,
                origin);
    }

    private List<String> cells(String what, String story) {
        return database.list(
                row -> String.valueOf(row.cell(1).orElse("")),
                "SELECT " + what + " WHERE story = ? ORDER BY place",
                story);
    }

    List<Saying> sayings() {
        return database.list(
                row ->
                        new Saying(
                                row.text("id"),
                                row.text("speaker"),
                                variants(row.text("id")),
                                row.text("core")),
                "SELECT * FROM saying ORDER BY id");
    }

    private List<Saying.Variant> variants(String saying) {
        return database.list(
                row -> new Saying.Variant(row.text("article"), row.text("statement")),
                "SELECT article, statement FROM saying_statement WHERE saying = ? ORDER BY place",
                saying);
    }
}
