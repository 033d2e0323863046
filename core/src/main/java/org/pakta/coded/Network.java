package org.pakta.coded;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/** Figures of who is tied to whom, year by year and duty by duty. */
public final class Network {
    private Network() {}

    /** For every year with a row, the five duties in their order. */
    public static List<NetworkYear> of(DyadYears dyads) {
        Map<Integer, List<Graph>> years = new TreeMap<>();
        dyads.each(
                row -> {
                    List<Graph> graphs =
                            years.computeIfAbsent(
                                    row.year(),
                                    year -> Owed.DUTIES.stream().map(d -> new Graph()).toList());
                    for (int column = 0; column < graphs.size(); column++) {
                        graphs.get(column).add(row, row.owed().of(column));
                    }
                });
        List<NetworkYear> found = new ArrayList<>();
        years.forEach(
                (year, graphs) -> {
                    for (int column = 0; column < graphs.size(); column++) {
                        found.add(graphs.get(column).figures(year, Owed.DUTIES.get(column)));
                    }
                });
        return found;
    }

    /** The ties of one duty in one year, without their direction. */
    private static final class Graph {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<BitSet> near = new ArrayList<>();
        private int ties;
        private int possible;

        void add(DyadYear row, Kleene owed) {
            if (owed != Kleene.FALSE) {
                possible++;
            }
            if (owed == Kleene.TRUE) {
                ties++;
                int a = place(row.a());
                int b = place(row.b());
                near.get(a).set(b);
                near.get(b).set(a);
            }
        }

        private int place(String state) {
            return places.computeIfAbsent(
                    state,
                    name -> {
                        near.add(new BitSet());
                        return near.size() - 1;
                    });
        }

        NetworkYear figures(int year, Duty duty) {
            int dyads = near.stream().mapToInt(BitSet::cardinality).sum() / 2;
            List<Integer> groups = groups();
            int largest = groups.stream().mapToInt(size -> size).max().orElse(0);
            return new NetworkYear(
                    year,
                    duty,
                    ties,
                    possible,
                    dyads,
                    near.size(),
                    groups.size(),
                    largest,
                    transitivity());
        }

        /** Sizes of the groups linked by ties. */
        private List<Integer> groups() {
            List<Integer> sizes = new ArrayList<>();
            BitSet seen = new BitSet();
            for (int start = 0; start < near.size(); start++) {
                if (!seen.get(start)) {
                    BitSet group = new BitSet();
                    BitSet fresh = new BitSet();
                    fresh.set(start);
                    while (!fresh.isEmpty()) {
                        group.or(fresh);
                        BitSet next = new BitSet();
                        fresh.stream().forEach(one -> next.or(near.get(one)));
                        next.andNot(group);
                        fresh = next;
                    }
                    seen.or(group);
                    sizes.add(group.cardinality());
                }
            }
            return sizes;
        }

        private Optional<Double> transitivity() {
            long paths = 0;
            long closed = 0;
            for (BitSet ends : near) {
                long degree = ends.cardinality();
                paths += degree * (degree - 1) / 2;
                for (int a = ends.nextSetBit(0); a >= 0; a = ends.nextSetBit(a + 1)) {
                    BitSet both = (BitSet) near.get(a).clone();
                    both.and(ends);
                    closed += both.cardinality();
                }
            }
            // Each closed path was met from both its ends.
            return paths == 0 ? Optional.empty() : Optional.of(closed / 2.0 / paths);
        }
    }
}
