package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which states there were when, as one list counts them. */
public final class StateSystem implements Imported {
    private final List<StateSpell> spells;
    private final Map<Integer, List<StateSpell>> byNumber = new HashMap<>();

    public StateSystem(Collection<StateSpell> spells) {
        this.spells =
                spells.stream()
                        .sorted(
                                Comparator.comparingInt(StateSpell::number)
                                        .thenComparing(StateSpell::from))
                        .toList();
        this.spells.forEach(
                one -> byNumber.computeIfAbsent(one.number(), first -> new ArrayList<>()).add(one));
    }

    /**
     * Reads a list of the Correlates of War project, by spells or by years, or Gleditsch and
     * Ward's; throws {@code BadData} with everything that is wrong in it.
     */
    public static StateSystem read(String file, byte[] bytes) {
        return new StateSystem(StateFile.read(file, bytes));
    }

    /** Sorted by number and day. */
    public List<StateSpell> spells() {
        return spells;
    }

    public boolean isEmpty() {
        return spells.isEmpty();
    }

    /** How many states there ever were. */
    public int states() {
        return byNumber.size();
    }

    /** Whether it was a state on that day. */
    public boolean state(int number, LocalDate day) {
        return state(number, day, day);
    }

    /** Whether it was a state on any day of that year. */
    public boolean state(int number, int year) {
        return state(number, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private boolean state(int number, LocalDate first, LocalDate last) {
        return byNumber.getOrDefault(number, List.of()).stream()
                .anyMatch(one -> one.covers(first, last));
    }

    @Override
    public int lines() {
        return spells.size();
    }

    @Override
    public String source() {
        return "states";
    }
}
