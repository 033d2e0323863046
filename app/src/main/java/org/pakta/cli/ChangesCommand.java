package org.pakta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Changes;
import org.pakta.obligation.Changes.Shifted;
import org.pakta.obligation.Obligations;
import org.pakta.pact.Kleene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "changes",
        description =
                "Tells what changed between two days: pacts in force, left, replaced or amended, and duties gained and lost.",
        footer = "%nExample: pakta changes --from 2023-01-01 --to 2025-01-01 --state FIN")
final class ChangesCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(names = "--from", paramLabel = "DAY", required = true, description = "The earlier day.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", required = true, description = "The later day.")
    private String to = "";

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "What concerns this state, or one before it; without it, everything.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private Language language = new Language();
    @Mixin private DataOption data = new DataOption();

    ChangesCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate first = OnDay.whole("--from", from);
        LocalDate last = OnDay.whole("--to", to);
        if (last.isBefore(first)) {
            throw new UserError("--to %s is before --from %s; turn them round".formatted(to, from));
        }
        DataFolder folder = data.folder();
        StateNames names = new StateNames(doors.states().apply(folder), language.code());
        Optional<List<String>> whose = state.map(names::lineage);
        Obligations law = new Obligations(doors.law().pacts().apply(folder));
        Changes all = law.changes(first, last);
        Changes changes = whose.map(all::of).orElse(all);
        if (json) {
            doors.law().changes().apply(changes).forEach(terminal.out()::println);
        } else {
            lines(changes).forEach(terminal.out()::println);
        }
        return 0;
    }

    private List<String> lines(Changes changes) {
        List<String> lines = new ArrayList<>();
        MomentText text = new MomentText(language.code());
        changes.happened().forEach(one -> lines.add(text.line(one.pact(), one.moment())));
        part(lines, language.say("Standings:", "Kedudukan:"), standings(changes));
        part(lines, language.say("Duties:", "Kewajiban:"), duties(changes));
        return lines.isEmpty()
                ? List.of(
                        language.say(
                                "nothing changed in the data", "tidak ada yang berubah dalam data"))
                : lines;
    }

    private static void part(List<String> lines, String head, List<String> part) {
        if (!part.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(head);
            part.forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> standings(Changes changes) {
        Map<String, List<String>> alike =
                changes.standings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                "%s: %s → %s"
                                                        .formatted(
                                                                one.pact().id(),
                                                                one.before().words(),
                                                                one.after().words()),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Changes.Moved::state, Collectors.toList())));
        return alike.entrySet().stream()
                .map(one -> one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
                .toList();
    }

    private List<String> duties(Changes changes) {
        Map<String, List<Shifted>> alike =
                heaps(changes.duties(), one -> shift(one) + "\n" + under(one));
        List<String> lines = new ArrayList<>();
        alike.forEach(
                (key, all) ->
                        pairs(all)
                                .forEach(
                                        pair ->
                                                lines.add(
                                                        key.substring(0, key.indexOf('\n'))
                                                                + " "
                                                                + pair
                                                                + " ("
                                                                + under(all.get(0))
                                                                + ")")));
        return lines;
    }

    /** Who to whom: those that owe it to the same states stand together. */
    private static List<String> pairs(List<Shifted> all) {
        Map<String, String> covered = new TreeMap<>();
        heaps(all, Shifted::obliged)
                .forEach(
                        (obliged, of) ->
                                covered.merge(
                                        of.stream()
                                                .map(Shifted::covered)
                                                .distinct()
                                                .collect(Collectors.joining(", ")),
                                        obliged,
                                        (some, one) -> some + ", " + one));
        return covered.entrySet().stream()
                .map(one -> one.getValue() + " → " + one.getKey())
                .toList();
    }

    private static Map<String, List<Shifted>> heaps(
            List<Shifted> all, Function<Shifted, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private String shift(Shifted one) {
        String what =
                switch (one.after()) {
                    case TRUE ->
                            one.before() == Kleene.UNKNOWN
                                    ? language.say("became certain", "menjadi pasti")
                                    : language.say("gained", "bertambah");
                    case FALSE -> language.say("lost", "hilang");
                    case UNKNOWN -> language.say("became unclear", "menjadi tidak jelas");
                };
        return what + " " + one.duty().code();
    }

    private static String under(Shifted one) {
        return one.under().stream()
                .map(tie -> tie.pact() + " " + tie.clause())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
