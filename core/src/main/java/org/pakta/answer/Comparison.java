package org.pakta.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.obligation.Answer;
import org.pakta.obligation.Answers;
import org.pakta.pact.Basis;
import org.pakta.pact.Duty;

/** Sets what reports tell of pacts beside what the treaties answer. Never changes an answer. */
public final class Comparison {
    private static final Set<Status> BINDING = Set.of(Status.IN_FORCE, Status.REAFFIRMED);
    private static final Set<Status> OVER =
            Set.of(Status.TERMINATED, Status.SUPERSEDED, Status.SUSPENDED);

    private static final Set<Duty> AFTER_AN_ATTACK =
            Set.of(Duty.DEFEND, Duty.ATTACK, Duty.NEUTRAL, Duty.NOT_ATTACK, Duty.CONSULT);

    private Comparison() {}

    /** One for each party and duty that reports tell of, sorted by party, then by duty. */
    public static List<AsTold> of(Answers answers, Collection<ToldPact> told) {
        Map<String, Map<Duty, List<ToldClause>>> byParty = new TreeMap<>();
        told.stream()
                .filter(one -> touches(one, answers))
                .sorted(Comparator.comparing(Comparison::order))
                .forEach(one -> enter(one, answers.question().attacked(), byParty));
        List<AsTold> all = new ArrayList<>();
        byParty.forEach(
                (party, duties) ->
                        duties.forEach(
                                (duty, pacts) ->
                                        all.add(
                                                compare(
                                                        party,
                                                        duty,
                                                        pacts,
                                                        answers.of(party, duty)))));
        return all;
    }

    /** What was told up to that day of pacts the attacked state has. */
    private static boolean touches(ToldPact told, Answers answers) {
        LocalDate on = answers.question().on();
        return told.pact().parties().contains(answers.question().attacked())
                && told.day().map(day -> !day.first().isAfter(on)).orElse(true);
    }

    private static String order(ToldPact told) {
        String day = told.day().map(Object::toString).orElse("");
        return day + " " + told.pact().article() + " " + told.pact().id();
    }

    /** A clause as told, with how far its pact has come. */
    private record ToldClause(ToldPact told, List<AsTold.Quote> quotes) {}

    private static void enter(
            ToldPact told, String attacked, Map<String, Map<Duty, List<ToldClause>>> byParty) {
        for (int i = 0; i < told.clauses().size(); i++) {
            Clause clause = told.pact().clauses().get(i);
            ToldClause entry = new ToldClause(told, told.clauses().get(i));
            Optional<Duty> duty = Duty.of(clause.duty()).filter(AFTER_AN_ATTACK::contains);
            List<String> obliged =
                    clause.obliged().isEmpty() ? told.pact().parties() : clause.obliged();
            for (String party : obliged) {
                if (duty.isPresent() && !party.equals(attacked)) {
                    byParty.computeIfAbsent(party, any -> new TreeMap<>())
                            .computeIfAbsent(duty.get(), any -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
    }

    private static AsTold compare(
            String party, Duty duty, List<ToldClause> told, Optional<Answer> answer) {
        Set<AsTold.Quote> quotes = new LinkedHashSet<>();
        told.forEach(one -> quotes.addAll(one.quotes()));
        Optional<Status> latest =
                told.stream()
                        .flatMap(one -> one.told().pact().status().stream())
                        .reduce((a, b) -> b);
        Optional<String> difference = difference(latest, answer);
        boolean confirmed = told.stream().anyMatch(one -> one.told().confirmed());
        return new AsTold(
                party,
                told.stream().map(one -> one.told().id()).distinct().sorted().toList(),
                confirmed ? Basis.CONFIRMED : Basis.REPORTED,
                duty,
                difference.isEmpty(),
                difference.orElse(""),
                List.copyOf(quotes));
    }

    private static Optional<String> difference(Optional<Status> told, Optional<Answer> answer) {
        String as = "reports tell of it as " + told.map(Status::code).orElse("existing");
        if (answer.isEmpty()) {
            return Optional.of(as + "; no treaty in the data has this duty");
        }
        boolean over = told.filter(OVER::contains).isPresent();
        boolean binding = told.filter(BINDING::contains).isPresent();
        return switch (answer.get().code()) {
            case "owes" -> over ? Optional.of(as + "; by the treaties it binds") : Optional.empty();
            case "owes_nothing" ->
                    binding
                            ? Optional.of(as + "; by the treaties nothing is owed: " + why(answer))
                            : Optional.empty();
            default -> Optional.of(as + "; the treaties leave it unclear: " + why(answer));
        };
    }

    private static String why(Optional<Answer> answer) {
        return answer.map(one -> one.reasons().steps().get(0).because()).orElse("");
    }
}
