package org.pakta.story;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * One article as it is compared with others.
 *
 * @param imprint the article
 * @param whole all its terms
 * @param lead the terms of its first words
 * @param parts the terms of each part of a round-up; none for an article about one thing
 * @param occasions when and where those it quotes spoke
 */
record Profile(
        Imprint imprint,
        Vector whole,
        Vector lead,
        List<Vector> parts,
        List<Occasions.Weighed> occasions) {

    /** Profiles of a set of articles, in their order; rarity is that in the set. */
    static List<Profile> of(List<Imprint> articles) {
        Space space = new Space(articles.stream().map(article -> article.whole).toList());
        return articles.parallelStream()
                .map(
                        article ->
                                new Profile(
                                        article,
                                        space.vector(article.whole),
                                        space.vector(article.lead),
                                        article.parts.stream().map(space::vector).toList(),
                                        Occasions.weighed(article.occasions, space)))
                .toList();
    }

    /** Whether it tells of several things that have nothing to do with each other. */
    boolean roundup() {
        return !parts.isEmpty();
    }

    String id() {
        return imprint.id();
    }

    /** Days between two articles; empty when one of the days is not known. */
    static Optional<Long> gap(Optional<Day> one, Optional<Day> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Day early = one.get().compareTo(other.get()) <= 0 ? one.get() : other.get();
        Day late = early.equals(one.get()) ? other.get() : one.get();
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(early.last(), late.first())));
    }
}
