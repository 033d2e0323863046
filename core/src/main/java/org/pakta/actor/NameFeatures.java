package org.pakta.actor;

import java.util.Arrays;
import java.util.Optional;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * What a learned tagger sees of each word of a sentence: the word and its neighbours, their shape,
 * beginnings and endings, and what our lists say of them. Each feature is one number.
 */
final class NameFeatures {
    private static final int LONGEST_AFFIX = 4;

    /** Letters are numbered as {@link String#hashCode} does, without cutting the word. */
    private static final int BASE = 31;

    private final NameRow row;
    private final LanguagePack language;
    private final int[] words;
    private final int[] shapes;
    private final int[] lists;
    private final long[] found = new long[64];
    private int count;

    NameFeatures(NameRow row, LanguagePack language) {
        this.row = row;
        this.language = language;
        int size = row.size();
        this.words = new int[size];
        this.shapes = new int[size];
        this.lists = new int[size];
        for (int at = 0; at < size; at++) {
            words[at] = row.word(at).folded().hashCode();
            shapes[at] = shape(row.word(at).text());
        }
        for (int at = 0; at < size; at++) {
            listed(at);
        }
    }

    /** The features of each word. */
    long[][] all() {
        long[][] all = new long[row.size()][];
        for (int at = 0; at < all.length; at++) {
            all[at] = of(at);
        }
        return all;
    }

    private long[] of(int at) {
        count = 0;
        Token word = row.word(at);
        int before = gap(at);
        int behind = gap(at + 1);
        for (int step = -2; step <= 2; step++) {
            put(10 + step, word(at + step), 0);
            put(20 + step, shape(at + step), 0);
            put(30 + step, list(at + step), 0);
        }
        put(40, word(at - 1), word(at));
        put(41, word(at), word(at + 1));
        put(42, shape(at - 1), shape(at));
        put(43, shape(at), shape(at + 1));
        put(44, shape(at - 1) * 31 + shape(at), shape(at + 1));
        put(45, list(at - 1), list(at));
        put(46, list(at), list(at + 1));
        put(47, list(at - 1), shape(at));
        put(48, word(at - 1), shape(at));
        put(49, word(at + 1), shape(at));
        put(50, before, shape(at));
        put(51, behind, shape(at));
        put(52, before, behind);
        put(53, shape(at), at == 0 ? 1 : 0);
        put(54, word(at - 2), word(at - 1));
        put(55, word(at + 1), word(at + 2));
        put(56, before * 7 + behind, word(at - 1));
        put(57, before * 7 + behind, word(at + 1));
        put(58, opening(at), shape(at));
        affixes(word.folded());
        return Arrays.copyOf(found, count);
    }

    private void put(int kind, int one, int other) {
        long mixed = kind * 0xC2B2AE3D27D4EB4FL + one;
        found[count++] = (mixed ^ (mixed >>> 29)) * 0x165667B19E3779F9L + other;
    }

    private void affixes(String folded) {
        int length = folded.length();
        int opening = 0;
        int ending = 0;
        int power = 1;
        for (int size = 1; size <= Math.min(LONGEST_AFFIX, length); size++) {
            opening = opening * BASE + folded.charAt(size - 1);
            ending = folded.charAt(length - size) * power + ending;
            power *= BASE;
            put(70 + size, opening, 0);
            put(80 + size, ending, 0);
        }
    }

    /** The first word of the run of capitals that this one stands in, where it is not the first. */
    private int opening(int at) {
        int first = at;
        while (first > 0 && row.gapBefore(first).equals(" ") && row.word(first - 1).capital()) {
            first--;
        }
        return first == at ? 0 : words[first];
    }

    private int word(int at) {
        return at < 0 ? -1 : at >= words.length ? -2 : words[at];
    }

    private int shape(int at) {
        return at < 0 ? -1 : at >= shapes.length ? -2 : shapes[at];
    }

    private int list(int at) {
        return at < 0 || at >= lists.length ? 0 : lists[at];
    }

    /** What stands before a word: nothing, a space, or the sign. */
    private int gap(int at) {
        if (at <= 0 || at >= words.length) {
            return at <= 0 ? 1 : 2;
        }
        String gap = row.gapBefore(at).strip();
        return gap.isEmpty() ? 3 : gap.charAt(0);
    }

    /** "Aa", "AA", "a", "9", "A9", with inner signs kept. */
    private static int shape(String word) {
        int shape = 0;
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind =
                    Character.isUpperCase(c)
                            ? 1
                            : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
            if (kind != last) {
                shape = shape * 31 + kind;
            }
            last = kind;
        }
        return shape * 3 + Math.min(2, word.length() / 2);
    }

    private void listed(int at) {
        row.listed(at).ifPresent(hit -> mark(hit, kind(hit.meaning().actor())));
        row.place(at).ifPresent(to -> mark(new Phrases.Hit<>(at, to, ""), 8));
        language.roles().at(row.words(), at).ifPresent(hit -> mark(hit, kind(hit)));
        language.affiliations().at(row.words(), at).ifPresent(hit -> mark(hit, kind(hit)));
        if (row.calendarWord(at)) {
            lists[at] = lists[at] * 31 + 9;
        }
    }

    private static int kind(Optional<Actor> actor) {
        if (actor.isEmpty()) {
            return 7; // a phrase that only looks like a name
        }
        return switch (actor.get().kind()) {
            case PERSON -> 1;
            case STATE -> 2;
            case ORGANISATION -> 3;
            case GROUP -> 4;
            case PLACE -> 5;
        };
    }

    private static int kind(Phrases.Hit<String> hit) {
        return hit.meaning().hashCode();
    }

    private void mark(Phrases.Hit<?> hit, int kind) {
        for (int i = hit.from(); i < hit.to(); i++) {
            lists[i] = lists[i] * 31 + kind + (i == hit.from() ? 100 : 0);
        }
    }
}
