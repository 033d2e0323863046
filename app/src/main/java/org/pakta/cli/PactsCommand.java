package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.answer.ToldPact;
import org.pakta.coded.Listed;
import org.pakta.data.DataFolder;
import org.pakta.ledger.ReportedPact;
import org.pakta.pact.Pact;
import org.pakta.pact.PactRegister;
import org.pakta.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "pacts",
        description =
                "Lists the pacts that states have with one another on a day, and those told of.",
        footer = "%nExample: pakta pacts RUS PRK --on 2025-01-15")
final class PactsCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "STATE",
            arity = "0..*",
            description = "States that are all parties; without any, every pact.")
    private List<String> states = List.of();

    @Option(names = "--json", description = "Prints one JSON line each, those of the data alone.")
    private boolean json;

    @Option(
            names = "--imported",
            description = "Those of imported lists of treaties instead (manytrade, manyenviron).")
    private boolean imported;

    @Mixin private OnDay on = new OnDay();
    @Mixin private Language language = new Language();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    PactsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        StateNames names = new StateNames(doors.states().apply(folder), language.code());
        LocalDate day = on.day(terminal);
        List<String> asked = names.codes(states, day);
        if (imported) {
            return listed(asked, day);
        }
        List<Pact> pacts = doors.law().pacts().apply(folder);
        List<PactRegister.Entry> entries = new PactRegister(pacts).between(asked, day);
        if (json) {
            entries.forEach(
                    entry -> terminal.out().println(doors.law().treaty().apply(entry, day)));
            return 0;
        }
        TreatyText treaty = new TreatyText(language.code());
        entries.forEach(entry -> treaty.lines(entry, day).forEach(terminal.out()::println));
        if (entries.isEmpty()) {
            terminal.out().println(none(pacts, asked, day));
        }
        told(ToldPacts.in(record.ifThere(terminal), doors.records()), asked, day);
        return 0;
    }

    private int listed(List<String> asked, LocalDate day) {
        try (Record held = record.open(doors.records(), terminal)) {
            for (Listed pact : ListedPacts.of(held, asked, day)) {
                if (json) {
                    terminal.out().println(doors.printed().listed().apply(pact, day));
                } else if (asked.isEmpty()) {
                    terminal.out().println(ListedPacts.line(pact));
                } else {
                    ListedPacts.lines(pact, asked, day).forEach(terminal.out()::println);
                }
            }
        }
        return 0;
    }

    /** None on that day and none at all are two things; and the data is not the world. */
    private static String none(List<Pact> pacts, List<String> asked, LocalDate day) {
        long ever = pacts.stream().filter(pact -> pact.states().containsAll(asked)).count();
        String who = asked.isEmpty() ? "" : " of " + String.join(" and ", asked);
        return ever == 0
                ? "none in the data%s; it holds %d pacts, and others may exist"
                        .formatted(who, pacts.size())
                : "none on that day, %s; the data has %d pacts%s on other days"
                        .formatted(day, ever, who);
    }

    private void told(List<ToldPact> all, List<String> asked, LocalDate day) {
        List<ToldPact> told =
                all.stream()
                        .filter(one -> one.pact().parties().containsAll(asked))
                        .filter(
                                one ->
                                        one.pact()
                                                .day()
                                                .map(at -> !at.first().isAfter(day))
                                                .orElse(true))
                        .toList();
        if (!told.isEmpty()) {
            terminal.out().println("As reports tell it:");
        }
        told.stream()
                .collect(Collectors.groupingBy(ToldPact::id, TreeMap::new, Collectors.toList()))
                .forEach(this::told);
    }

    private void told(String id, List<ToldPact> same) {
        ReportedPact pact = same.get(0).pact();
        terminal.out()
                .println(
                        "  %s  %s (%s), told by %d"
                                .formatted(
                                        id,
                                        ReportedPact.nameOf(
                                                        same.stream().map(ToldPact::pact).toList())
                                                .orElse(id),
                                        String.join(", ", pact.parties()),
                                        same.stream()
                                                .map(one -> one.pact().article())
                                                .distinct()
                                                .count()));
        same.stream()
                .flatMap(one -> status(one).stream())
                .distinct()
                .sorted()
                .forEach(line -> terminal.out().println("    " + line));
    }

    private static Optional<String> status(ToldPact told) {
        String line =
                Stream.of(
                                told.pact().day().map(Object::toString),
                                told.pact().status().map(ReportedPact.Status::code))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line + " (" + told.pact().article() + ")");
    }
}
