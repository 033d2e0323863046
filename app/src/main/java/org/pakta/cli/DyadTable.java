package org.pakta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.coded.Alliances;
import org.pakta.coded.DyadYears;
import org.pakta.coded.PactDyads;
import org.pakta.coded.StateSystem;
import org.pakta.pact.Pact;
import org.pakta.record.Record;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which years of which source a table of states is made of, and how states are called in it. */
final class DyadTable {
    private static final int LAST_YEAR = 4000;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "First year; without it, the first that is known.")
    private Optional<Integer> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description = "Last year; without it, the last that is known.")
    private Optional<Integer> to = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "atop|pakta",
            description =
                    "Imported alliances or the treaties that Pakta comes with, never both; without it, alliances if the record has any.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--codes",
            paramLabel = "iso|cow",
            description =
                    "Call states by alpha-3 codes or Correlates of War numbers; without it, as the source does.")
    private Optional<String> codes = Optional.empty();

    @Option(
            names = "--system",
            description =
                    "Only pairs of which both are in the imported list of states in that year; not"
                            + " with --codes iso.")
    private boolean system;

    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    DyadYears rows(Doors doors, Terminal terminal) {
        oneOf("--source", source, "atop", "pakta");
        oneOf("--codes", codes, "iso", "cow");
        from.ifPresent(first -> to.filter(last -> last < first).ifPresent(last -> backwards()));
        Optional<Path> file =
                source.filter("pakta"::equals).isPresent()
                        ? Optional.empty()
                        : record.ifThere(terminal);
        if (file.isPresent()) {
            try (Record held = doors.records().open(file.get())) {
                Alliances alliances = held.alliances();
                if (!alliances.isEmpty()) {
                    DyadYears rows = imported(alliances, doors, terminal);
                    return system ? counted(rows, held.states()) : rows;
                }
            }
        }
        if (source.filter("atop"::equals).isPresent()) {
            throw new UserError(
                    "the record has no alliances; read them with: pakta import atop MEMBERS.csv");
        }
        if (system) {
            throw new UserError("--system is for imported alliances; leave it out for treaties");
        }
        return own(doors, terminal);
    }

    private DyadYears counted(DyadYears rows, StateSystem states) {
        if (states.isEmpty() || codes.filter("iso"::equals).isPresent()) {
            throw new UserError(
                    "--system needs an imported list of states (pakta import states FILE) and"
                            + " Correlates of War numbers");
        }
        return rows.where((state, year) -> states.state(Integer.parseInt(state), year));
    }

    private void backwards() {
        throw new UserError(
                "--from %d comes after --to %d; give the earlier year first"
                        .formatted(from.orElseThrow(), to.orElseThrow()));
    }

    private static void oneOf(String option, Optional<String> given, String a, String b) {
        if (given.filter(word -> !word.equals(a) && !word.equals(b)).isPresent()) {
            throw new UserError(
                    "%s %s is not known; write %s or %s"
                            .formatted(option, given.orElseThrow(), a, b));
        }
    }

    private DyadYears imported(Alliances alliances, Doors doors, Terminal terminal) {
        int end = alliances.end().getYear();
        if (to.filter(last -> last > end).isPresent()) {
            terminal.err().println("pakta: the imported alliances end in " + end);
        }
        Alliances.Naming naming = (number, day) -> Integer.toString(number);
        if (codes.filter("iso"::equals).isPresent()) {
            Doors.States states = doors.states().apply(data.folder());
            Map<String, String> known = new HashMap<>();
            naming =
                    (number, day) ->
                            known.computeIfAbsent(
                                    number + " " + day, key -> code(states, number, day));
        }
        return alliances.dyads(from.orElse(alliances.begin()), to.orElse(end), naming);
    }

    /** A state's last day is one on which it may be none any more. */
    private static String code(Doors.States states, int number, LocalDate day) {
        List<String> codes = states.withCow(Integer.toString(number));
        return Stream.of(day, day.minusDays(1))
                .flatMap(on -> codes.stream().filter(code -> was(states, code, on)))
                .findFirst()
                .orElse("cow:" + number);
    }

    private static boolean was(Doors.States states, String code, LocalDate day) {
        return states.term(code).filter(term -> term.covers(day)).isPresent();
    }

    private DyadYears own(Doors doors, Terminal terminal) {
        List<Pact> pacts = doors.law().pacts().apply(data.folder());
        int first = pacts.stream().mapToInt(DyadTable::firstYear).min().orElse(LAST_YEAR);
        Doors.States states = doors.states().apply(data.folder());
        boolean numbers = codes.filter("cow"::equals).isPresent();
        return PactDyads.of(
                pacts,
                from.orElse(first),
                to.orElse(terminal.today().getYear()),
                (code, day) -> numbers ? states.number(code, day).orElse(code) : code);
    }

    private static int firstYear(Pact pact) {
        return pact.parties().stream()
                .flatMap(party -> party.bound().stream())
                .mapToInt(bound -> bound.day().year())
                .min()
                .orElse(LAST_YEAR);
    }
}
