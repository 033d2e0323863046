package org.pakta.pact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.data.Yaml;
import org.pakta.text.Day;

/**
 * The named values of one YAML mapping, read strictly. What is wrong goes to the list of problems
 * and reading goes on with a stand-in, so that one load tells everything; a list that is not empty
 * means that nothing read may be used.
 */
final class Fields {
    private static final Source NO_SOURCE = new Source("", Optional.empty());
    private final Yaml map;
    private final Map<String, Yaml> members;
    private final List<Problem> problems;

    Fields(Yaml map, List<Problem> problems, String... known) {
        this.map = map;
        this.problems = problems;
        Map<String, Yaml> read = Map.of();
        try {
            read = map.members(problems);
        } catch (BadData bad) {
            problems.addAll(bad.problems());
        }
        this.members = read;
        Set<String> allowed = new TreeSet<>(Arrays.asList(known));
        read.forEach(
                (name, value) -> {
                    if (!allowed.contains(name)) {
                        problems.add(
                                value.problem("unknown field '" + name + "', known: " + allowed));
                    }
                });
    }

    Yaml map() {
        return map;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String what) {
        problems.add(map.problem(what));
    }

    void problem(String name, String what) {
        problems.add(members.getOrDefault(name, map).problem(what));
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<Yaml> maybe(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Stream<Yaml> items(String name) {
        return maybe(name).stream().flatMap(list -> list.items().stream());
    }

    /** A text that must be there. */
    String text(String name) {
        if (!has(name)) {
            problem("'" + name + "' is missing");
        }
        return maybeText(name).orElse("");
    }

    Optional<String> maybeText(String name) {
        return maybe(name)
                .flatMap(this::plain)
                .filter(
                        text -> {
                            if (text.isEmpty()) {
                                problem(name, "'" + name + "' is empty: fill it or remove it");
                            }
                            return !text.isEmpty();
                        });
    }

    List<String> texts(String name) {
        return items(name).flatMap(item -> plain(item).stream()).toList();
    }

    /** A value without parts. */
    Optional<String> plain(Yaml value) {
        try {
            return Optional.of(value.text().strip());
        } catch (BadData bad) {
            problems.addAll(bad.problems());
            return Optional.empty();
        }
    }

    boolean yes(String name) {
        Optional<String> text = maybeText(name);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            problem(name, "'" + name + "' is '" + text.get() + "', wanted true or false");
        }
        return text.equals(Optional.of("true"));
    }

    /** One of an enumeration, written in lower case; the stand-in when it is absent. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E standIn) {
        Optional<String> text = maybeText(name);
        if (text.isEmpty()) {
            return standIn;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text.get())) {
                return value;
            }
        }
        problem(name, "unknown " + name + " '" + text.get() + "', one of: " + codes(type));
        return standIn;
    }

    /** Several of an enumeration, written in lower case. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return items(name)
                .flatMap(item -> plain(item).stream().flatMap(text -> one(item, text, type)))
                .toList();
    }

    private <E extends Enum<E>> Stream<E> one(Yaml item, String text, Class<E> type) {
        List<E> found =
                Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                        .toList();
        if (found.isEmpty()) {
            problems.add(item.problem("unknown '" + text + "', one of: " + codes(type)));
        }
        return found.stream();
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A whole number of at least 1. */
    Optional<Integer> number(String name) {
        Optional<String> text = maybeText(name);
        Optional<Integer> number =
                text.filter(digits -> digits.length() <= 4)
                        .filter(digits -> digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                        .map(Integer::valueOf)
                        .filter(value -> value > 0);
        if (text.isPresent() && number.isEmpty()) {
            problem(name, "'" + name + "' is '" + text.get() + "', wanted a whole number above 0");
        }
        return number;
    }

    /** An enumeration that must be there. */
    <E extends Enum<E>> E mustChoose(String name, Class<E> type, E standIn) {
        if (!has(name)) {
            problem("'" + name + "' is missing");
        }
        return choice(name, type, standIn);
    }

    Optional<Day> day(String name) {
        Optional<String> text = maybeText(name);
        Optional<Day> day = text.flatMap(Day::parse);
        if (text.isPresent() && day.isEmpty()) {
            problem(
                    name,
                    "there is no day '"
                            + text.get()
                            + "': write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known");
        }
        return day;
    }

    /** State codes; the word given stands for the empty list. */
    List<String> states(String name, String everyone) {
        List<String> states = texts(name);
        if (states.equals(List.of(everyone))) {
            return List.of();
        }
        states.stream()
                .filter(state -> !state.matches("[A-Z]{3}|cow:[0-9]{1,3}"))
                .forEach(
                        state ->
                                problem(
                                        name,
                                        "'"
                                                + state
                                                + "' is not a state code: three capitals, or cow: and a number"));
        return states;
    }

    /** State codes among those allowed; the word given stands for the empty list. */
    List<String> states(String name, String everyone, List<String> allowed) {
        List<String> named = states(name, everyone);
        named.stream()
                .filter(state -> !allowed.contains(state))
                .forEach(state -> problem(name, state + " is not among the parties"));
        return named;
    }

    /** Where this mapping's values come from; it must say. */
    Source source() {
        String reference = text("reference");
        if (has("checked") == has("from_memory")) {
            problem("say either 'checked: {on, against}' or 'from_memory: true'");
            return NO_SOURCE;
        }
        if (maybe("checked").isEmpty()) {
            if (!yes("from_memory")) {
                problem("from_memory", "'from_memory' can only be true");
            }
            return new Source(reference, Optional.empty());
        }
        Fields checked = new Fields(maybe("checked").orElseThrow(), problems, "on", "against");
        String against = checked.text("against");
        Optional<Day> on = checked.day("on").filter(Day::full);
        if (on.isEmpty()) {
            checked.problem("'on' is missing: the full day on which it was compared");
        }
        return new Source(reference, on.map(day -> new Source.Checked(day.first(), against)));
    }
}
