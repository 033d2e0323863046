package org.pakta.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of an article by the words of their names. */
final class Bearers {
    /** More people of one name in one text than this are not told apart. */
    private static final int MOST_NAMESAKES = 40;

    private final Naming naming;
    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    Bearers(Naming naming) {
        this.naming = naming;
    }

    /** Learns a full name; what goes under a key already learns what else it is called. */
    void learn(String key, Known person) {
        Known before = byKey.putIfAbsent(key, person);
        if (before != null) {
            before.also(person.name(), person.state(), person.role());
        }
        index(person.name(), before == null ? person : before);
    }

    /** Who goes under a key. */
    Optional<Known> under(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a known name ends in this word. */
    boolean endIn(String word) {
        return lastWords.contains(word);
    }

    /** Finds a person again by the first word or any ending of the name. */
    private void index(String written, Known person) {
        List<String> words = MentionFinder.folded(written);
        for (String word : words) {
            List<Known> bearers = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (!bearers.contains(person) && bearers.size() < MOST_NAMESAKES) {
                bearers.add(person);
            }
        }
        lastWords.add(words.get(words.size() - 1));
    }

    /** The person whose name has these words: named before this place, else named later. */
    Optional<Known> of(List<String> words, int place) {
        Optional<Known> before = Optional.empty();
        Optional<Known> after = Optional.empty();
        for (Known person : byWord.getOrDefault(words.get(0), List.of())) {
            List<String> full = MentionFinder.folded(person.name());
            boolean part =
                    full.size() > words.size() && Collections.indexOfSubList(full, words) >= 0;
            if (part && person.first() <= place) {
                before = Optional.of(person);
            } else if (part && after.isEmpty()) {
                after = Optional.of(person);
            }
        }
        Optional<Known> nearest = before.isPresent() ? before : after;
        return nearest.map(person -> fuller(person, place));
    }

    /** "Bagas Tirta" is Bagas Tirta Wirawan, "Hamid Wiranata" is Raja Hamid Wiranata. */
    private Known fuller(Known person, int place) {
        List<String> words = MentionFinder.folded(person.name());
        return person.actor().isPresent()
                ? person
                : of(words, place)
                        .filter(longer -> naming.continues(longer.name(), words))
                        .orElse(person);
    }
}
