package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins what is close: the closest two groups first, until none are close enough. Two groups are as
 * close as their members on average, mixed with their closest members; the average keeps chains (a
 * like b, b like c, a unlike c) apart. Pairs without a link count as 0.
 */
final class Clusters {
    /** What is known between two groups: all links together, and the best of them. */
    private record Tie(double sum, double best) {
        Tie and(Tie other) {
            return new Tie(sum + other.sum, Math.max(best, other.best));
        }
    }

    private record Join(double closeness, int a, int b, int members) {}

    private static final Comparator<Join> CLOSEST =
            Comparator.comparingDouble((Join join) -> -join.closeness())
                    .thenComparingInt(Join::a)
                    .thenComparingInt(Join::b);

    private final double threshold;
    private final double bestCounts;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Map<Integer, Tie>> ties = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(CLOSEST);

    private Clusters(List<List<Integer>> start, double threshold, double bestCounts) {
        this.bestCounts = bestCounts;
        this.threshold = threshold;
        for (List<Integer> group : start) {
            groups.add(new ArrayList<>(group));
            ties.add(new TreeMap<>());
        }
    }

    /**
     * Joins groups of things.
     *
     * @param start groups that stay together, each thing in exactly one
     * @param bestCounts what the closest two members count beside the average, in [0,1]
     * @return the groups, each sorted, in the order of the first group that went into them
     */
    static List<List<Integer>> of(
            List<List<Integer>> start, List<Link> links, double threshold, double bestCounts) {
        Clusters clusters = new Clusters(start, threshold, bestCounts);
        clusters.read(links);
        clusters.join();
        return clusters.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private void read(List<Link> links) {
        Map<Integer, Integer> groupOf = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int thing : groups.get(i)) {
                groupOf.put(thing, i);
            }
        }
        for (Link link : links) {
            int a = groupOf.getOrDefault(link.a(), -1);
            int b = groupOf.getOrDefault(link.b(), -1);
            if (a != b) {
                Tie tie = new Tie(link.closeness(), link.closeness());
                ties.get(a).merge(b, tie, Tie::and);
                ties.get(b).merge(a, tie, Tie::and);
            }
        }
        for (int a = 0; a < groups.size(); a++) {
            offer(a, a);
        }
    }

    /** Offers the joins of a group with its neighbours numbered above {@code after}. */
    private void offer(int group, int after) {
        ties.get(group)
                .forEach(
                        (other, tie) -> {
                            double closeness = closeness(tie, group, other);
                            if (other > after && closeness >= threshold) {
                                joins.add(
                                        new Join(
                                                closeness,
                                                Math.min(group, other),
                                                Math.max(group, other),
                                                members(group, other)));
                            }
                        });
    }

    private double closeness(Tie tie, int a, int b) {
        double mean = tie.sum() / groups.get(a).size() / groups.get(b).size();
        return bestCounts * tie.best() + (1 - bestCounts) * mean;
    }

    private int members(int a, int b) {
        return groups.get(a).size() + groups.get(b).size();
    }

    private void join() {
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            int a = join.a();
            int b = join.b();
            boolean gone = groups.get(a).isEmpty() || groups.get(b).isEmpty();
            if (!gone && members(a, b) == join.members()) {
                absorb(a, b);
                offer(a, -1);
            }
        }
    }

    private void absorb(int a, int b) {
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
        ties.get(a).remove(b);
        ties.get(b)
                .forEach(
                        (other, tie) -> {
                            ties.get(other).remove(b);
                            if (other != a) {
                                ties.get(a).merge(other, tie, Tie::and);
                                ties.get(other).merge(a, tie, Tie::and);
                            }
                        });
        ties.get(b).clear();
    }
}
