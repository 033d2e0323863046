package org.pakta.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakta.pact.Duty;

/**
 * Everything answered to one question.
 *
 * @param all one answer for each party and duty, sorted by party, then by the duty's code
 * @param pacts how many pacts were looked at; others may exist
 */
public record Answers(Question question, List<Answer> all, int pacts) {
    public Answers {
        all = List.copyOf(all);
    }

    /** Every supposition some reason used, in the order of {@link Condition}. */
    public List<String> supposed() {
        Set<String> used =
                all.stream()
                        .flatMap(answer -> answer.reasons().steps().stream())
                        .flatMap(reason -> reason.supposed().stream())
                        .collect(Collectors.toSet());
        return Arrays.stream(Condition.values())
                .map(Condition::supposition)
                .filter(used::contains)
                .toList();
    }

    /** One party's answer on one duty; empty when no pact of it touches the question. */
    public Optional<Answer> of(String party, Duty duty) {
        return all.stream()
                .filter(answer -> answer.party().equals(party) && answer.duty() == duty)
                .findFirst();
    }
}
