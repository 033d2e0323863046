package org.pakta.story;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pakta.text.Words;

/** Whether two names of speakers, each as its article gives it, mean one speaker. */
final class SameSpeaker {
    /** Shorter names differ by one letter too often to be one name mistyped. */
    private static final int MISTYPED_LENGTH = 6;

    private SameSpeaker() {}

    /**
     * By their actors where both are known, else by name.
     *
     * @param oneArticle whether both stand in one article, where a name is also mistyped
     */
    static boolean of(Said.Voice one, Said.Voice other, boolean oneArticle) {
        if (!Collections.disjoint(one.actors(), other.actors())) {
            return true;
        }
        boolean bothKnown = !one.actors().isEmpty() && !other.actors().isEmpty();
        List<String> mine = words(one);
        List<String> yours = words(other);
        return !bothKnown
                && (sameName(mine, yours) || (oneArticle && mistyped(mine, yours)))
                && (oneArticle || (named(one) && named(other)));
    }

    /** "The government" of one article is not always that of another. */
    private static boolean named(Said.Voice speaker) {
        return speaker.name().chars().anyMatch(Character::isUpperCase);
    }

    private static List<String> words(Said.Voice speaker) {
        return List.of(Words.folded(speaker.name()).replace('-', ' ').split(" "));
    }

    /** One a part of the other ("Kim", "Kim Jong Un"), or but for the first name shortened. */
    private static boolean sameName(List<String> one, List<String> other) {
        Set<String> mine = new HashSet<>(one);
        Set<String> yours = new HashSet<>(other);
        return mine.containsAll(yours) || yours.containsAll(mine) || initialled(one, other);
    }

    private static boolean initialled(List<String> one, List<String> other) {
        String mine = one.get(0);
        String yours = other.get(0);
        return one.get(one.size() - 1).equals(other.get(other.size() - 1))
                && (mine.length() == 1 || yours.length() == 1)
                && mine.regionMatches(0, yours, 0, 1);
    }

    /** A single name one letter off a word of the other. */
    private static boolean mistyped(List<String> one, List<String> other) {
        return (one.size() == 1 && other.stream().anyMatch(word -> oneLetterOff(one.get(0), word)))
                || (other.size() == 1
                        && one.stream().anyMatch(word -> oneLetterOff(other.get(0), word)));
    }

    private static boolean oneLetterOff(String one, String other) {
        if (one.length() != other.length() || one.length() < MISTYPED_LENGTH) {
            return false;
        }
        int off = 0;
        for (int i = 0; i < one.length(); i++) {
            off += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return off == 1;
    }
}
