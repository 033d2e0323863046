package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.pact.Kleene;

/** One war: who attacked whom when, and who fought whom in which year. */
final class War {
    /**
     * The first day one state made war on another.
     *
     * @param joined whether the attacker entered a war that others had begun
     * @param beside states that fought the target beside the attacker then
     */
    record Attack(int attacker, int target, LocalDate day, boolean joined, Set<Integer> beside) {}

    private record Pair(int one, int other) {}

    private record Hostility(LocalDate from, LocalDate to) {
        boolean meets(Hostility other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        LocalDate laterBegin(Hostility other) {
            return from.isAfter(other.from) ? from : other.from;
        }
    }

    private final int number;
    private final List<Attack> attacks;
    private final Map<Integer, Map<Integer, List<Hostility>>> enemies = new TreeMap<>();

    War(List<Fight> fights) {
        this.number = fights.get(0).war();
        this.attacks = attacks(fights);
        fights.forEach(fight -> hostile(fight.attacker(), fight.target(), fight));
        for (Fight fight : fights) {
            fight.withTarget().forEach(other -> listed(fight.attacker(), other, fight));
            fight.withAttacker().forEach(other -> listed(other, fight.target(), fight));
        }
    }

    private static List<Attack> attacks(List<Fight> fights) {
        Map<Pair, Attack> first = new HashMap<>();
        for (Fight fight : fights) {
            first.putIfAbsent(
                    new Pair(fight.attacker(), fight.target()),
                    new Attack(
                            fight.attacker(),
                            fight.target(),
                            fight.from().first(),
                            fight.joined(),
                            new HashSet<>(fight.withAttacker())));
        }
        return first.values().stream()
                .sorted(
                        Comparator.comparing(Attack::day)
                                .thenComparingInt(Attack::attacker)
                                .thenComparingInt(Attack::target))
                .toList();
    }

    int number() {
        return number;
    }

    /** Sorted by day. */
    List<Attack> attacks() {
        return attacks;
    }

    private static Hostility days(Fight fight) {
        LocalDate end = LocalDate.of(fight.year(), 12, 31);
        return new Hostility(fight.from().first(), fight.to().map(day -> day.last()).orElse(end));
    }

    private void hostile(int a, int b, Fight fight) {
        between(a, b).add(days(fight));
        between(b, a).add(days(fight));
    }

    private List<Hostility> between(int a, int b) {
        return enemies.computeIfAbsent(a, x -> new TreeMap<>())
                .computeIfAbsent(b, y -> new ArrayList<>());
    }

    /** Lists of others in a line are less careful than the lines: comrades in arms are no foes. */
    private void listed(int a, int b, Fight fight) {
        if (a != b && together(a, b).isEmpty()) {
            hostile(a, b, fight);
        }
    }

    /** The first day on which they fought a common enemy; empty when they never did. */
    Optional<LocalDate> together(int a, int b) {
        Map<Integer, List<Hostility>> others = enemies.getOrDefault(b, Map.of());
        return enemies.getOrDefault(a, Map.of()).entrySet().stream()
                .flatMap(
                        enemy ->
                                enemy.getValue().stream()
                                        .flatMap(
                                                own ->
                                                        others
                                                                .getOrDefault(
                                                                        enemy.getKey(), List.of())
                                                                .stream()
                                                                .filter(own::meets)
                                                                .map(own::laterBegin)))
                .min(Comparator.naturalOrder());
    }

    /** The first day they fought one another; empty when they never did. */
    Optional<LocalDate> against(int a, int b) {
        return enemies.getOrDefault(a, Map.of()).getOrDefault(b, List.of()).stream()
                .map(Hostility::from)
                .min(Comparator.naturalOrder());
    }

    /** The day on which one made war on the other; empty when it never did. */
    Optional<LocalDate> madeOn(int attacker, int target) {
        return attacks.stream()
                .filter(one -> one.attacker() == attacker && one.target() == target)
                .map(Attack::day)
                .findFirst();
    }

    /** Whether the state made war on anybody before that day, or on that day. */
    boolean attackedBy(int state, LocalDate day) {
        return attacks.stream()
                .anyMatch(attack -> attack.attacker() == state && !attack.day().isAfter(day));
    }

    /**
     * Whether an attack answers what its target had done: who makes war on a state is not attacked
     * when that state's friends come to help it. Unknown where a newcomer attacks one that had made
     * war on another without being named beside it. Who itself came to help had done nothing.
     */
    Kleene answers(Attack attack) {
        List<Attack> earlier =
                attacks.stream()
                        .filter(one -> one.attacker() == attack.target() && !one.joined())
                        .filter(one -> one.target() != attack.attacker())
                        .filter(one -> !one.day().isAfter(attack.day()))
                        .toList();
        if (earlier.stream().anyMatch(one -> attack.beside().contains(one.target()))) {
            return Kleene.TRUE;
        }
        return attack.joined() && !earlier.isEmpty() ? Kleene.UNKNOWN : Kleene.FALSE;
    }

    /** Whether those of an attack still fought on that day. */
    boolean goesOn(Attack attack, LocalDate day) {
        return between(attack.attacker(), attack.target()).stream()
                .anyMatch(one -> !one.from().isAfter(day) && !one.to().isBefore(day));
    }

    /** The day of the first attack. */
    LocalDate began() {
        return attacks.get(0).day();
    }
}
