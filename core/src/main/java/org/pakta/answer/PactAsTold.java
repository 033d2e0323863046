package org.pakta.answer;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.obligation.Answer;
import org.pakta.obligation.Answers;
import org.pakta.obligation.Reason;
import org.pakta.pact.Basis;
import org.pakta.pact.Duty;

/**
 * One pact as reports tell it, beside what the treaties answer: who would owe what if it were so,
 * and where that differs.
 */
final class PactAsTold {
    private static final Set<Duty> AFTER_AN_ATTACK =
            Set.of(Duty.DEFEND, Duty.ATTACK, Duty.NEUTRAL, Duty.NOT_ATTACK, Duty.CONSULT);

    private final Answers answers;
    private final String id;
    private final List<ToldPact> tellings;
    private final ToldStatus status;
    private final Basis basis;

    /** Who is told to owe each duty. */
    private final Map<Duty, Set<String>> debtors = new EnumMap<>(Duty.class);

    private final Map<Duty, Set<AsTold.Quote>> quotes = new EnumMap<>(Duty.class);

    /**
     * @param tellings in the order of the days they tell of; never empty
     */
    PactAsTold(Answers answers, String id, List<ToldPact> tellings) {
        this.answers = answers;
        this.id = id;
        this.tellings = List.copyOf(tellings);
        this.status = ToldStatus.of(tellings, answers.question().on());
        this.basis =
                tellings.stream().anyMatch(ToldPact::confirmed) ? Basis.CONFIRMED : Basis.REPORTED;
        tellings.forEach(this::enter);
    }

    private void enter(ToldPact told) {
        for (int i = 0; i < told.clauses().size(); i++) {
            Clause clause = told.pact().clauses().get(i);
            List<AsTold.Quote> words = told.clauses().get(i);
            List<String> obliged =
                    clause.obliged().isEmpty() ? told.pact().parties() : clause.obliged();
            Duty.of(clause.duty())
                    .filter(AFTER_AN_ATTACK::contains)
                    .ifPresent(
                            duty -> {
                                debtors.computeIfAbsent(duty, any -> new TreeSet<>())
                                        .addAll(obliged);
                                quotes.computeIfAbsent(duty, any -> new LinkedHashSet<>())
                                        .addAll(words);
                            });
        }
    }

    Stream<AsTold> all() {
        return Stream.concat(told(), Stream.concat(silent(), released()));
    }

