package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;

/** Pacts on one day, by the states that are, were or may become parties to them. */
final class OnDay {
    private final List<PactDay> pacts;
    private final Map<String, List<PactDay>> byState = new HashMap<>();
    private final int scope;

    /** Of pacts sorted by id, out of so many in all. */
    OnDay(Collection<Pact> pacts, LocalDate day, int scope) {
        this.pacts = pacts.stream().map(pact -> PactDay.of(pact, day)).toList();
        this.scope = scope;
        for (PactDay then : this.pacts) {
            then.standings()
                    .keySet()
                    .forEach(
                            state ->
                                    byState.computeIfAbsent(state, none -> new ArrayList<>())
                                            .add(then));
        }
    }

    List<PactDay> pacts() {
        return pacts;
    }

    /** Those that a state has or may once have to do with. */
    List<PactDay> of(String state) {
        return byState.getOrDefault(state, List.of());
    }

    /** One answer for each party and duty that some pact with the state attacked speaks of. */
    Answers after(Question attack) {
        Map<String, List<Step>> steps = new TreeMap<>();
        for (PactDay then : of(attack.attacked())) {
            Scene scene = Scene.of(then, attack);
            if (scene.touched()) {
                for (String party : scene.others()) {
                    steps.computeIfAbsent(party, none -> new ArrayList<>())
                            .addAll(new PactReading(scene, party).steps());
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        steps.forEach(
                (party, all) ->
                        answers.addAll(answers(party, attack.attacked(), Priority.among(all))));
        return new Answers(attack, answers, scope);
    }

    private static List<Answer> answers(String party, String to, List<Step> steps) {
        Map<String, List<Step>> byDuty = new TreeMap<>();
        for (Step step : steps) {
            byDuty.computeIfAbsent(step.duty().code(), none -> new ArrayList<>()).add(step);
        }
        return byDuty.values().stream()
                .filter(OnDay::worthSaying)
                .map(same -> answer(party, to, same))
                .toList();
    }

    /** Defence is always answered; any other duty only under a pact that binds on the day. */
    private static boolean worthSaying(List<Step> steps) {
        return steps.get(0).duty() == Duty.DEFEND || steps.stream().anyMatch(Step::live);
    }

    /** Any one pact is enough to owe; without one, any open question leaves it unclear. */
    private static Answer answer(String party, String to, List<Step> steps) {
        Duty duty = steps.get(0).duty();
        Kleene owed = steps.stream().map(Step::holds).reduce(Kleene.FALSE, Kleene::or);
        Reasons reasons =
                new Reasons(
                        steps.stream()
                                .filter(step -> step.holds() == owed)
                                .map(Step::reason)
                                .toList());
        return switch (owed) {
            case TRUE -> new Answer.Owes(party, duty, to, reasons);
            case UNKNOWN -> new Answer.Unclear(party, duty, to, reasons);
            case FALSE -> new Answer.OwesNothing(party, duty, to, reasons);
        };
    }
}
