package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.coded.War.Attack;

/**
 * How alliances were kept in wars: for every attack that touched a member while the alliance stood,
 * what every other member had promised for it, and what it did. One verdict for each alliance, war
 * and ally.
 */
public final class Verdicts {
    private final Alliances alliances;
    private final LocalDate end;

    public Verdicts(Alliances alliances) {
        this.alliances = alliances;
        this.end = alliances.end();
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
        List<Membership> standing =
                members.stream().filter(one -> stands(one, attack.day())).toList();
        for (Membership owed : standing) {
            boolean touched =
                    owed.member() == attack.attacker() || owed.member() == attack.target();
            if (touched && (owed.member() == attack.attacker() || !ownDoing(war, attack))) {
                allies(standing, owed)
                        .forEach(
                                owing ->
                                        found.merge(
                                                new Ally(
                                                        owing.alliance(),
                                                        war.number(),
                                                        owing.member()),
                                                new Found(
                                                        attack.day().getYear(),
                                                        new Conduct(
                                                                        war,
                                                                        attack,
                                                                        owing,
                                                                        owed.member(),
                                                                        made)
                                                                .outcome()),
                                                Found::and));
            }
        }
    }

    private static Stream<Membership> allies(List<Membership> standing, Membership owed) {
        return standing.stream()
                .filter(one -> one.phase() == owed.phase() && one.member() != owed.member());
    }

    private boolean stands(Membership one, LocalDate day) {
        return !one.from().isAfter(day) && !one.to(end).isBefore(day);
    }

    /** Who made war on a state is not attacked when that state's friends come to help it. */
    private static boolean ownDoing(War war, Attack attack) {
        return war.attacks().stream()
                .filter(earlier -> earlier.attacker() == attack.target())
                .filter(earlier -> !earlier.day().isAfter(attack.day()))
                .anyMatch(earlier -> attack.beside().contains(earlier.target()));
    }
}
