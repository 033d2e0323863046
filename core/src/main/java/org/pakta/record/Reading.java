package org.pakta.record;

import java.util.List;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.ledger.ReportedPact;
import org.pakta.review.Reviews;
import org.pakta.statement.Statement;
import org.pakta.story.Told;

/**
 * All that was read in one article.
 *
 * @param article the clean text
 * @param mentions names in it, in text order
 * @param statements words of others in it, in text order
 * @param events what it reports
 * @param pacts agreements it tells of
 * @param unread whether only the article was read, its language having no pack
 */
public record Reading(
        Article article,
        List<Mention> mentions,
        List<Statement> statements,
        List<Event> events,
        List<ReportedPact> pacts,
        boolean unread) {
    public Reading {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        pacts = List.copyOf(pacts);
    }

    /**
     * With what persons say laid over it: what they reject is left out, what they correct changed.
     */
    public Reading reviewed(Reviews reviews) {
        return new Reading(
                article,
                mentions,
                statements.stream().flatMap(one -> reviews.over(one).stream()).toList(),
                events.stream().flatMap(one -> reviews.over(one).stream()).toList(),
                pacts.stream().flatMap(one -> reviews.over(one).stream()).toList(),
                unread);
    }

    /** As corrected, with what was rejected as it was read, so that it can still be looked at. */
    public Reading corrected(Reviews reviews) {
        return new Reading(
                article,
                mentions,
                statements.stream().map(one -> reviews.over(one).orElse(one)).toList(),
                events.stream().map(one -> reviews.over(one).orElse(one)).toList(),
                pacts.stream().map(one -> reviews.over(one).orElse(one)).toList(),
                unread);
    }

    /** What stories are made of. */
    public Told told() {
        return new Told(article, mentions, statements, events);
    }
}
