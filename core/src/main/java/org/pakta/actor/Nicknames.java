package org.pakta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** What else people are called in one text: "Bambang Soesatyo alias Bamsoet", "(Bamsoet)". */
final class Nicknames {
    /** Letters of a name that a nickname begins with: "Bamsoet" of "Bambang". */
    private static final int BEGINNING = 3;

    private static final int LONGEST_LINK = 30;

    private final String text;
    private final LanguagePack language;
    private final Map<String, Spotted> fullNames = new HashMap<>();

    Nicknames(String text, LanguagePack language, List<Spotted> spotted) {
        this.text = text;
        this.language = language;
        for (int i = 0; i + 1 < spotted.size(); i++) {
            pair(spotted.get(i), spotted.get(i + 1));
        }
    }

    /** Where the full name stands that goes with this nickname. */
    Optional<Spotted> fullName(List<String> nickname) {
        return Optional.ofNullable(fullNames.get(String.join(" ", nickname)));
    }

    private void pair(Spotted full, Spotted nick) {
        int from = full.span().to();
        int to = nick.span().from();
        boolean near = from < to && to - from <= LONGEST_LINK;
        List<String> name = MentionFinder.folded(full.span().in(text));
        List<String> called = MentionFinder.folded(nick.span().in(text));
        boolean person = full.kind().filter(kind -> kind == Kind.PERSON).isPresent();
        boolean unknown = nick.known().isEmpty() && called.size() == 1 && name.size() > 1;
        String nickname = unknown ? called.get(0) : "";
        if (near && person && unknown && !name.contains(nickname)) {
            String between = text.substring(from, to);
            List<Token> words = Words.of(between);
            boolean told =
                    !words.isEmpty()
                            && between.indexOf('.') < 0
                            && language.isParticle(
                                    words.get(words.size() - 1).folded(), "nickname");
            boolean bracket = between.equals(" (") && text.startsWith(")", nick.span().to());
            boolean other = words.size() == 1 && language.isParticle(words.get(0).folded(), "or");
            if (told || ((bracket || other) && alike(name, nickname))) {
                fullNames.put(nickname, full);
            }
        }
    }

    private static boolean alike(List<String> name, String nick) {
        StringBuilder initials = new StringBuilder();
        name.forEach(word -> initials.append(word.charAt(0)));
        boolean begins =
                nick.length() > BEGINNING
                        && name.stream()
                                .anyMatch(word -> word.startsWith(nick.substring(0, BEGINNING)));
        return begins || initials.toString().toLowerCase(Locale.ROOT).equals(nick);
    }
}
