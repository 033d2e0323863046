package org.pakta.story;

import java.util.Collections;
import java.util.List;
import org.pakta.text.Words;

/**
 * A speaker's name as it is compared with others, cut once.
 *
 * @param actors ids of the actors meant; empty when nobody known is
 * @param words of the name, folded
 * @param named whether it is somebody's name: "the government" of one article is not always that of
 *     another
 * @param bits one for each actor and word, by hash
 */
record SpeakerName(List<String> actors, List<String> words, boolean named, long bits) {
    /** Shorter names differ by one letter too often to be one name mistyped. */
    private static final int MISTYPED_LENGTH = 6;

    static SpeakerName of(Said.Voice speaker) {
        List<String> words = List.of(Words.folded(speaker.name()).replace('-', ' ').split(" "));
        return new SpeakerName(
                speaker.actors(),
                words,
                speaker.name().chars().anyMatch(Character::isUpperCase),
                bits(speaker.actors()) | bits(words));
    }

    private static long bits(List<String> words) {
        return words.stream().mapToLong(word -> 1L << word.hashCode()).reduce(0, (a, b) -> a | b);
    }

    /** Not false where both mean one speaker in two articles: they share an actor or a word. */
    boolean mayMean(SpeakerName other) {
        return (bits & other.bits) != 0;
    }

    /**
     * Whether both mean one speaker: by their actors where both are known, else by name.
     *
     * @param oneArticle whether both stand in one article, where a name is also mistyped
     */
    boolean means(SpeakerName other, boolean oneArticle) {
        if (!Collections.disjoint(actors, other.actors)) {
            return true;
        }
        boolean bothKnown = !actors.isEmpty() && !other.actors.isEmpty();
        return !bothKnown
                && (oneArticle || (named && other.named))
                && (sameName(words, other.words) || (oneArticle && mistyped(words, other.words)));
    }

    /** One a part of the other ("Kim", "Kim Jong Un"), or but for the first name shortened. */
    private static boolean sameName(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one) || initialled(one, other);
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
