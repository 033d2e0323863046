package org.pakta.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Wars between states as one data set codes them. */
public final class Wars implements Imported {
    private final List<Fight> fights;

    public Wars(Collection<Fight> fights) {
        this.fights =
                fights.stream()
                        .sorted(
                                Comparator.comparingInt(Fight::war)
                                        .thenComparing(Fight::from)
                                        .thenComparingInt(Fight::attacker)
                                        .thenComparingInt(Fight::target)
                                        .thenComparingInt(Fight::line))
                        .toList();
    }

    /**
     * Reads Interstate War Data; throws {@code BadData} with everything that is wrong in it.
     *
     * @param numbersByName the numbers a state of this name ever had; none when it is not known
     * @param notes takes what was read another way than it stands there, with the reason
     */
    public static Wars interstate(
            String file,
            byte[] bytes,
            Function<String, Set<Integer>> numbersByName,
            Consumer<String> notes) {
        return new Wars(WarFile.read(file, bytes, numbersByName, notes));
    }

    /** Sorted by war, day and states. */
    public List<Fight> fights() {
        return fights;
    }

    /** Fights of one war each. */
    public List<List<Fight>> byWar() {
        Map<Integer, List<Fight>> found = new TreeMap<>();
        fights.forEach(one -> found.computeIfAbsent(one.war(), id -> new ArrayList<>()).add(one));
        return List.copyOf(found.values());
    }

    @Override
    public int lines() {
        return fights.size();
    }

    @Override
    public String source() {
        return "wars";
    }
}
