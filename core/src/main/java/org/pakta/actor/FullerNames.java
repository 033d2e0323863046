package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/**
 * Finds the full name of somebody who speaks under a first name alone: "kata Flora" is Flora
 * Wiraguna where the text has those words in a row, whatever title stands before them.
 */
final class FullerNames {
    private static final int LONGEST = 4;

    private final String text;
    private final LanguagePack language;
    private final Actors actors;
    private final List<Token> words;
    private final Map<String, List<Integer>> rows = new HashMap<>();

    FullerNames(String text, LanguagePack language, Actors actors) {
        this.text = text;
        this.language = language;
        this.actors = actors;
        this.words = Words.of(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).capital() && goesOn(at + 1) && !namesSomething(at)) {
                rows.computeIfAbsent(words.get(at).folded(), any -> new ArrayList<>()).add(at);
            }
        }
    }

    /** "Lapangan Kim Il Sung", "Bandara Sam Ratulangi": a thing named after somebody. */
    private boolean namesSomething(int at) {
        if (at == 0) {
            return false;
        }
        boolean place =
                language.roles()
                        .at(words, at - 1)
                        .filter(hit -> hit.meaning().equals("place"))
                        .isPresent();
        return place
                || language.affiliations().allAt(words, at - 1).stream()
                        .anyMatch(hit -> hit.meaning().equals("named"));
    }

    /** The nearest before this place, else the first behind it. */
    Optional<Span> of(String folded, int place) {
        Optional<Integer> before = Optional.empty();
        for (int at : rows.getOrDefault(folded, List.of())) {
            if (words.get(at).from() >= place && before.isPresent()) {
                break;
            }
            before = Optional.of(at);
            if (words.get(at).from() >= place) {
                break;
            }
        }
        return before.map(this::row);
    }

    private Span row(int from) {
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST && goesOn(to)) {
            to++;
        }
        return new Span(words.get(from).from(), words.get(to - 1).to());
    }

    /** A capital word right behind the one before that no list takes for anything else. */
    private boolean goesOn(int at) {
        Token word = words.get(at);
        String gap = text.substring(words.get(at - 1).to(), word.from());
        boolean initial = words.get(at - 1).text().length() == 1;
        return word.capital()
                && (gap.equals(" ") || (initial && gap.equals(". ")))
                && language.calendar().weekday(word.folded()).isEmpty()
                && language.calendar().month(word.folded()).isEmpty()
                && !language.isParticle(word.folded())
                && !language.functionWords().contains(word.folded())
                && language.cues().allAt(words, at).isEmpty()
                && language.roles().at(words, at).isEmpty()
                && actors.names().allAt(words, at).isEmpty()
                && !office(at);
    }

    private boolean office(int at) {
        return language.affiliations().allAt(words, at).stream()
                .map(Phrases.Hit::meaning)
                .anyMatch(kind -> !kind.equals("given"));
    }
}
