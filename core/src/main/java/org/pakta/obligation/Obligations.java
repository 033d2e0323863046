package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;

/** Who owes what after an attack, under the pacts given. Never asks where they came from. */
public final class Obligations {
    private final List<Pact> pacts;

    public Obligations(Collection<Pact> pacts) {
        this.pacts = pacts.stream().sorted(Comparator.comparing(Pact::id)).toList();
    }

    /** One answer for each party and duty that some pact with the state attacked speaks of. */
    public Answers after(Question attack) {
        Map<String, List<Step>> steps = new TreeMap<>();
        for (Pact pact : pacts) {
            Scene scene = Scene.of(pact, attack);
            if (scene.touched()) {
                for (String party : scene.others()) {
                    steps.computeIfAbsent(party, none -> new ArrayList<>())
                            .addAll(new PactReading(scene, party).steps());
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        steps.forEach((party, all) -> answers.addAll(answers(party, attack.attacked(), all)));
        return new Answers(attack, answers, pacts.size());
    }

    /**
     * Who is covered by whom on a day, whatever may happen: sorted by who is obliged, who is
     * covered, the duty's code and the pact, then in the order of its text.
     */
    public List<Tie> ties(LocalDate day) {
        return pacts.stream()
                .flatMap(pact -> new Ties(PactDay.of(pact, day)).all().stream())
                .sorted(
                        Comparator.comparing(Tie::obliged)
                                .thenComparing(Tie::covered)
                                .thenComparing(tie -> tie.duty().code()))
                .toList();
    }

    private static List<Answer> answers(String party, String to, List<Step> steps) {
        Map<String, List<Step>> byDuty = new TreeMap<>();
        for (Step step : steps) {
            byDuty.computeIfAbsent(step.duty().code(), none -> new ArrayList<>()).add(step);
        }
        return byDuty.values().stream()
                .filter(Obligations::worthSaying)
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