    /** Those who are told to owe something. */
    private Stream<AsTold> told() {
        return debtors.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .filter(party -> !attacked(party))
                                        .filter(party -> arises(party, entry.getKey()))
                                        .map(party -> told(party, entry.getKey())));
    }

    /** Not to attack is owed by who attacks, all else by the others. */
    private boolean arises(String party, Duty duty) {
        List<String> attackers = answers.question().by();
        return attackers.isEmpty() || attackers.contains(party) == (duty == Duty.NOT_ATTACK);
    }

    private AsTold told(String party, Duty duty) {
        return asTold(party, duty, difference(party, duty), quotes.getOrDefault(duty, Set.of()));
    }

    /** Those who owe by the treaties a duty that reports tell of as owed by others alone. */
    private Stream<AsTold> released() {
        return answers.all().stream()
                .filter(answer -> answer.code().equals("owes") && under(answer))
                .filter(answer -> debtors.containsKey(answer.duty()))
                .filter(
                        answer ->
                                !debtors.getOrDefault(answer.duty(), Set.of())
                                        .contains(answer.party()))
                .map(
                        answer ->
                                asTold(
                                        answer.party(),
                                        answer.duty(),
                                        Optional.of(
                                                "reports name only %s as who owes it; by the treaties %s owes it too"
                                                        .formatted(
                                                                String.join(
                                                                        ", ",
                                                                        debtors.getOrDefault(
                                                                                answer.duty(),
                                                                                Set.of())),
                                                                answer.party())),
                                        quotes.getOrDefault(answer.duty(), Set.of())));
    }

    /**
     * Those whose duty reports do not speak of, where they tell of the whole pact otherwise than
     * the treaties have it.
     */
    private Stream<AsTold> silent() {
        Set<AsTold.Quote> words = new LinkedHashSet<>();
        tellings.stream()
                .filter(one -> one.pact().status().filter(status.last()::contains).isPresent())
                .forEach(one -> words.addAll(one.quotes()));
        return answers.all().stream()
                .filter(answer -> under(answer) && !debtors.containsKey(answer.duty()))
                .filter(answer -> AFTER_AN_ATTACK.contains(answer.duty()))
                .flatMap(
                        answer ->
                                ofTheWhole(answer).stream()
                                        .map(
                                                difference ->
                                                        asTold(
                                                                answer.party(),
                                                                answer.duty(),
                                                                Optional.of(difference),
                                                                words)));
    }

    private Optional<String> ofTheWhole(Answer answer) {
        boolean whole = reasons(answer).allMatch(reason -> reason.clause().isEmpty());
        boolean over = status.over() || status.divided();
        return switch (answer.code()) {
            case "owes", "unclear" -> over ? binds() : Optional.empty();
            default ->
                    whole && status.binds()
                            ? Optional.of(as() + nothing(answer))
                            : Optional.empty();
        };
    }

    private AsTold asTold(
            String party, Duty duty, Optional<String> difference, Set<AsTold.Quote> words) {
        return new AsTold(
                party,
                List.of(id),
                basis,
                duty,
                status.words(),
                difference.isEmpty(),
                difference.orElse(""),
                List.copyOf(words));
    }

    private Optional<String> difference(String party, Duty duty) {
        Optional<Answer> answer = answers.of(party, duty).filter(one -> under(one) || !held());
        if (answer.isEmpty() && held() && status.over()) {
            return Optional.empty(); // it is over for the treaties too, or they would answer by it
        }
        if (answer.isEmpty()) {
            return Optional.of(as() + "; " + missing(duty));
        }
        return switch (answer.get().code()) {
            case "owes" -> status.over() || status.divided() ? binds() : Optional.empty();
            case "owes_nothing" ->
                    status.binds() || status.divided() || (!held() && !status.over())
                            ? Optional.of(as() + nothing(answer.get()))
                            : Optional.empty();
            default -> Optional.of(as() + "; the treaties leave it unclear: " + why(answer.get()));
        };
    }

    private String as() {
        return status.last().isEmpty()
                ? "reports mention it and do not tell how far it has come"
                : "reports tell of it as " + status.words();
    }

    private Optional<String> binds() {
        return Optional.of(as() + beside() + (held() ? "it binds" : "this is owed"));
    }

    private String nothing(Answer answer) {
        return beside() + "nothing is owed: " + why(answer);
    }

    private String beside() {
        return held()
                ? "; by the treaties "
                : "; no treaty in the data is this pact, and by those it has ";
    }

    /** Who owes the duty instead, where the treaties have the pact. */
    private String missing(Duty duty) {
        Set<String> others = new TreeSet<>();
        answers.all().stream()
                .filter(one -> one.duty() == duty && under(one))
                .filter(one -> one.code().equals("owes"))
                .forEach(one -> others.add(one.party()));
        if (!held()) {
            return "no treaty in the data has this duty";
        }
        return others.isEmpty()
                ? "the treaty in the data does not have this duty for it"
                : "by the treaty in the data %s owes it".formatted(String.join(", ", others));
    }

    /** Whether the treaties have this very pact. */
    private boolean held() {
        return tellings.stream().anyMatch(one -> one.pact().known().isPresent());
    }

    private boolean attacked(String party) {
        return party.equals(answers.question().attacked());
    }

    private boolean under(Answer answer) {
        return reasons(answer).findAny().isPresent();
    }

    private Stream<Reason> reasons(Answer answer) {
        return answer.reasons().steps().stream().filter(reason -> reason.pact().equals(id));
    }

    private String why(Answer answer) {
        return reasons(answer).findFirst().orElse(answer.reasons().steps().get(0)).because();
    }
}
