package org.pakta.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakta.evidence.Span;
import org.pakta.text.Day;

/**
 * A pact as one article tells of it. Reported, never law.
 *
 * @param id sorted parties and first known day, else folded name
 * @param article id of the article
 * @param known id in data/treaties where it could be matched
 * @param name as the article calls it
 * @param parties states (alpha-3), bodies and groups, sorted
 * @param status the latest the article gives; empty when only mentioned
 * @param day of that status
 * @param steps what else it came through on days the article gives, by day
 * @param clauses what the article tells of its content
 * @param replaces names or years of agreements it is said to replace
 * @param evidence where it is told; never empty
 */
public record ReportedPact(
        String id,
        String article,
        Optional<String> known,
        String name,
        List<String> parties,
        Optional<Status> status,
        Optional<Day> day,
        List<Step> steps,
        List<Clause> clauses,
        List<String> replaces,
        List<Span> evidence) {
    public ReportedPact {
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        clauses = List.copyOf(clauses);
        replaces = List.copyOf(replaces);
        evidence = List.copyOf(evidence);
    }

    /** The name most of these tell; the longer of two told equally often; empty without any. */
    public static Optional<String> nameOf(Collection<ReportedPact> same) {
        Map<String, Long> names =
                same.stream()
                        .map(ReportedPact::name)
                        .filter(name -> !name.isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        name -> name, TreeMap::new, Collectors.counting()));
        return names.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(name -> name.getKey().length())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The day on which it is told to have been signed. */
    Optional<Day> signed() {
        return day.filter(at -> status.filter(Status.SIGNED::equals).isPresent())
                .or(
                        () ->
                                steps.stream()
                                        .filter(step -> step.status() == Status.SIGNED)
                                        .map(Step::day)
                                        .findFirst());
    }

    /** Whether it is told to have come further than another. */
    boolean further(ReportedPact than) {
        return status().isPresent()
                && (than.status().isEmpty() || status().get().compareTo(than.status().get()) > 0);
    }

    /** How far a pact has come, as told. */
    public enum Status {
        PROPOSED,
        NEGOTIATING,
        AGREED,
        SIGNED,
        RATIFIED,
        IN_FORCE,
        REAFFIRMED,
        AMENDED,
        SUPERSEDED,
        SUSPENDED,
        VIOLATED,
        TERMINATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it has come as far as being agreed. */
        boolean agreed() {
            return compareTo(AGREED) >= 0;
        }
    }

    /**
     * Something that came about on a day: "signed in February and in force since June".
     *
     * @param status how far it came
     * @param day when
     * @param evidence the sentence that tells it
     */
    public record Step(Status status, Day day, Span evidence) {}

    /**
     * A duty as told.
     *
     * @param duty code of the duty: defend, attack, neutral, not_attack, consult, aid, …
     * @param obliged who owes it
     * @param trigger what activates it, in the article's words; empty when not told
     * @param response what is promised, in the article's words; empty when its name tells it
     * @param conditions what it depends on beside the trigger, in the article's words
     * @param evidence where it is told
     */
    public record Clause(
            String duty,
            List<String> obliged,
            Optional<String> trigger,
            Optional<String> response,
            List<String> conditions,
            List<Span> evidence) {
        public Clause {
            obliged = List.copyOf(obliged);
            conditions = List.copyOf(conditions);
            evidence = List.copyOf(evidence);
        }
    }
}
