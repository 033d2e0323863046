package org.pakta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pakta.text.Token;

/** Whether letters are those of a longer name: "LIPN", "Formappi", "Perludem". */
final class Initials {
    /** Letters of the shortest form that may leave out a word of the name: "Walhi". */
    private static final int LEAST_TO_LEAVE_OUT = 4;

    /** Letters from within a word that tell it: "lu" of "Pemilu". */
    private static final int LEAST_INSIDE = 2;

    private final String letters;
    private final boolean mixed;

    Initials(String shortForm) {
        this.letters = shortForm.toLowerCase(Locale.ROOT);
        this.mixed = !shortForm.equals(shortForm.toUpperCase(Locale.ROOT));
    }

    /**
     * Takes the beginning of the first word and, in order, some of every other: small words may
     * give none, and so may one word of a longer form.
     */
    boolean of(List<Token> words) {
        int leaveOut = letters.length() >= LEAST_TO_LEAVE_OUT ? 1 : 0;
        return words.get(0).capital() && taken(parts(words), 0, 0, leaveOut);
    }

    private record Part(String folded, boolean small) {}

    /** "American-Islamic" is two. */
    private static List<Part> parts(List<Token> words) {
        List<Part> parts = new ArrayList<>();
        for (Token word : words) {
            for (String part : word.folded().split("-", -1)) {
                parts.add(new Part(part, !word.capital()));
            }
        }
        return parts;
    }

    private boolean taken(List<Part> parts, int at, int from, int leaveOut) {
        if (at == parts.size()) {
            return from == letters.length();
        }
        Part part = parts.get(at);
        for (int to = letters.length(); to > from; to--) {
            String piece = letters.substring(from, to);
            boolean gives =
                    part.folded().startsWith(piece)
                            || (mixed
                                    && at > 0
                                    && piece.length() >= LEAST_INSIDE
                                    && part.folded().contains(piece));
            if (gives && taken(parts, at + 1, to, leaveOut)) {
                return true;
            }
        }
        boolean optional = part.small() || leaveOut > 0;
        return at > 0
                && optional
                && taken(parts, at + 1, from, part.small() ? leaveOut : leaveOut - 1);
    }
}
