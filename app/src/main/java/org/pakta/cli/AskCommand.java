package org.pakta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pakta.answer.AsTold;
import org.pakta.answer.Comparison;
import org.pakta.data.DataFolder;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Cascade;
import org.pakta.obligation.Obligations;
import org.pakta.obligation.Question;
import org.pakta.pact.Trigger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ask",
        description = {
            "If a state is attacked on a day, who owes what, under which clause, and who says so?",
            "Supposes an unprovoked armed attack on its home territory, a state of war following from it,"
                    + " and help asked for; options change one each."
        },
        footer = "%nExample: pakta ask --attacked PRK --by KOR --on 2025-01-15")
final class AskCommand implements Callable<Integer> {
    private final Doors doors;
    private final Terminal terminal;

    @Option(
            names = "--attacked",
            required = true,
            paramLabel = "STATE",
            description = "Who is attacked: a code or a name.")
    private String attacked = "";

    @Option(
            names = "--by",
            paramLabel = "STATE",
            description = "Who attacks; may repeat, or be left out when not known.")
    private List<String> by = List.of();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Where, when not on its home territory.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--provoked", description = "The state attacked provoked it.")
    private boolean provoked;

    @Option(
            names = "--object",
            paramLabel = "WHAT",
            description =
                    "What is attacked, when not its territory: forces, vessels, aircraft, nationals.")
    private Optional<String> object = Optional.empty();

    @Option(names = "--declared", description = "War is declared; without it, not known.")
    private boolean declared;

    @Option(names = "--no-war", description = "No state of war follows.")
    private boolean noWar;

    @Option(names = "--no-request", description = "No help is asked for.")
    private boolean noRequest;

    @Option(
            names = "--unknown",
            paramLabel = "NAME",
            description =
                    "One of these is not known: place, object, provoked, war, declared, request, attacker.")
    private List<String> unknown = List.of();

    @Option(
            names = "--cascade",
            description =
                    "If those who owe join, who is obliged next? Each round says what it assumes.")
    private boolean cascade;

    @Option(
            names = "--unclear-join",
            description = "With --cascade: those join too of whom it is unclear that they owe.")
    private boolean unclearJoin;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Mixin private OnDay on = new OnDay();
    @Mixin private Language language = new Language();
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private DataOption data = new DataOption();

    AskCommand(Doors doors, Terminal terminal) {
        this.doors = doors;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        StateNames names = new StateNames(doors.states().apply(folder), language.code());
        Question question = question(names);
        Obligations law = new Obligations(doors.law().pacts().apply(folder));
        Answers answers = law.after(question);
        Optional<Cascade> next =
                cascade ? Optional.of(law.cascade(question, unclearJoin)) : Optional.empty();
        List<AsTold> told =
                Comparison.of(answers, ToldPacts.in(record.ifThere(terminal), doors.records()));
        if (json) {
            terminal.out().println(doors.law().answer().of(answers, told, next));
        } else {
            new AnswerText(names, language).lines(answers, told).forEach(terminal.out()::println);
            next.map(new CascadeText(names, language)::lines)
                    .ifPresent(lines -> lines.forEach(terminal.out()::println));
        }
        return 0;
    }

    /** What is unknown cannot be told as well. */
    private void checkTold() {
        Map<String, String> told = new TreeMap<>();
        place.ifPresent(where -> told.put("place", "--place"));
        if (provoked) {
            told.put("provoked", "--provoked");
        }
        object.ifPresent(what -> told.put("object", "--object"));
        if (noWar) {
            told.put("war", "--no-war");
            told.put("declared", "--no-war");
        }
        if (declared && told.put("declared", "--declared") != null) {
            throw new UserError("--declared and --no-war contradict each other; give one of them");
        }
        if (noRequest) {
            told.put("request", "--no-request");
        }
        if (!by.isEmpty()) {
            told.put("attacker", "--by");
        }
        for (String one : unknown) {
            if (told.containsKey(one)) {
                throw new UserError(
                        "--unknown %s and %s contradict each other; give one of them"
                                .formatted(one, told.get(one)));
            }
        }
    }

    private Question question(StateNames names) {
        checkTold();
        if (unclearJoin && !cascade) {
            throw new UserError("--unclear-join goes with --cascade; add it");
        }
        LocalDate day = on.day(terminal);
        try {
            Question question = Question.of(names.code(attacked, day), names.codes(by, day), day);
            question = place.isPresent() ? question.at(place.get()) : question;
            question = provoked ? question.provoked() : question;
            question = object.map(AskCommand::object).map(question::on).orElse(question);
            question = declared ? question.declared() : question;
            question = noWar ? question.withoutWar() : question;
            question = noRequest ? question.withoutRequest() : question;
            for (String one : unknown) {
                question = question.unknown(one);
            }
            return question;
        } catch (IllegalArgumentException wrong) {
            throw new UserError(String.valueOf(wrong.getMessage()));
        }
    }

    private static Trigger.Target object(String text) {
        return Trigger.Target.of(text)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "--object %s is none of %s"
                                                .formatted(text, Trigger.Target.codes())));
    }
}
