package org.pakta.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Joins what is close: the closest two groups first, until none are close enough. Two groups are as
 * close as their members on average, against how close the members of each are among themselves,
 * mixed with their closest members; the average keeps chains (a like b, b like c, a unlike c)
 * apart. Pairs without a link count as 0.
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

    /**
     * When to join.
     *
     * @param threshold the least closeness that joins
     * @param bestCounts what the closest two members count beside the average, in [0,1]
     * @param doubt what is known of how far a group spreads is little while it is small, so beside
     *     what each member has of the others so many are supposed that are its like: 1 takes the
     *     cosine between the middles of both groups, which grows as groups do, for what their
     *     members do not share averages out; infinity takes the average as it is
     * @param wide how much more two groups' closeness counts where many tell the things of one
     */
    record Rule(double threshold, double bestCounts, double doubt, double wide) {}

    /** What so many tell is told from all its sides, which share fewer words. */
    private static final int MANY = 4;

    private static final int UNKNOWN = -1;

    private final Rule rule;
    private final IntUnaryOperator teller;

    /** By number of the group, those that may be joined; a group of one that may not is missing. */
    private final Map<Integer, Group> groups = new TreeMap<>();

    private final PriorityQueue<Join> joins = new PriorityQueue<>(CLOSEST);

    /** Things joined so far, their ties with other groups, and their ties among themselves. */
    private static final class Group {
        final List<Integer> parts = new ArrayList<>();

        /** Who tells them; of more than many, some. */
        final Set<Integer> tellers = new TreeSet<>();

        final Map<Integer, Tie> ties = new TreeMap<>();
        int members;
        double within;

        /** Of its members among themselves on average; 1 for a single one. */
        double likeness(double doubt) {
            return 1 - (members - within / members) / (members - 1 + doubt);
        }
    }

    private Clusters(Rule rule, IntUnaryOperator teller) {
        this.rule = rule;
        this.teller = teller;
    }

    /** Joins groups of things of which it is not known who tells them. */
    static int[] of(int[] start, Links links, Rule rule) {
        return of(start, thing -> UNKNOWN, links, rule);
    }

    /**
     * Joins groups of things.
     *
     * @param start for each thing the number of the group it is in from the start; groups are
     *     numbered from 0 without gaps
     * @param teller gives for each thing a number of who tells it, below 0 where that is not known
     * @return for each group of the start the least number of those it was joined with
     */
    static int[] of(int[] start, IntUnaryOperator teller, Links links, Rule rule) {
        int count = IntStream.of(start).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        for (int group : start) {
            sizes[group]++;
        }
        int[] joined = IntStream.range(0, count).toArray();
        // A chain is a small part of the whole, so that what is known of its groups soon goes again
        Chains.of(start, count, links, rule.threshold())
                .forEach(
                        chain ->
                                new Clusters(rule, teller)
                                        .join(chain, start, sizes, links, joined));
        return joined;
    }

    private void join(IntStream chain, int[] start, int[] sizes, Links links, int[] joined) {
        chain.forEach(
                i -> {
                    tie(start[links.one(i)], start[links.other(i)], links.closeness(i), sizes);
                    told(start[links.one(i)], links.one(i));
                    told(start[links.other(i)], links.other(i));
                });
        join();
        groups.forEach((number, group) -> group.parts.forEach(part -> joined[part] = number));
    }

    private void tie(int a, int b, double closeness, int[] sizes) {
        Group one = groups.computeIfAbsent(a, g -> group(g, sizes[g]));
        Group other = groups.computeIfAbsent(b, g -> group(g, sizes[g]));
        if (a == b) {
            one.within += 2 * closeness;
        } else {
            Tie tie = new Tie(closeness, closeness);
            one.ties.merge(b, tie, Tie::and);
            other.ties.merge(a, tie, Tie::and);
        }
    }

    private void told(int group, int thing) {
        Set<Integer> tellers = held(group).tellers;
        int who = teller.applyAsInt(thing);
        if (who >= 0 && tellers.size() < MANY) {
            tellers.add(who);
        }
    }

    private static Group group(int number, int members) {
        Group group = new Group();
        group.parts.add(number);
        group.members = members;
        group.within = members;
        return group;
    }

    private void join() {
        groups.keySet().forEach(number -> offer(number, number));
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            boolean gone = !groups.containsKey(join.a()) || !groups.containsKey(join.b());
            if (!gone && members(join.a(), join.b()) == join.members()) {
                absorb(join.a(), join.b());
                offer(join.a(), -1);
            }
        }
    }

    /** Offers the joins of a group with its neighbours numbered above {@code after}. */
    private void offer(int number, int after) {
        held(number)
                .ties
                .forEach(
                        (other, tie) -> {
                            double closeness = closeness(tie, held(number), held(other));
                            if (other > after && closeness >= rule.threshold()) {
                                joins.add(
                                        new Join(
                                                closeness,
                                                Math.min(number, other),
                                                Math.max(number, other),
                                                members(number, other)));
                            }
                        });
    }

    private Group held(int number) {
        return groups.getOrDefault(number, new Group());
    }

    private double closeness(Tie tie, Group a, Group b) {
        double mean = tie.sum() / a.members / b.members;
        double spread = Math.sqrt(a.likeness(rule.doubt()) * b.likeness(rule.doubt()));
        boolean many = Math.max(a.tellers.size(), b.tellers.size()) >= MANY;
        double balanced = Math.min(tie.best(), mean / spread * (many ? rule.wide() : 1));
        return rule.bestCounts() * tie.best() + (1 - rule.bestCounts()) * balanced;
    }

    private int members(int a, int b) {
        return held(a).members + held(b).members;
    }

    private void absorb(int a, int b) {
        Group one = held(a);
        Group other = held(b);
        double between = one.ties.getOrDefault(b, new Tie(0, 0)).sum();
        one.parts.addAll(other.parts);
        one.tellers.addAll(other.tellers);
        one.members += other.members;
        one.within += other.within + 2 * between;
        one.ties.remove(b);
        groups.remove(b);
        other.ties.forEach(
                (third, tie) -> {
                    held(third).ties.remove(b);
                    if (third != a) {
                        one.ties.merge(third, tie, Tie::and);
                        held(third).ties.merge(a, tie, Tie::and);
                    }
                });
    }
}
