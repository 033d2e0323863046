package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.text.Day;

/**
 * Reads lists of states: those of the Correlates of War project, a line for each spell or for each
 * year, and Gleditsch and Ward's. What ends on the last day of the list has not ended.
 */
final class StateFile {
    private static final int LAST_YEAR = 2999;
    private static final int LAST_STATE = 9999;

    /** How a list is laid out. */
    private enum Form {
        SPELLS("ccode stateabb styear stmonth stday endyear endmonth endday"),
        YEARS("ccode stateabb year"),
        DATES("gwcode stateabb startdate enddate");

        private final String columns;

        Form(String columns) {
            this.columns = columns;
        }

        Set<String> needed() {
            return Set.of(columns.split(" ", -1));
        }

        static Form of(Set<String> header) {
            if (header.contains("gwcode")) {
                return DATES;
            }
            return header.contains("year") ? YEARS : SPELLS;
        }
    }

    private final Sheet sheet;

    private StateFile(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<StateSpell> read(String file, byte[] bytes) {
        Form form = Form.of(Sheet.header(bytes));
        StateFile states =
                new StateFile(
                        Sheet.read(
                                file,
                                bytes,
                                form.needed(),
                                Set.of("statenme", "statename", "version")));
        List<Told> told = new ArrayList<>();
        states.sheet.lines().forEach(line -> states.told(line, form).ifPresent(told::add));
        List<Told> spells = form == Form.YEARS ? states.joined(told) : told;
        states.checkTwice(spells);
        states.sheet.check();
        return open(spells);
    }

    /** A line, or several lines of years on end. */
    private record Told(Line line, int number, LocalDate from, LocalDate to) {}

    private Optional<Told> told(Line line, Form form) {
        int number = line.needed(form == Form.DATES ? "gwcode" : "ccode", 1, LAST_STATE);
        if (form == Form.YEARS) {
            int year = line.needed("year", 1, LAST_YEAR);
            return Optional.of(
                    new Told(line, number, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        Optional<Day> from = form == Form.DATES ? date(line, "startdate") : day(line, "st");
        Optional<Day> to = form == Form.DATES ? date(line, "enddate") : day(line, "end");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().last().isBefore(from.get().first())) {
            line.problem("it ends on %s, before it begins on %s".formatted(to.get(), from.get()));
        }
        return Optional.of(new Told(line, number, from.get().first(), to.get().last()));
    }

    private static Optional<Day> day(Line line, String which) {
        return line.day(
                line.needed(which + "year", 1, LAST_YEAR),
                line.needed(which + "month", 1, 12),
                Optional.of(line.needed(which + "day", 1, 31)),
                which.equals("st") ? "the first day" : "the last day");
    }

    private static Optional<Day> date(Line line, String column) {
        Optional<Day> day = Day.parse(line.text(column)).filter(Day::full);
        if (day.isEmpty()) {
            line.problem(
                    "%s is '%s'; wanted a day as YYYY-MM-DD".formatted(column, line.text(column)));
        }
        return day;
    }

    private List<Told> joined(List<Told> years) {
        Map<Integer, TreeMap<LocalDate, Told>> byState = new TreeMap<>();
        for (Told one : years) {
            Told twice =
                    byState.computeIfAbsent(one.number(), first -> new TreeMap<>())
                            .put(one.from(), one);
            if (twice != null) {
                one.line()
                        .problem(
                                "state %d has this year on line %d already"
                                        .formatted(one.number(), twice.line().number()));
            }
        }
        List<Told> spells = new ArrayList<>();
        for (TreeMap<LocalDate, Told> state : byState.values()) {
            for (Told one : state.values()) {
                int end = spells.size() - 1;
                boolean goesOn =
                        end >= 0
                                && spells.get(end).number() == one.number()
                                && spells.get(end).to().plusDays(1).equals(one.from());
                if (goesOn) {
                    Told before = spells.get(end);
                    spells.set(end, new Told(before.line(), one.number(), before.from(), one.to()));
                } else {
                    spells.add(one);
                }
            }
        }
        return spells;
    }

    private void checkTwice(List<Told> spells) {
        Map<Integer, List<Told>> seen = new HashMap<>();
        for (Told one : spells) {
            List<Told> before = seen.computeIfAbsent(one.number(), first -> new ArrayList<>());
            before.stream()
                    .filter(other -> !other.from().isAfter(one.to()))
                    .filter(other -> !one.from().isAfter(other.to()))
                    .findFirst()
                    .ifPresent(
                            other ->
                                    sheet.problem(
                                            one.line(),
                                            "state %d is one on these days on line %d already"
                                                    .formatted(
                                                            one.number(), other.line().number())));
            before.add(one);
        }
    }

    private static List<StateSpell> open(List<Told> spells) {
        LocalDate end =
                spells.stream().map(Told::to).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        return spells.stream()
                .map(
                        one ->
                                new StateSpell(
                                        one.number(),
                                        one.line().text("stateabb"),
                                        one.line().text("statenme") + one.line().text("statename"),
                                        one.from(),
                                        Optional.of(one.to()).filter(to -> !to.equals(end))))
                .toList();
    }
}
