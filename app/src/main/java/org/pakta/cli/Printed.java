package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pakta.article.Article;
import org.pakta.coded.Listed;
import org.pakta.event.Event;
import org.pakta.fact.Fact;
import org.pakta.ledger.Line;
import org.pakta.ledger.ReportedPact;
import org.pakta.page.Skipped;
import org.pakta.record.Reading;
import org.pakta.review.Review;
import org.pakta.statement.Statement;
import org.pakta.story.Counterpart;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.treaty.TreatyText;

/**
 * Nouns as lines of JSON.
 *
 * @param row a row of a table, by its schema and its cells by their names
 */
public record Printed(
        Function<Reading, String> article,
        Function<Skipped, String> skipped,
        StoryLine story,
        Function<Saying, String> saying,
        BiFunction<Reading, Statement, String> statement,
        BiFunction<Reading, Event, String> event,
        BiFunction<Reading, ReportedPact, String> pact,
        ReviewLine review,
        EntryLine entry,
        Function<TreatyText, String> treaty,
        BiFunction<Listed, LocalDate, String> listed,
        BiFunction<String, Map<String, Object>, String> row) {
    /**
     * A story with what its articles tell and, by the id of each rewrite, the sentences that show
     * it; none of it where that was not looked at.
     */
    public interface StoryLine {
        String of(
                Story story,
                List<Fact> facts,
                Map<String, List<Counterpart>> retold,
                Function<String, Optional<Article>> articles);
    }

    /**
     * A verdict with whether what it judges is still in the record, and the articles for which it
     * wants another look.
     */
    public interface ReviewLine {
        String of(Review review, boolean held, List<String> lookAgain);
    }

    /** A line of the ledger with how many independent origins it has and on what it rests. */
    public interface EntryLine {
        String of(Line line, int origins, String basis, Function<String, Article> articles);
    }
}
