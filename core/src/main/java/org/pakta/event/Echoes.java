package org.pakta.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.text.Day;
import org.pakta.text.Sentence;

/**
 * Sentences that name a thing again without saying between whom, and give its day: "Pertemuan itu
 * berlangsung pada Rabu."
 */
final class Echoes {
    private final List<Echo> echoes = new ArrayList<>();

    /**
     * One such sentence.
     *
     * @param known those sides it does tell
     * @param behind how many events were found before it
     */
    private record Echo(
            EventType type,
            Event.Status status,
            Set<String> known,
            Day day,
            Sentence sentence,
            int behind) {
        boolean of(Found one) {
            return one.type() == type && one.status() == status && sides(one).containsAll(known);
        }
    }

    void add(
            EventType type,
            Event.Status status,
            Sides sides,
            Day day,
            Sentence sentence,
            int behind) {
        Set<String> known = new HashSet<>(sides.actors());
        known.addAll(sides.targets());
        if (day.full()) {
            echoes.add(new Echo(type, status, known, day, sentence, behind));
        }
    }

    /** Each echo's day goes to the last such event before it, else the first behind, if undated. */
    List<Found> give(List<Found> found) {
        List<Found> dated = new ArrayList<>(found);
        for (Echo echo : echoes) {
            meant(echo, dated)
                    .filter(at -> undated(dated.get(at), dated))
                    .ifPresent(at -> dated.set(at, dated.get(at).on(echo.day(), echo.sentence())));
        }
        return dated;
    }

    private static Optional<Integer> meant(Echo echo, List<Found> found) {
        for (int at = echo.behind() - 1; at >= 0; at--) {
            if (echo.of(found.get(at))) {
                return Optional.of(at);
            }
        }
        for (int at = echo.behind(); at < found.size(); at++) {
            if (echo.of(found.get(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean undated(Found one, List<Found> all) {
        return all.stream()
                .filter(other -> other.type() == one.type() && sides(other).equals(sides(one)))
                .allMatch(other -> other.day().isEmpty());
    }

    private static Set<String> sides(Found one) {
        Set<String> sides = new HashSet<>(one.sides().actors());
        sides.addAll(one.sides().targets());
        return sides;
    }
}
