package org.pakta.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * Which of the articles in the order of time are told about when one is, and which later. Those of
 * an unknown day come last.
 */
final class Times {
    private static final int WEEK = 7;

    /** For each article of a known day the number of the first told more than a week later. */
    private final int[] late;

    private Times(int[] late) {
        this.late = late;
    }

    /** Of articles of which nothing is known. */
    static Times unknown() {
        return new Times(new int[0]);
    }

    /** Of the days of articles; the known ones ascending, then the others. */
    static Times of(List<Optional<Day>> days) {
        Day[] known = days.stream().flatMap(Optional::stream).toArray(Day[]::new);
        long[] first = Arrays.stream(known).mapToLong(day -> day.first().toEpochDay()).toArray();
        int[] late = new int[known.length];
        for (int i = 0; i < late.length; i++) {
            long soon = known[i].last().toEpochDay() + WEEK;
            int end = i == 0 ? 1 : Math.max(i + 1, late[i - 1]);
            while (end > i + 1 && first[end - 1] > soon) {
                end--; // a month before its days
            }
            while (end < first.length && first[end] <= soon) {
                end++;
            }
            late[i] = end;
        }
        return new Times(late);
    }

    /** Whether a text's day is known. */
    boolean known(int text) {
        return text < late.length;
    }

    /** Whether another is surely told more than a week later than a text. */
    boolean later(int text, int other) {
        return known(text) && known(other) && other >= late[text];
    }
}
