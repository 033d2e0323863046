package org.pakta.obligation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pakta.data.BadData;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.data.Yaml;
import org.pakta.pact.Duty;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Trigger;
import org.pakta.text.Day;

/** Reads the cases that stand beside the treaties. */
public final class CaseFiles {
    private static final Set<String> KNOWN =
            new LinkedHashSet<>(
                    List.of(
                            "name",
                            "attacked",
                            "by",
                            "on",
                            "place",
                            "provoked",
                            "war",
                            "request",
                            "declared",
                            "object",
                            "unknown",
                            "pacts",
                            "expect"));
    private static final Set<String> ANSWERS =
            new LinkedHashSet<>(List.of("owes", "owes_nothing", "unclear", "not_listed"));

    private CaseFiles() {}

    /** Every case, the template's too, in the order of files and lines. */
    public static List<Case> read(DataFolder data) {
        List<Problem> problems = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (String file : data.files(PactFiles.FOLDER, "/cases.yaml")) {
            try {
                for (Yaml item : data.yaml(file).items()) {
                    one(file, item, problems).ifPresent(cases::add);
                }
            } catch (BadData bad) {
                problems.addAll(bad.problems());
            }
        }
        BadData.ifAny(problems);
        return cases;
    }

    private static Optional<Case> one(String file, Yaml item, List<Problem> problems) {
        try {
            BadData.ifAny(item.unknownKeys(KNOWN));
            return Optional.of(
                    new Case(
                            item.at("name").text(),
                            file.split("/", -1)[1],
                            item.textAt("pacts").equals(Optional.of("all")),
                            question(item),
                            expected(item.at("expect")),
                            item.problem("")));
        } catch (BadData bad) {
            problems.addAll(bad.problems());
        } catch (IllegalArgumentException wrong) {
            problems.add(item.problem(String.valueOf(wrong.getMessage())));
        }
        return Optional.empty();
    }

    private static Question question(Yaml item) {
        Yaml on = item.at("on");
        Day day =
                Day.parse(on.text())
                        .filter(Day::full)
                        .orElseThrow(() -> bad(on, "'on' wants a full day: YYYY-MM-DD"));
        Question question =
                Question.of(item.at("attacked").text(), item.textsAt("by"), day.first());
        question = item.textAt("place").map(question::at).orElse(question);
        question = is(item, "provoked", "true") ? question.provoked() : question;
        question = is(item, "war", "false") ? question.withoutWar() : question;
        question = is(item, "request", "false") ? question.withoutRequest() : question;
        question = is(item, "declared", "true") ? question.declared() : question;
        question = item.maybe("object").map(object(question)).orElse(question);
        for (String unknown : item.textsAt("unknown")) {
            question = question.unknown(unknown);
        }
        return question;
    }

    private static Function<Yaml, Question> object(Question question) {
        return value ->
                question.on(
                        Trigger.Target.of(value.text())
                                .orElseThrow(
                                        () ->
                                                bad(
                                                        value,
                                                        "'object' is one of "
                                                                + Trigger.Target.codes())));
    }

    /** A condition is written only where it differs from what is supposed. */
    private static boolean is(Yaml item, String name, String unlike) {
        Optional<Yaml> value = item.maybe(name);
        if (value.isPresent() && !value.get().text().equals(unlike)) {
            throw bad(value.get(), "'" + name + "' can only be " + unlike + "; else leave it out");
        }
        return value.isPresent();
    }

    private static List<Case.Expected> expected(Yaml parties) {
        List<Case.Expected> expected = new ArrayList<>();
        for (Map.Entry<String, Yaml> party : parties.members().entrySet()) {
            for (Map.Entry<String, Yaml> duty : party.getValue().members().entrySet()) {
                expected.add(expected(party.getKey(), duty.getKey(), duty.getValue()));
            }
        }
        return expected;
    }

    private static Case.Expected expected(String party, String dutyCode, Yaml value) {
        Duty duty =
                Duty.of(dutyCode).orElseThrow(() -> bad(value, "unknown duty '" + dutyCode + "'"));
        if (value.isMap()) {
            BadData.ifAny(value.unknownKeys(Set.of("answer", "because")));
        }
        Yaml answer = value.isMap() ? value.at("answer") : value;
        if (!ANSWERS.contains(answer.text())) {
            throw bad(answer, "answer '" + answer.text() + "' is none of " + ANSWERS);
        }
        Optional<String> because = value.isMap() ? value.textAt("because") : Optional.empty();
        return new Case.Expected(party, duty, answer.text(), because);
    }

    private static BadData bad(Yaml at, String what) {
        return new BadData(List.of(at.problem(what)));
    }
}
