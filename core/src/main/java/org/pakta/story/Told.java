package org.pakta.story;

import java.util.List;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.event.Event;
import org.pakta.statement.Statement;

/**
 * One article with what was read in it: what stories are made of.
 *
 * @param article the clean text
 * @param mentions names in it
 * @param statements words of others in it
 * @param events what it reports
 */
public record Told(
        Article article, List<Mention> mentions, List<Statement> statements, List<Event> events) {
    public Told {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
