package org.pakta.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                    "towns",
                    "cow");
    private static final List<String> FORMER =
            List.of("code", "from", "until", "en", "id", "en_aliases", "id_aliases");
    private static final List<String> ORGANISATIONS =
            List.of("id", "kind", "en", "id_name", "aliases", "states", "at_home", "like");
    private static final List<String> PLACES = List.of("name", "kind", "aliases");

    /** Longer all-capital names are read in any case; "AS", "UN", "US" only as written. */
    private static final int LONGEST_ACRONYM = 5;

    /** How a name stands for an actor. */
    enum Use {
        OWN,
        /** A capital or seat, which may also be just a place. */
        SEAT,
        /** A place that never acts: what is done to it is done to its state. */
        TOWN,
        /** Other states have a body of this name too: "Kementerian Pertahanan". */
        HOME
    }

    /**
     * A name in the list.
     *
     * @param written as the list writes it
     * @param actor who is meant; nobody by a name that only looks like another
     * @param use how it stands for whom
     */
    record Name(String written, Optional<Actor> actor, Use use) {
        static Name of(String written, Actor actor) {
            return new Name(written, Optional.of(actor), Use.OWN);
        }

        boolean seat() {
            return use == Use.SEAT;
        }

        boolean town() {
            return use == Use.TOWN;
        }

        boolean home() {
            return use == Use.HOME;
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
    private final ListedPeople people;
    private final Offices offices;
    private final NationalBodies national = new NationalBodies();
    private final States states = new States();
    private final Phrases<Name> names;
    private final Phrases<String> places;

    public Actors(DataFolder data) {
        Phrases.Builder<Name> found = new Phrases.Builder<>();
        this.offices = new Offices(data);
        this.people = new ListedPeople(data, offices);
        data.table("actors/states.tsv", STATES).rows().forEach(row -> state(row, found));
        data.table("actors/former-states.tsv", FORMER).rows().forEach(this::former);
        data.table("actors/organisations.tsv", ORGANISATIONS)
                .rows()
                .forEach(row -> organisation(row, found));
        data.table(Offices.PEOPLE, Offices.PEOPLE_COLUMNS)
                .rows()
                .forEach(row -> person(row, found));
        data.table("actors/guards.tsv", List.of("phrase", "not"))
                .rows()
                .forEach(
                        row ->
                                found.add(
                                        row.cell("phrase"),
                                        new Name(row.cell("phrase"), Optional.empty(), Use.OWN)));
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
        seats.forEach(name -> into.add(name, new Name(name, Optional.of(state), Use.SEAT)));
        row.list("towns")
                .forEach(name -> into.add(name, new Name(name, Optional.of(state), Use.TOWN)));
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
                .forEach(name -> into.add(name, new Name(name, Optional.of(body), Use.HOME)));
    }

    private void person(Table.Row row, Phrases.Builder<Name> into) {
        String name = row.cell("name");
        Actor person =
                new Actor(row.cell("id"), Kind.PERSON, row.maybe("state"), usual(name, name));
        byId.put(person.id(), person);
        List<String> written = new ArrayList<>(List.of(name));
        written.addAll(row.list("aliases"));
        written.forEach(alias -> into.add(alias, Name.of(alias, person)));
        people.add(person, written);
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

    /** People of the list, found by parts of their names. */
    ListedPeople people() {
        return people;
    }

    /** Who held which office when. */
    Offices offices() {
        return offices;
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
