package org.pakta.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.actor.Mention.Kind;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** States, bodies, groups and people we know: the only reader of {@code data/actors}. */
public final class Actors {
    private static final List<String> STATES =
            List.of(
                    "code",
                    "from",
                    "until",
                    "en",
                    "id",
                    "en_aliases",
                    "id_aliases",
                    "demonyms_en",
                    "demonyms_id",
                    "capital",
                    "metonyms",
                    "cow");
    private static final List<String> FORMER =
            List.of("code", "from", "until", "en", "id", "en_aliases", "id_aliases");
    private static final List<String> ORGANISATIONS =
            List.of("id", "kind", "en", "id_name", "aliases", "states", "at_home", "like");
    private static final List<String> PEOPLE =
            List.of("id", "name", "aliases", "state", "role_en", "role_id", "from", "until");

    private static final List<String> PLACES = List.of("name", "kind", "aliases");

    /** Longer all-capital names are read in any case; "AS", "UN", "US" only as written. */
    private static final int LONGEST_ACRONYM = 5;

    /**
     * A name in the list.
     *
     * @param written as the list writes it
     * @param actor who is meant
     * @param seat whether it is a capital or seat, which may also be just a place
     * @param home whether other states have a body of this name too: "Kementerian Pertahanan"
     */
    record Name(String written, Optional<Actor> actor, boolean seat, boolean home) {
        static Name of(String written, Actor actor) {
            return new Name(written, Optional.of(actor), false, false);
        }

        /** Whether the words as written in a text can be this name. */
        boolean fits(List<Token> words, int from) {
            String first = words.get(from).text();
            boolean acronym =
                    written.length() <= LONGEST_ACRONYM
                            && written.equals(written.toUpperCase(Locale.ROOT));
            return acronym
                    ? first.equals(written)
                    : !Character.isUpperCase(written.charAt(0))
                            || Character.isUpperCase(first.charAt(0));
        }
    }

    private final Map<String, Actor> byId = new TreeMap<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>();
    private final Map<String, Set<String>> byNameWord = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final NationalBodies national = new NationalBodies();
    private final States states = new States();
    private final Phrases<Name> names;
    private final Phrases<String> places;

    public Actors(DataFolder data) {
        Phrases.Builder<Name> found = new Phrases.Builder<>();
        data.table("actors/states.tsv", STATES).rows().forEach(row -> state(row, found));
        data.table("actors/former-states.tsv", FORMER).rows().forEach(this::former);
        data.table("actors/organisations.tsv", ORGANISATIONS)
                .rows()
                .forEach(row -> organisation(row, found));
        data.table("actors/people.tsv", PEOPLE).rows().forEach(row -> person(row, found));
        data.table("actors/guards.tsv", List.of("phrase", "not"))
                .rows()
                .forEach(
                        row ->
                                found.add(
                                        row.cell("phrase"),
                                        new Name(
                                                row.cell("phrase"),
                                                Optional.empty(),
                                                false,
                                                false)));
        this.names = found.build();
        this.places = places(data);
    }

    private static Phrases<String> places(DataFolder data) {
        Phrases.Builder<String> found = new Phrases.Builder<>();
        for (Table.Row row : data.table("actors/places.tsv", PLACES).rows()) {
            found.add(row.cell("name"), row.cell("kind"));
            row.list("aliases").forEach(alias -> found.add(alias, row.cell("kind")));
        }
        return found.build();
    }

    private void state(Table.Row row, Phrases.Builder<Name> into) {
        Actor state = listed(row);
        states.add("actors/states.tsv", row);
        List<String> plain = new ArrayList<>(List.of(row.cell("en"), row.cell("id")));
        for (String column : List.of("en_aliases", "id_aliases", "demonyms_en", "demonyms_id")) {
            plain.addAll(row.list(column));
        }
        plain.forEach(name -> into.add(name, Name.of(name, state)));
        List<String> seats = new ArrayList<>(row.list("capital"));
        seats.addAll(row.list("metonyms"));
        seats.forEach(name -> into.add(name, new Name(name, Optional.of(state), true, false)));
    }

    /** News is not searched for its names: "Korea" and "Prussia" mean no state of today. */
    private void former(Table.Row row) {
        listed(row);
        states.add("actors/former-states.tsv", row);
    }

    private Actor listed(Table.Row row) {
        String code = row.cell("code");
        Map<String, String> names = usual(row.cell("en"), row.cell("id"));
        Actor state = new Actor("state:" + code, Kind.STATE, Optional.of(code), names);
        byId.put(state.id(), state);
        return state;
    }

    private void organisation(Table.Row row, Phrases.Builder<Name> into) {
        String kind = row.cell("kind");
        String id = row.cell("id");
        boolean group = kind.equals("group");
        // An agency of a state acts for that state; a party, company or regional office for none.
        boolean local = kind.equals("private") || kind.equals("regional");
        Optional<String> code =
                local
                        ? Optional.empty()
                        : kind.equals("agency") ? row.maybe("states") : Optional.of(id);
        Actor body =
                new Actor(
                        (group ? "group:" : "body:") + id,
                        group ? Kind.GROUP : Kind.ORGANISATION,
                        code,
                        usual(row.cell("en"), row.cell("id_name")));
        byId.put(body.id(), body);
        national.add(body, row.maybe("like").orElse(id));
        List<String> written = new ArrayList<>(List.of(row.cell("en"), row.cell("id_name")));
        written.addAll(row.list("aliases"));
        written.forEach(name -> into.add(name, Name.of(name, body)));
        row.list("at_home")
                .forEach(name -> into.add(name, new Name(name, Optional.of(body), false, true)));
    }

