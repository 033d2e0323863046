package org.pakta.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.data.Table;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Codes of states with their names, days and Correlates of War numbers. */
final class States {
    /** What the code of a state without an alpha-3 code starts with; the number follows. */
    static final String NUMBERED = "cow:";

    private record Dated(String number, Optional<LocalDate> until) {
        boolean on(LocalDate day) {
            return until.map(day::isBefore).orElse(true);
        }
    }

    private final Map<String, List<String>> codesByName = new HashMap<>();
    private final Map<String, List<Dated>> numbers = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();

    /** Adds a row; its usual name, names and code lead to it. */
    void add(String file, Table.Row row) {
        String code = row.cell("code");
        terms.put(code, term(file, row));
        numbers.put(code, numbers(file, row));
        List<String> names = new ArrayList<>(List.of(code, row.cell("en"), row.cell("id")));
        names.addAll(row.list("en_aliases"));
        names.addAll(row.list("id_aliases"));
        names.stream().map(Words::folded).distinct().forEach(name -> named(name, code));
    }

    private void named(String name, String code) {
        codesByName.computeIfAbsent(name, first -> new ArrayList<>()).add(code);
    }

    private static Term term(String file, Table.Row row) {
        List<String> from = row.list("from");
        List<String> until = row.list("until");
        List<Term.Spell> spells = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(from.size(), until.size())); i++) {
            spells.add(
                    new Term.Spell(
                            day(file, row, "from", from, i), day(file, row, "until", until, i)));
        }
        return new Term(spells);
    }

    private static Optional<LocalDate> day(
            String file, Table.Row row, String column, List<String> cells, int at) {
        return at < cells.size() && !cells.get(at).isEmpty()
                ? Optional.of(day(file, row, column, cells.get(at)))
                : Optional.empty();
    }

    private static LocalDate day(String file, Table.Row row, String column, String cell) {
        return Day.parse(cell)
                .filter(Day::full)
                .map(Day::first)
                .orElseThrow(() -> noDay(file, row, column, cell));
    }

    private static BadData noDay(String file, Table.Row row, String column, String cell) {
        String what = column + " " + cell + " is no whole day; write it as 1991-12-26";
        return new BadData(List.of(new Problem(file, row.line(), what)));
    }

    /** {@code 255|260..1990-10-03}: 260 before that day, else 255. */
    private static List<Dated> numbers(String file, Table.Row row) {
        String code = row.cell("code");
        if (code.startsWith(NUMBERED)) {
            return List.of(new Dated(code.substring(NUMBERED.length()), Optional.empty()));
        }
        List<Dated> found = new ArrayList<>();
        for (String part : row.list("cow")) {
            int dots = part.indexOf("..");
            found.add(
                    dots < 0
                            ? new Dated(part, Optional.empty())
                            : new Dated(
                                    part.substring(0, dots),
                                    Optional.of(day(file, row, "cow", part.substring(dots + 2)))));
        }
        return found;
    }

    /** Codes of the states that were ever called so, states of today first. */
    List<String> called(String name) {
        return codesByName.getOrDefault(Words.folded(name), List.of());
    }

    Optional<Term> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    List<String> numbers(String code) {
        return numbers.getOrDefault(code, List.of()).stream().map(Dated::number).toList();
    }

    /** The number a code had on a day; a dated one goes before one that is not. */
    Optional<String> number(String code, LocalDate day) {
        List<Dated> all = numbers.getOrDefault(code, List.of());
        return all.stream()
                .filter(one -> one.until().isPresent() && one.on(day))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.on(day)).findFirst())
                .map(Dated::number);
    }

    /** Codes of the states that ever had this number, sorted. */
    List<String> numbered(String number) {
        return numbers.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(n -> n.number().equals(number)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The state that had one of a code's numbers on a day. */
    Optional<String> inPlaceOf(String code, LocalDate day) {
        return numbers.getOrDefault(code, List.of()).stream()
                .flatMap(one -> numbered(one.number()).stream())
                .filter(other -> term(other).filter(term -> term.covers(day)).isPresent())
                .findFirst();
    }
}
