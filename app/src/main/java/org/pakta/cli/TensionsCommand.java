package org.pakta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Obligations;
import org.pakta.obligation.Tension;
import org.pakta.obligation.Tension.War;
import org.pakta.pact.Kleene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tensions",
        description = {
            "Lists promises of one state that pull against each other on a day, with both clauses.",
            "Help to both sides of a war, help to one side and neutrality or peace to the other, a promise"
                    + " to join nothing against a state and a later pact that may be just that."
        },
        footer = "%nExample: pakta tensions --state RUS --on 2025-01-15")
final class TensionsCommand implements Callable<Integer> {
    /** Enough to see of whom it speaks; the rest stands in the JSON. */
    private static final int WARS = 6;

    private final Doors doors;
    private final Terminal terminal;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Whose promises; may repeat; without it, every state's.")
    private List<String> states = List.of();

    @Option(names = "--json", description = "Prints one JSON line each.")
    private boolean json;

    @Mixin private OnDay on = new OnDay();
    @Mixin private Language language = new Language();
    @Mixin private DataOption data = new DataOption();

    TensionsCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        StateNames names = new StateNames(doors.states().apply(folder), language.code());
        LocalDate day = on.day(terminal);
        List<Tension> tensions =
                new Obligations(doors.law().pacts().apply(folder))
                        .tensions(names.codes(states, day), day);
        for (Tension tension : tensions) {
            if (json) {
                terminal.out().println(doors.law().tension().apply(tension, day));
            } else {
                lines(tension, names).forEach(terminal.out()::println);
            }
        }
        if (tensions.isEmpty() && !json) {
            terminal.out()
                    .println(
                            language.say("none in the data on ", "tidak ada dalam data pada ")
                                    + day);
        }
        return 0;
    }

    private List<String> lines(Tension tension, StateNames names) {
        List<String> lines = new ArrayList<>();
        String perhaps =
                tension.holds() == Kleene.TRUE ? "" : language.say("perhaps ", "barangkali ");
        lines.add(names.shown(tension.party()) + ": " + perhaps + kind(tension.kind()));
        lines.add("  " + promise(tension.one()));
        lines.add("  " + promise(tension.other()));
        lines.add("  " + language.say("in a war: ", "dalam perang: ") + wars(tension.wars()));
        if (!tension.open().isEmpty()) {
            lines.add(
                    "  "
                            + language.say("unclear: ", "tidak jelas: ")
                            + String.join("; ", tension.open()));
        }
        lines.add(
                "  "
                        + language.say("together since ", "bersama sejak ")
                        + tension.from()
                        + tension.until()
                                .map(end -> language.say(" until ", " sampai ") + end)
                                .orElse(""));
        lines.add("");
        return lines;
    }

    private static String promise(Tension.Promise promise) {
        return "%s, %s, %s: %s (%s)"
                .formatted(
                        promise.pact(),
                        promise.clause().article(),
                        promise.clause().duty().code(),
                        Shown.line(promise.clause().wording().words()),
                        promise.because());
    }

    private String wars(List<War> wars) {
        String told =
                wars.stream()
                        .limit(WARS)
                        .map(
                                war ->
                                        language.say("%s attacked by %s", "%s diserang %s")
                                                .formatted(war.attacked(), war.by()))
                        .collect(Collectors.joining("; "));
        int more = wars.size() - WARS;
        return more > 0
                ? told
                        + language.say("; and %d more: --json", "; dan %d lagi: --json")
                                .formatted(more)
                : told;
    }

    private String kind(Tension.Kind kind) {
        return switch (kind) {
            case BOTH_SIDES -> language.say("help to both sides", "bantuan kepada kedua pihak");
            case HELP_OR_NEUTRALITY ->
                    language.say(
                            "help to one side, neutrality to the other",
                            "bantuan kepada satu pihak, netralitas kepada yang lain");
            case HELP_OR_PEACE ->
                    language.say(
                            "help to one side, a promise not to attack to the other",
                            "bantuan kepada satu pihak, janji tidak menyerang kepada yang lain");
            case EXCLUSIVE ->
                    language.say(
                            "a promise to join nothing against a state, and a later pact",
                            "janji tidak ikut apa pun yang melawan suatu negara, dan pakta kemudian");
        };
    }
}