    private void person(Table.Row row, Phrases.Builder<Name> into) {
        String name = row.cell("name");
        Actor person =
                new Actor(row.cell("id"), Kind.PERSON, row.maybe("state"), usual(name, name));
        byId.put(person.id(), person);
        List<String> written = new ArrayList<>(List.of(name));
        written.addAll(row.list("aliases"));
        written.forEach(alias -> into.add(alias, Name.of(alias, person)));
        roles.put(
                person.id(),
                List.of(Words.folded(row.cell("role_id")), Words.folded(row.cell("role_en"))));
        String first = Words.of(name).get(0).folded();
        for (String alias : written) {
            List<Token> words = Words.of(alias);
            if (words.size() > 1) {
                bySound.computeIfAbsent(PersonName.sound(alias), any -> new HashSet<>())
                        .add(person.id());
            }
            words.forEach(word -> note(byNameWord, word, person));
            if (words.get(0).folded().equals(first)) {
                note(byLastName, words.get(words.size() - 1), person);
            }
        }
    }

    private static void note(Map<String, Set<String>> index, Token word, Actor person) {
        index.computeIfAbsent(word.folded(), any -> new HashSet<>()).add(person.id());
    }

    private static Map<String, String> usual(String english, String indonesian) {
        Map<String, String> names = new HashMap<>();
        if (!english.isEmpty()) {
            names.put("en", english);
        }
        if (!indonesian.isEmpty()) {
            names.put("id", indonesian);
        }
        return names;
    }

    Phrases<Name> names() {
        return names;
    }

    /** Provinces, regencies, cities and islands by name; the meaning is their kind. */
    Phrases<String> places() {
        return places;
    }

    /** The actor with this id. */
    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The one known person with this last name; empty when there are none or several, be it as a
     * first name: "Prabowo" may be Prabowo Subianto.
     */
    Optional<Actor> onlyPersonCalled(String lastName) {
        Set<String> ids = byLastName.getOrDefault(Words.fold(lastName), Set.of());
        boolean alone =
                ids.size() == 1
                        && byNameWord.getOrDefault(Words.fold(lastName), Set.of()).size() == 1;
        return alone ? byId(ids.iterator().next()) : Optional.empty();
    }

    /** The one person of the list with this office and this word in the name: "Wapres Gibran". */
    Optional<Actor> inOffice(String title, String word) {
        List<String> ids =
                byNameWord.getOrDefault(Words.fold(word), Set.of()).stream()
                        .filter(
                                id ->
                                        roles.getOrDefault(id, List.of()).stream()
                                                .anyMatch(role -> office(role, title)))
                        .toList();
        return ids.size() == 1 ? byId(ids.get(0)) : Optional.empty();
    }

    /** "presiden ri" and "presiden" are one office, "ketua" and "ketua dpr" need not be. */
    private static boolean office(String role, String title) {
        return !role.isEmpty() && (title + " ").startsWith(role + " ");
    }

    /** The one person of the list whose full name sounds like this: "Volodymyr Zelenskij". */
    Optional<Actor> personSounding(String fullName) {
        Set<String> ids = bySound.getOrDefault(PersonName.sound(fullName), Set.of());
        return ids.size() == 1 ? byId(ids.iterator().next()) : Optional.empty();
    }

    /** The same body of another state. */
    Actor bodyOf(String state, Actor body) {
        return national.of(state, body);
    }

    /** The person of the list called so word for word: "Presiden Prabowo". */
    Optional<Actor> personCalled(String written) {
        List<Token> words = Words.of(written);
        return names.allAt(words, 0).stream()
                .filter(hit -> hit.to() == words.size())
                .flatMap(hit -> hit.meaning().actor().stream())
                .filter(actor -> actor.kind() == Kind.PERSON)
                .findFirst();
    }

    /** Codes of the states ever called so or coded so, those of today first. */
    public List<String> statesCalled(String name) {
        return states.called(name);
    }

    /** Usual name of a state, body or group by its code; the code itself when we do not know it. */
    public String nameOf(String code, String language) {
        return byId("state:" + code)
                .or(() -> byId("body:" + code))
                .or(() -> byId("group:" + code))
                .map(actor -> actor.name(language))
                .orElse(code);
    }

    /** Every Correlates of War number a state ever had. */
    public List<String> cow(String code) {
        return states.numbers(code);
    }

    /** Correlates of War number of a state on a day. */
    public Optional<String> cow(String code, LocalDate day) {
        return states.number(code, day);
    }

    /** When the state with this code was one; empty when we do not know the code. */
    public Optional<Term> term(String code) {
        return states.term(code);
    }

    /** Codes of the states that ever had this Correlates of War number, sorted. */
    public List<String> withCow(String number) {
        return states.numbered(number);
    }

    /** The state that had a code's Correlates of War number on a day. */
    public Optional<String> inPlaceOf(String code, LocalDate day) {
        return states.inPlaceOf(code, day);
    }
}
