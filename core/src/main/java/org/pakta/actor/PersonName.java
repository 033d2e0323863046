package org.pakta.actor;

import java.util.ArrayList;
import java.util.List;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * What of a person's written name makes an id, by the words of one language, and how names that
 * sound alike are compared.
 */
final class PersonName {
    private static final int LONGEST_INITIALS = 3;

    /** What one sound is written as, in the order in which it is put right. */
    private static final String[][] SOUNDS = {
        {"oe", "u"}, {"ou", "u"}, {"oo", "u"}, {"dj", "j"}, {"tj", "c"}, {"sj", "s"}, {"sy", "s"},
        {"sh", "s"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"q", "k"},
        {"ee", "i"}, {"ie", "i"}, {"ei", "i"}, {"ey", "i"}, {"y", "i"}, {"o", "u"}, {"e", "a"},
    };

    /** Words that lead from a name to where its bearer is from: " of ". */
    private final List<String> leading;

    private final LanguagePack language;

    PersonName(LanguagePack language) {
        this.language = language;
        this.leading =
                language.particles("name-from").stream().map(word -> " " + word + " ").toList();
    }

    /** {@code person:paul-ryan} for "Paul D. Ryan" and for "Paul Ryan of Wisconsin". */
    String id(String written) {
        return "person:" + String.join("-", words(written));
    }

    /**
     * The folded words a name is known by: initials go where two words remain, so do a generation,
     * an apostrophe and the place its bearer is from.
     */
    List<String> words(String written) {
        List<Token> all = Words.of(withoutPlace(written));
        List<String> kept = new ArrayList<>();
        for (Token word : all) {
            if (!initials(word) && !language.isParticle(word.folded(), "generation")) {
                kept.add(plain(word));
            }
        }
        if (kept.size() < 2) {
            kept.clear();
            all.forEach(word -> kept.add(plain(word)));
        }
        kept.removeIf(word -> word.isEmpty() || word.equals("s"));
        return kept;
    }

    /** Without apostrophes and without the number of a note: "Laras Widodo6". */
    private static String plain(Token word) {
        String plain = word.folded().replace("'", "");
        int end = plain.length();
        while (end > 0 && Character.isDigit(plain.charAt(end - 1))) {
            end--;
        }
        return end > 1 ? plain.substring(0, end) : plain;
    }

    /** "Chris Christie of New Jersey" is Chris Christie. */
    String withoutPlace(String written) {
        for (String word : leading) {
            int at = written.indexOf(word);
            if (at > 0) {
                return written.substring(0, at);
            }
        }
        return written;
    }

    private static boolean initials(Token word) {
        String letters = word.text().replace(".", "");
        boolean numeral =
                letters.length() > 1 && letters.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return !numeral
                && letters.length() <= LONGEST_INITIALS
                && letters.chars().allMatch(Character::isUpperCase);
    }

    /** The same for "Kim Jong-un" and "Kim Jong Un", "Mohammed" and "Muhammad". */
    static String sound(String written) {
        StringBuilder sound = new StringBuilder();
        Words.of(written).forEach(word -> sound.append(soundOfWord(word.folded())));
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }

    private static String soundOfWord(String folded) {
        StringBuilder letters = new StringBuilder();
        folded.chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        String sound = letters.toString();
        sound = sound.endsWith("ij") ? sound.substring(0, sound.length() - 1) : sound;
        for (String[] pair : SOUNDS) {
            sound = sound.replace(pair[0], pair[1]);
        }
        return sound;
    }
}
