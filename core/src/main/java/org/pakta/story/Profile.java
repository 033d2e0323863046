package org.pakta.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.event.Event;
import org.pakta.text.Day;

/**
 * One article as it is compared with others.
 *
 * @param told the article
 * @param whole all its terms
 * @param lead the terms of its first words
 * @param headline the terms of its headline; none when it has none
 * @param day when it was published, else the last day it tells of; empty when neither is known
 */
record Profile(Told told, Vector whole, Vector lead, Vector headline, Optional<Day> day) {

    /** Profiles of a set of articles, in their order; rarity is that in the set. */
    static List<Profile> of(List<Told> articles, TermReader reader) {
        List<Map<String, Double>> terms = articles.stream().map(reader::terms).toList();
        Space space = new Space(terms);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Told told = articles.get(i);
            profiles.add(
                    new Profile(
                            told,
                            space.vector(terms.get(i)),
                            space.vector(reader.lead(told)),
                            space.vector(reader.headline(told)),
                            dayOf(told)));
        }
        return profiles;
    }

    String id() {
        return told.article().id();
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

    /** Whether both are known to be in different languages. */
    boolean otherLanguage(Profile other) {
        Optional<String> mine = told.article().language();
        Optional<String> yours = other.told.article().language();
        return mine.isPresent() && yours.isPresent() && !mine.equals(yours);
    }

    private static Optional<Day> dayOf(Told told) {
        return told.article()
                .published()
                .or(
                        () ->
                                told.events().stream()
                                        .filter(event -> event.status() == Event.Status.DONE)
                                        .flatMap(event -> event.day().stream())
                                        .filter(Day::full)
                                        .max(Day::compareTo));
    }
}
