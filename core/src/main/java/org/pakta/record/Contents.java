package org.pakta.record;

import java.util.List;
import org.pakta.page.Skipped;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/**
 * Everything a record holds, as of one moment.
 *
 * @param readings one per article, by article id
 * @param stories every article is in exactly one
 * @param sayings utterances found in two statements or more
 * @param skipped pages that gave no article, with the reason
 * @param counts of all pages ever read into the record
 */
public record Contents(
        List<Reading> readings,
        List<Story> stories,
        List<Saying> sayings,
        List<Skipped> skipped,
        Counts counts) {
    public Contents {
        readings = List.copyOf(readings);
        stories = List.copyOf(stories);
        sayings = List.copyOf(sayings);
        skipped = List.copyOf(skipped);
    }
}
