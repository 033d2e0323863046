package org.pakta.story;

import java.util.List;

/**
 * A set of articles put in order.
 *
 * @param stories every article is in exactly one, by id
 * @param sayings utterances found in two statements or more, by id
 */
public record Grouping(List<Story> stories, List<Saying> sayings) {
    public Grouping {
        stories = List.copyOf(stories);
        sayings = List.copyOf(sayings);
    }
}
