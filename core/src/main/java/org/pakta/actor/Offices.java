package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.data.Table;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Who held which office when, as far as the lists tell for sure. */
public final class Offices {
    static final String PEOPLE = "actors/people.tsv";
    static final List<String> PEOPLE_COLUMNS =
            List.of("id", "name", "aliases", "state", "role_en", "role_id", "from", "until");
    private static final String MORE = "actors/offices.tsv";
    private static final List<String> MORE_COLUMNS =
            List.of("person", "state", "role_en", "role_id", "from", "until");
    private static final String CHECKED = "actors/checked.tsv";

    private final Seats seats;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, List<Tenure>> bySeat = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Somebody in office.
     *
     * @param id of the person
     * @param name usual name
     * @param code state or body whose office it is
     */
    public record Holder(String id, String name, String code) {}

    Offices(DataFolder data) {
        this.seats = new Seats(data);
        Map<String, Day> checked = new HashMap<>();
        for (Table.Row row : data.table(CHECKED, List.of("file", "day")).rows()) {
            day(CHECKED, row, "day").ifPresent(day -> checked.put(row.cell("file"), day));
        }
        for (Table.Row row : data.table(PEOPLE, PEOPLE_COLUMNS).rows()) {
            names.put(row.cell("id"), row.cell("name"));
            add(PEOPLE, row, row.cell("id"), checked);
        }
        for (Table.Row row : data.table(MORE, MORE_COLUMNS).rows()) {
            if (!names.containsKey(row.cell("person"))) {
                String what = row.cell("person") + " is not in " + PEOPLE + "; add a row there";
                problems.add(new Problem(MORE, row.line(), what));
            }
            add(MORE, row, row.cell("person"), checked);
        }
        BadData.ifAny(problems);
    }

    private void add(String file, Table.Row row, String person, Map<String, Day> checked) {
        List<String> titles =
                Stream.of("role_id", "role_en")
                        .map(column -> Words.folded(row.cell(column)))
                        .filter(title -> !title.isEmpty())
                        .toList();
        roles.computeIfAbsent(person, any -> new ArrayList<>()).addAll(titles);
        String code = row.cell("state");
        codes.computeIfAbsent(person, any -> new HashSet<>()).add(code);
        Optional<Day> from = day(file, row, "from");
        Optional<Day> until = day(file, row, "until");
        Day end = checked.get(file.substring(file.indexOf('/') + 1));
        if (end == null) {
            problems.add(new Problem(CHECKED, 0, "no day for " + file + "; add a row"));
            return;
        }
        titles.stream()
                .flatMap(title -> seats.of(title, code).stream())
                .distinct()
                .filter(seat -> !code.isEmpty())
                .forEach(
                        seat ->
                                bySeat.computeIfAbsent(code + "/" + seat, any -> new ArrayList<>())
                                        .add(new Tenure(person, seat, code, from, until, end)));
    }

    private Optional<Day> day(String file, Table.Row row, String column) {
        Optional<Day> day = row.maybe(column).flatMap(Day::parse);
        if (row.maybe(column).isPresent() && day.isEmpty()) {
            String what = column + " " + row.cell(column) + " is no day; write it as 2024-06-19";
            problems.add(new Problem(file, row.line(), what));
        }
        return day;
    }

    /**
     * The one person surely in office on a day.
     *
     * @param title folded and in full, without the state: "menteri luar negeri", "ketua kpk"
     * @param code state or body named beside it; empty when none is
     */
    public Optional<Holder> holder(String title, Optional<String> code, Day day) {
        Optional<String> whose = code.or(() -> seats.home(title));
        List<Tenure> held =
                whose
                        .flatMap(state -> seats.of(title, state).map(seat -> state + "/" + seat))
                        .map(key -> bySeat.getOrDefault(key, List.of()))
                        .orElse(List.of())
                        .stream()
                        .filter(tenure -> tenure.surely(day))
                        .toList();
        return held.size() == 1
                ? held.stream()
                        .map(one -> new Holder(one.person(), name(one.person()), one.code()))
                        .findFirst()
                : Optional.empty();
    }

    private String name(String person) {
        return names.getOrDefault(person, person);
    }

    /** Folded titles a person of the list ever bore. */
    List<String> roles(String person) {
        return roles.getOrDefault(person, List.of());
    }

    /** Whether a person of the list may have held an office of this state or body. */
    boolean of(String person, String code) {
        Set<String> own = codes.getOrDefault(person, Set.of());
        return own.contains(code) || own.contains("");
    }

    /** Whether the person surely held the office of this folded title on a day. */
    boolean held(String person, String title, Day day) {
        return codes.getOrDefault(person, Set.of()).stream()
                .flatMap(code -> holder(title, Optional.of(code), day).stream())
                .anyMatch(holder -> holder.id().equals(person));
    }

    /** All terms in all offices. */
    Stream<Tenure> tenures() {
        return bySeat.values().stream().flatMap(List::stream);
    }
}
