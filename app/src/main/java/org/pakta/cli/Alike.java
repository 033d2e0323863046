package org.pakta.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pakta.obligation.Answer;
import org.pakta.obligation.Reason;

/**
 * Answers that differ only in the party and in days, so that one of them tells all.
 *
 * @param answers sorted by party; never empty
 */
record Alike(List<Answer> answers) {
    private static final List<String> ORDER = List.of("owes", "unclear", "owes_nothing");
    private static final String DAY = "\\b[0-9]{4}(-[0-9]{2}){0,2}\\b";

    Alike {
        answers = List.copyOf(answers);
    }

    /** One party's reason. */
    record Step(String party, Reason reason) {
        /** Why, with other words in place of the party's code. */
        String because(String party) {
            return reason.because().replaceAll("\\b" + this.party + "\\b", party);
        }

        private String pattern() {
            String limits = String.join("\n", reason.limits());
            return String.join(
                    "\n",
                    reason.pact(),
                    reason.clause().orElse(""),
                    reason.says(),
                    reason.response().map(Object::toString).orElse(""),
                    because("").replaceAll(DAY, ""),
                    limits.replaceAll("\\b" + party + "\\b", ""));
        }
    }

    /** What is owed first, then what is unclear, then what is not owed. */
    static List<Alike> of(List<Answer> answers) {
        Map<String, List<Answer>> heaps = new LinkedHashMap<>();
        for (Answer answer : answers) {
            heaps.computeIfAbsent(pattern(answer), none -> new ArrayList<>()).add(answer);
        }
        return heaps.values().stream()
                .map(Alike::new)
                .sorted(
                        Comparator.comparing((Alike group) -> ORDER.indexOf(group.first().code()))
                                .thenComparing(group -> group.first().duty().code()))
                .toList();
    }

    private static String pattern(Answer answer) {
        StringBuilder pattern = new StringBuilder(answer.code() + "\n" + answer.duty());
        for (Reason reason : answer.reasons().steps()) {
            pattern.append("\n\n").append(new Step(answer.party(), reason).pattern());
        }
        return pattern.toString();
    }

    Answer first() {
        return answers.get(0);
    }

    List<String> parties() {
        return answers.stream().map(Answer::party).toList();
    }

    /** For each reason every party's own. */
    List<List<Step>> reasons() {
        return IntStream.range(0, first().reasons().steps().size())
                .mapToObj(
                        i ->
                                answers.stream()
                                        .map(
                                                one ->
                                                        new Step(
                                                                one.party(),
                                                                one.reasons().steps().get(i)))
                                        .toList())
                .toList();
    }
}
