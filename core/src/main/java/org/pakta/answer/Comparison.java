package org.pakta.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.obligation.Answers;
import org.pakta.pact.Duty;

/**
 * Sets what reports tell of pacts beside what the treaties answer. Never changes an answer: what
 * only reports know, or tell otherwise, is said to be so.
 */
public final class Comparison {
    private Comparison() {}

    /** One for each party, duty and pact that reports tell of, sorted so. */
    public static List<AsTold> of(Answers answers, Collection<ToldPact> told) {
        Map<String, List<ToldPact>> byPact = new TreeMap<>();
        told.stream()
                .filter(one -> touches(one, answers))
                .sorted(Comparator.comparing(Comparison::order))
                .forEach(one -> byPact.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        return byPact.entrySet().stream()
                .flatMap(pact -> new PactAsTold(answers, pact.getKey(), pact.getValue()).all())
                .sorted(
                        Comparator.comparing(AsTold::party)
                                .thenComparing(AsTold::duty, Comparator.comparing(Duty::ordinal))
                                .thenComparing(one -> one.pacts().toString()))
                .toList();
    }

    /** What was told up to that day of pacts the attacked state has. */
    private static boolean touches(ToldPact told, Answers answers) {
        LocalDate on = answers.question().on();
        return told.pact().parties().contains(answers.question().attacked()) && told.upTo(on);
    }

    private static String order(ToldPact told) {
        String day = told.day().map(Object::toString).orElse("");
        return day + " " + told.pact().article() + " " + told.pact().id();
    }
}
