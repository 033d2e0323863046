package org.pakta.story;

import java.util.List;
import java.util.Optional;

/**
 * What sayings are made of: all that aligning needs of one statement.
 *
 * @param id of the statement
 * @param quoted whether all of it is in the speaker's own words
 * @param speaker who says it; empty when the article names nobody
 * @param text its words
 * @param terms its content words by root, known actors as such
 * @param meant what these mean
 * @param runs its runs of words, all words counted
 */
record Said(
        String id,
        boolean quoted,
        Optional<Voice> speaker,
        String text,
        Terms terms,
        Meant meant,
        Runs runs) {
    /**
     * A speaker as an article gives it.
     *
     * @param name the fullest name
     * @param actors ids of the actors meant; empty when nobody known is
     */
    record Voice(String name, List<String> actors) {
        Voice {
            actors = List.copyOf(actors);
        }
    }
}
