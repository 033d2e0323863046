package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.coded.Conduct.Occasion;
import org.pakta.coded.War.Attack;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * How alliances were kept in wars: for every attack that touched a member while the alliance stood,
 * what every other member had promised for it, and what it did. One verdict for each alliance, war
 * and ally.
 */
public final class Verdicts {
    private final Alliances alliances;
    private final Counted counted;
    private final LocalDate end;

    /**
     * Verdicts on alliances.
     *
     * @param counted tells the states that war data count
     */
    public Verdicts(Alliances alliances, Counted counted) {
        this.alliances = alliances;
        this.counted = counted;
        this.end = alliances.end();
    }

    /** Whether a number was a state on a day: what others did, war data need not tell. */
    public interface Counted {
        boolean state(int number, LocalDate day);
    }

    private record Ally(int alliance, int war, int ally) {}

    private record Found(int year, Outcome outcome) {
        Found and(Found other) {
            return new Found(Math.min(year, other.year), outcome.and(other.outcome));
        }
    }

    /** Sorted by alliance, war and ally. */
    public List<Judgement> on(Wars wars) {
        List<War> all = wars.byWar().stream().map(War::new).toList();
        Map<Ally, Found> found =
                new TreeMap<>(
                        Comparator.comparingInt(Ally::alliance)
                                .thenComparingInt(Ally::war)
                                .thenComparingInt(Ally::ally));
        for (List<Membership> members : alliances.byAlliance()) {
            LocalDate made =
                    members.stream()
                            .map(Membership::from)
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
            for (War war : all) {
                war.attacks().forEach(attack -> judge(members, made, war, attack, found));
            }
        }
        List<Judgement> judged = new ArrayList<>();
        found.forEach(
                (ally, one) ->
                        judged.add(
                                new Judgement(
                                        ally.alliance(),
                                        ally.war(),
                                        one.year(),
                                        ally.ally(),
                                        one.outcome().verdict(),
                                        one.outcome().reason())));
        return judged;
    }

    private void judge(
            List<Membership> members,
            LocalDate made,
            War war,
            Attack attack,
            Map<Ally, Found> found) {
        for (Membership owed : members) {
            if (owed.member() != attack.attacker() && owed.member() != attack.target()) {
                continue;
            }
            if (stands(owed, attack.day()) && !answered(war, attack, owed)) {
                allies(members, owed, attack.day())
                        .forEach(
                                owing ->
                                        put(
                                                found,
                                                war,
                                                attack.day(),
                                                new Conduct(
                                                        war,
                                                        new Occasion(attack, owed, made),
                                                        owing,
                                                        counted)));
            }
            if (attack.day().isBefore(owed.from()) && war.goesOn(attack, owed.from())) {
                allies(members, owed, owed.from())
                        .filter(Verdicts::ongoingMeant)
                        .forEach(
                                owing ->
                                        put(
                                                found,
                                                war,
                                                owed.from(),
                                                new Conduct(
                                                        war,
                                                        new Occasion(attack, owed, made),
                                                        owing,
                                                        counted)));
            }
        }
    }

    private static void put(Map<Ally, Found> found, War war, LocalDate day, Conduct conduct) {
        found.merge(
                new Ally(conduct.owing().alliance(), war.number(), conduct.owing().member()),
                new Found(day.getYear(), conduct.outcome()),
                Found::and);
    }

    /** Only of a promise that speaks of a conflict under way do earlier attacks call for help. */
    private static boolean ongoingMeant(Membership owing) {
        return Stream.of(Duty.DEFEND, Duty.ATTACK)
                .anyMatch(duty -> owing.depends(duty, Condition.Kind.CONFLICT));
    }

    private Stream<Membership> allies(List<Membership> members, Membership owed, LocalDate day) {
        return members.stream()
                .filter(one -> stands(one, day))
                .filter(one -> one.phase() == owed.phase() && one.member() != owed.member());
    }

    private boolean stands(Membership one, LocalDate day) {
        return !one.from().isAfter(day) && !one.to(end).isBefore(day);
    }

    private static boolean answered(War war, Attack attack, Membership owed) {
        return owed.member() == attack.target() && war.answers(attack) == Kleene.TRUE;
    }
}
