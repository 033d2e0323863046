package org.pakta.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.text.Day;

/**
 * Articles telling the same happening.
 *
 * @param id depends on the articles in it
 * @param headline of the article nearest its middle
 * @param from first day told of its articles; empty when none is known
 * @param to last day
 * @param articles ids, sorted
 * @param origins independent reports, each with its copies
 * @param saga id of the continuing affair it belongs to
 * @param roundups ids of articles that tell of it among other things
 * @param reasons for each article why it is in, by its id
 */
public record Story(
        String id,
        String headline,
        Optional<Day> from,
        Optional<Day> to,
        List<String> articles,
        List<Origin> origins,
        String saga,
        List<String> roundups,
        List<Reason> reasons) {
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        roundups = List.copyOf(roundups);
        reasons = List.copyOf(reasons);
    }

    /**
     * One independent report.
     *
     * @param origin id of the article others copied from, or the agency's name when its own report
     *     is not among the articles
     * @param reprints ids of the copies
     * @param rewrites those that tell the same report in other words, by their ids
     * @param why what shows it, in words
     */
    public record Origin(String origin, List<String> reprints, List<Rewrite> rewrites, String why) {
        public Origin {
            reprints = List.copyOf(reprints);
            rewrites = List.copyOf(rewrites);
        }

        /** Ids of all that speak with it: copies, then rewrites. */
        public List<String> followers() {
            return Stream.concat(reprints.stream(), rewrites.stream().map(Rewrite::article))
                    .toList();
        }
    }

    /**
     * An article that tells another's report in other words.
     *
     * @param article its id
     * @param of id of the article whose sentences it has
     * @param why what shows it and which came first, in words
     */
    public record Rewrite(String article, String of, String why) {}

    /**
     * Why an article is in a story.
     *
     * @param article its id
     * @param why in words
     * @param like id of the article that the words end with; empty when they name none
     */
    public record Reason(String article, String why, String like) {
        /** All of it in words. */
        public String text() {
            return article + ": " + why + (like.isEmpty() ? "" : " " + like);
        }
    }
}
