package org.pakta.coded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pakta.text.Day;

/** Reads Interstate War Data: a line is a state, whom it fought, and a year. */
final class WarFile {
    private static final int LAST_YEAR = 2999;
    private static final int LAST = 9999;
    private static final int MOST_ADVERSARIES = 14;
    private static final int MOST_ALLIES = 16;

    private final String file;
    private final Sheet sheet;
    private final Consumer<String> notes;
    private final Function<String, Set<Integer>> numbersByName;

    private WarFile(
            String file,
            Sheet sheet,
            Function<String, Set<Integer>> numbersByName,
            Consumer<String> notes) {
        this.file = file;
        this.sheet = sheet;
        this.numbersByName = numbersByName;
        this.notes = notes;
    }

    static List<Fight> read(
            String file,
            byte[] bytes,
            Function<String, Set<Integer>> numbersByName,
            Consumer<String> notes) {
        Set<String> needed =
                new HashSet<>(
                        List.of(
                                "larger_war_id",
                                "larger_war_name",
                                "year",
                                "init_name",
                                "init_ccode",
                                "target_name",
                                "target_ccode",
                                "month_entry",
                                "day_entry",
                                "month_exit",
                                "day_exit",
                                "joiner"));
        Set<String> known = new HashSet<>(List.of("version", "init_war_id", "init_war_name"));
        known.add("annual_outcome");
        for (String day : List.of("month_entry02", "day_entry02", "month_exit02", "day_exit02")) {
            known.add(day);
        }
        for (State state : others()) {
            known.add(state.name());
            known.add(state.code());
        }
        WarFile wars =
                new WarFile(file, Sheet.read(file, bytes, needed, known), numbersByName, notes);
        List<Fight> fights = new ArrayList<>();
        wars.sheet.lines().forEach(line -> wars.fight(line).ifPresent(fights::add));
        wars.sheet.check();
        return fights;
    }

    /** The columns that name a state and give its number. */
    private record State(String name, String code) {}

    private static final State ATTACKER = new State("init_name", "init_ccode");
    private static final State TARGET = new State("target_name", "target_ccode");

    private static List<State> adversaries() {
        List<State> columns = new ArrayList<>();
        for (int i = 2; i <= MOST_ADVERSARIES; i++) {
            columns.add(new State("adv" + i + "name", "adv" + i + "ccode"));
        }
        return columns;
    }

    private static List<State> allies() {
        List<State> columns = new ArrayList<>();
        for (int i = 1; i <= MOST_ALLIES; i++) {
            columns.add(new State("ally" + i + "name", "ally" + i + "ccode"));
        }
        return columns;
    }

    private static List<State> others() {
        List<State> all = new ArrayList<>(adversaries());
        all.addAll(allies());
        return all;
    }

    private Optional<Fight> fight(Line line) {
        int year = line.needed("year", 1, LAST_YEAR);
        Optional<Day> from = day(line, year, "entry");
        Optional<Day> to = Optional.empty();
        if (!line.text("month_exit").isEmpty()) {
            to = day(line, year, "exit");
        }
        int attacker = line.needed("init_ccode", 1, LAST);
        int target = line.needed("target_ccode", 1, LAST);
        boolean joined = line.flag("joiner");
        int war = line.needed("larger_war_id", 1, LAST);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (to.isPresent() && to.get().last().isBefore(from.get().first())) {
            // Seen where a fight went on over the turn of the year.
            note(line, "it begins on " + from.get() + ", after its end; taken from 1 January on");
            from = Day.when(year, 1, 1);
        }
        return Optional.of(
                new Fight(
                        war,
                        line.text("larger_war_name"),
                        usual(line, ATTACKER, attacker),
                        usual(line, TARGET, target),
                        from.orElseThrow(),
                        to,
                        joined,
                        states(line, adversaries()),
                        states(line, allies()),
                        line.number()));
    }

    private static Optional<Day> day(Line line, int year, String what) {
        return line.day(
                year,
                line.needed("month_" + what, 1, 12),
                line.number("day_" + what, 1, 31),
                "the day of " + what);
    }

    private List<Integer> states(Line line, List<State> columns) {
        List<Integer> found = new ArrayList<>();
        for (State state : columns) {
            line.number(state.code(), 1, LAST)
                    .ifPresent(code -> found.add(usual(line, state, code)));
        }
        return found;
    }

    /** The number that goes with the name, where the one beside it belongs to another state. */
    private int usual(Line line, State state, int code) {
        String name = line.text(state.name());
        Set<Integer> numbers = numbersByName.apply(name);
        if (numbers.isEmpty() || numbers.contains(code)) {
            return code;
        }
        int usual = numbers.iterator().next();
        note(line, "%s stands beside %d; taken as %d".formatted(name, code, usual));
        return usual;
    }

    private void note(Line line, String what) {
        notes.accept(file + ":" + line.number() + ": " + what);
    }
}
