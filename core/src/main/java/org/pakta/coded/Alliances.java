package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pakta.coded.DyadYears.Tie;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/** Alliances as one data set codes them. */
public final class Alliances implements Imported {
    /** Annam was no state of its own in the tables made from these data. */
    private static final int ANNAM = 8152;

    private final List<Membership> memberships;

    public Alliances(Collection<Membership> memberships) {
        this.memberships =
                memberships.stream()
                        .sorted(
                                Comparator.comparingInt(Membership::alliance)
                                        .thenComparingInt(Membership::phase)
                                        .thenComparingInt(Membership::member)
                                        .thenComparing(Membership::from))
                        .toList();
    }

    /** Reads ATOP's member file; throws {@code BadData} with everything that is wrong in it. */
    public static Alliances atop(String file, byte[] bytes) {
        return new Alliances(AtopFile.read(file, bytes));
    }

    /** Sorted by alliance, phase, member and day. */
    public List<Membership> memberships() {
        return memberships;
    }

    @Override
    public int lines() {
        return memberships.size();
    }

    @Override
    public String source() {
        return "atop";
    }

    public boolean isEmpty() {
        return memberships.isEmpty();
    }

    /** Where the data ends: what has no end runs to the last day of the last year it names. */
    public LocalDate end() {
        int year =
                memberships.stream()
                        .mapToInt(
                                one ->
                                        one.left()
                                                .map(left -> left.year())
                                                .orElse(one.entered().year()))
                        .max()
                        .orElse(1);
        return LocalDate.of(Math.max(year, lastEntry()), 12, 31);
    }

    private int lastEntry() {
        return memberships.stream().mapToInt(one -> one.entered().year()).max().orElse(1);
    }

    /** The first year anything is told of. */
    public int begin() {
        return memberships.stream().mapToInt(one -> one.entered().year()).min().orElse(1);
    }

    /** Names a state by its number on a day. */
    public interface Naming {
        String of(int number, LocalDate day);
    }

    /** What each state owed each other, in these years, both inclusive. */
    public DyadYears dyads(int first, int last, Naming naming) {
        LocalDate end = end();
        DyadYears.Collector years = new DyadYears.Collector(first, Math.min(last, end.getYear()));
        byAlliance().forEach(members -> years.pact(ties(members, end, naming)));
        return years.done();
    }

    /** Memberships of one alliance each. */
    List<List<Membership>> byAlliance() {
        Map<Integer, List<Membership>> found = new TreeMap<>();
        memberships.forEach(
                one -> found.computeIfAbsent(one.alliance(), id -> new ArrayList<>()).add(one));
        return List.copyOf(found.values());
    }

    private static List<Tie> ties(List<Membership> members, LocalDate end, Naming naming) {
        List<Tie> ties = new ArrayList<>();
        for (Membership a : members) {
            for (Membership b : members) {
                if (a.phase() == b.phase() && a.member() != b.member() && bothStates(a, b)) {
                    tie(a, b, end, naming, ties);
                }
            }
        }
        return ties;
    }

    private static boolean bothStates(Membership a, Membership b) {
        return a.member() != ANNAM && b.member() != ANNAM;
    }

    private static void tie(
            Membership a, Membership b, LocalDate end, Naming naming, List<Tie> ties) {
        LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
        LocalDate to = a.to(end).isBefore(b.to(end)) ? a.to(end) : b.to(end);
        if (from.isAfter(to) || succeeds(a, b, end) || succeeds(b, a, end)) {
            return;
        }
        ties.add(
                new Tie(
                        day -> naming.of(a.member(), day),
                        day -> naming.of(b.member(), day),
                        a.phase(),
                        from,
                        to,
                        owed(a)));
    }

    /** One left as the other entered, on one day: a successor, not an ally. */
    private static boolean succeeds(Membership later, Membership earlier, LocalDate end) {
        return earlier.to(end).equals(later.from()) && earlier.from().isBefore(later.from());
    }

    private static Owed owed(Membership owing) {
        Owed owed = Owed.NOTHING;
        for (Duty duty : owing.duties()) {
            owed = owed.with(duty, owing.varies() ? Kleene.UNKNOWN : Kleene.TRUE);
        }
        return owed;
    }

    /**
     * How many alliances there are.
     *
     * @param alliances in all
     * @param standing that had not ended where the data ends
     * @param bilateral in a phase at least
     * @param byDuty with a member that owed it, ever
     */
    public record Counts(int alliances, int standing, int bilateral, Map<Duty, Integer> byDuty) {
        public Counts {
            byDuty = Map.copyOf(byDuty);
        }
    }

    public Counts counts() {
        Map<Duty, Set<Integer>> byDuty = new EnumMap<>(Duty.class);
        Set<Integer> all = new HashSet<>();
        Set<Integer> standing = new HashSet<>();
        Set<Integer> bilateral = new HashSet<>();
        for (Membership one : memberships) {
            all.add(one.alliance());
            if (one.left().isEmpty()) {
                standing.add(one.alliance());
            }
            if (one.terms().bilateral()) {
                bilateral.add(one.alliance());
            }
            for (Duty duty : one.duties()) {
                byDuty.computeIfAbsent(duty, first -> new HashSet<>()).add(one.alliance());
            }
        }
        Map<Duty, Integer> counted = new HashMap<>();
        Owed.DUTIES.forEach(duty -> counted.put(duty, byDuty.getOrDefault(duty, Set.of()).size()));
        return new Counts(all.size(), standing.size(), bilateral.size(), counted);
    }
}
