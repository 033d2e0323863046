package org.pakta.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.data.Problem;
import org.pakta.pact.Duty;

/**
 * A question with the answers a lawyer expects.
 *
 * @param name what it shows
 * @param treaty folder it stands in
 * @param allPacts whether it is asked under every pact, not its own treaty alone
 * @param expected answers that must be there
 */
public record Case(
        String name,
        String treaty,
        boolean allPacts,
        Question question,
        List<Expected> expected,
        Problem place) {
    public Case {
        expected = List.copyOf(expected);
    }

    /**
     * One expected answer.
     *
     * @param answer {@code owes}, {@code owes_nothing}, {@code unclear} or {@code not_listed}
     * @param because words some reason must contain; empty when any reason will do
     */
    public record Expected(String party, Duty duty, String answer, Optional<String> because) {}

    /** How the answers differ from what is expected; empty when they do not. */
    public List<Problem> differences(Answers answers) {
        List<Problem> differences = new ArrayList<>();
        for (Expected wanted : expected) {
            Optional<Answer> given = answers.of(wanted.party(), wanted.duty());
            String code = given.map(Answer::code).orElse("not_listed");
            String about = name + ": " + wanted.party() + " " + wanted.duty().code() + " ";
            if (!code.equals(wanted.answer())) {
                differences.add(at(about + code + ", wanted " + wanted.answer() + said(given)));
            } else if (wanted.because().isPresent() && !said(given).contains(words(wanted))) {
                differences.add(at(about + "wanted '" + words(wanted) + "'" + said(given)));
            }
        }
        return differences;
    }

    private Problem at(String what) {
        return new Problem(place.file(), place.line(), what);
    }

    private static String words(Expected wanted) {
        return wanted.because().orElse("");
    }

    private static String said(Optional<Answer> given) {
        StringBuilder said = new StringBuilder();
        given.stream()
                .flatMap(answer -> answer.reasons().steps().stream())
                .forEach(
                        reason ->
                                said.append("; because ")
                                        .append(reason.pact())
                                        .append(reason.clause().map(c -> " " + c).orElse(""))
                                        .append(": ")
                                        .append(reason.because())
                                        .append(
                                                reason.response()
                                                        .map(r -> " (" + r.says() + ")")
                                                        .orElse("")));
        return said.toString();
    }
}
