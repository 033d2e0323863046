package org.pakta.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pakta.data.DataFolder;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** People of the list, found by a part or the sound of their names. */
final class ListedPeople {
    private final Offices offices;
    private final Set<String> withoutSurnames = new HashSet<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>();
    private final Map<String, Set<String>> byNameWord = new HashMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();

    ListedPeople(DataFolder data, Offices offices) {
        this.offices = offices;
        data.table("actors/given-names.tsv", List.of("state"))
                .rows()
                .forEach(row -> withoutSurnames.add(row.cell("state")));
    }

    /** Adds somebody with all names as written, the usual one first. */
    void add(Actor person, List<String> written) {
        byId.put(person.id(), person);
        String first = Words.of(written.get(0)).get(0).folded();
        for (String name : written) {
            List<Token> words = Words.of(name);
            if (words.size() > 1) {
                bySound.computeIfAbsent(PersonName.sound(name), any -> new HashSet<>())
                        .add(person.id());
            }
            words.forEach(word -> note(byNameWord, word, person));
            boolean surname = person.code().filter(withoutSurnames::contains).isEmpty();
            if (surname && words.get(0).folded().equals(first)) {
                note(byLastName, words.get(words.size() - 1), person);
            }
        }
    }

    private static void note(Map<String, Set<String>> index, Token word, Actor person) {
        index.computeIfAbsent(word.folded(), any -> new TreeSet<>()).add(person.id());
    }

    /**
     * The one known person with this last name; empty when there are none or several, be it as a
     * first name: "Prabowo" may be Prabowo Subianto.
     */
    Optional<Actor> onlyOneCalled(String lastName) {
        Set<String> ids = byLastName.getOrDefault(Words.fold(lastName), Set.of());
        boolean alone =
                ids.size() == 1
                        && byNameWord.getOrDefault(Words.fold(lastName), Set.of()).size() == 1;
        return alone ? only(List.copyOf(ids)) : Optional.empty();
    }

    /**
     * The one with this office and this word in the name: "Wapres Gibran". Of several, who was in
     * office on the article's day: "Presiden Bush".
     *
     * @param title folded and in full, perhaps with the state behind it
     * @param state whose office it is, where the article tells
     */
    Optional<Actor> inOffice(String title, String word, Optional<String> state, Optional<Day> day) {
        List<String> ids =
                byNameWord.getOrDefault(Words.fold(word), Set.of()).stream()
                        .filter(
                                id ->
                                        offices.roles(id).stream()
                                                .anyMatch(role -> fits(role, title)))
                        .filter(id -> state.map(code -> offices.of(id, code)).orElse(true))
                        .toList();
        return only(ids).or(() -> only(day.map(when -> then(ids, title, when)).orElse(List.of())));
    }

    private List<String> then(List<String> ids, String title, Day day) {
        return ids.stream()
                .filter(
                        id ->
                                offices.roles(id).stream()
                                        .filter(role -> fits(role, title))
                                        .anyMatch(role -> offices.held(id, role, day)))
                .toList();
    }

    private Optional<Actor> only(List<String> ids) {
        return ids.size() == 1 ? Optional.ofNullable(byId.get(ids.get(0))) : Optional.empty();
    }

    /** "presiden ri" and "presiden" are one office, "ketua" and "ketua dpr" need not be. */
    private static boolean fits(String role, String title) {
        return (title + " ").startsWith(role + " ");
    }

    /** The one whose full name sounds like this: "Volodymyr Zelenskij". */
    Optional<Actor> sounding(String fullName) {
        return only(List.copyOf(bySound.getOrDefault(PersonName.sound(fullName), Set.of())));
    }
}
