package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * Who owed what to whom in which year, for every ordered pair with a pact, sorted by states and
 * year. Rows are packed into whole numbers (states, year, what is owed), so that two centuries take
 * a few megabytes and sorting is all the work.
 */
public final class DyadYears {
    private static final int STATE_BITS = 14;
    private static final int YEAR_BITS = 12;

    /** Day of the year, then phase: the later one counts. */
    private static final int ORDER_BITS = 13;

    private static final int PHASE_BITS = 4;

    /** Where the states of a row begin. */
    private static final int SECOND = Owed.BITS + YEAR_BITS;

    private static final int FIRST = SECOND + STATE_BITS;

    private final List<String> states;
    private final long[] rows;

    private DyadYears(List<String> states, long[] rows) {
        this.states = states;
        this.rows = rows;
    }

    public int size() {
        return rows.length;
    }

    /** Gives every row, in order. */
    public void each(Consumer<DyadYear> taker) {
        for (long row : rows) {
            taker.accept(
                    new DyadYear(
                            states.get(part(row, FIRST, STATE_BITS)),
                            states.get(part(row, SECOND, STATE_BITS)),
                            part(row, Owed.BITS, YEAR_BITS),
                            new Owed(part(row, 0, Owed.BITS))));
        }
    }

    /** Whether a state is wanted in a year. */
    public interface Wanted {
        boolean state(String state, int year);
    }

    /** The rows of which both states are wanted. */
    public DyadYears where(Wanted wanted) {
        Longs kept = new Longs();
        for (long row : rows) {
            int year = part(row, Owed.BITS, YEAR_BITS);
            boolean both =
                    wanted.state(states.get(part(row, FIRST, STATE_BITS)), year)
                            && wanted.state(states.get(part(row, SECOND, STATE_BITS)), year);
            if (both) {
                kept.add(row);
            }
        }
        return new DyadYears(states, kept.all());
    }

    private static int part(long row, int from, int bits) {
        return (int) (row >> from) & mask(bits);
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }

    /** A state that may be called otherwise on another day. */
    interface State {
        String on(LocalDate day);
    }

    /**
     * Days on which one state owes another the same under one pact.
     *
     * @param phase of several on one day the highest counts
     * @param from first day
     * @param to last day
     */
    record Tie(State a, State b, int phase, LocalDate from, LocalDate to, Owed owed) {}

    /** Collects ties, pact by pact. */
    static final class Collector {
        /** Rows held before equal ones are merged: so many as fit in some ten megabytes. */
        private static final int MERGE_AT = 1 << 21;

        private final int first;
        private final int last;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> states = new ArrayList<>();
        private final Longs rows = new Longs();

        /** For these years, both inclusive. */
        Collector(int first, int last) {
            this.first = Math.max(1, first);
            this.last = Math.min(mask(YEAR_BITS), last);
        }

        /** Adds one pact; where its terms change within a year, the year's last ones count. */
        void pact(List<Tie> ties) {
            Longs own = new Longs();
            ties.forEach(tie -> years(tie, own));
            own.sort();
            for (int i = 0; i < own.size(); i++) {
                boolean later = i + 1 < own.size() && pair(own.at(i)) == pair(own.at(i + 1));
                if (!later) {
                    rows.add((pair(own.at(i)) << Owed.BITS) + part(own.at(i), 0, Owed.BITS));
                }
            }
            if (rows.size() > MERGE_AT) {
                merge();
            }
        }

        /** States and year of a row that still has its order. */
        private static long pair(long row) {
            return row >> (Owed.BITS + ORDER_BITS);
        }

        private void years(Tie tie, Longs into) {
            int end = Math.min(last, tie.to().getYear());
            for (int year = Math.max(first, tie.from().getYear()); year <= end; year++) {
                LocalDate until = LocalDate.of(year, 12, 31);
                until = until.isBefore(tie.to()) ? until : tie.to();
                int a = place(tie.a().on(until));
                int b = place(tie.b().on(until));
                int day = year == tie.from().getYear() ? tie.from().getDayOfYear() : 0;
                long pair = ((((long) a << STATE_BITS) + b) << YEAR_BITS) + year;
                long row = (pair << ORDER_BITS) + (day << PHASE_BITS) + tie.phase();
                into.add((row << Owed.BITS) + tie.owed().bits());
            }
        }

        private int place(String state) {
            return places.computeIfAbsent(
                    state,
                    name -> {
                        states.add(name);
                        return states.size() - 1;
                    });
        }

        DyadYears done() {
            List<String> sorted = states.stream().sorted(BY_NUMBER_THEN_NAME).toList();
            Map<String, Integer> ranks = new HashMap<>();
            sorted.forEach(state -> ranks.put(state, ranks.size()));
            int[] rank = states.stream().mapToInt(ranks::get).toArray();
            rows.replace(row -> ranked(row, rank));
            merge();
            return new DyadYears(sorted, rows.all());
        }

        private static long ranked(long row, int... rank) {
            long a = rank[part(row, FIRST, STATE_BITS)];
            long b = rank[part(row, SECOND, STATE_BITS)];
            return (a << FIRST) + (b << SECOND) + part(row, 0, SECOND);
        }

        /** Sorts, and makes one row of those of the same pair and year. */
        private void merge() {
            rows.sort();
            int kept = 0;
            for (int i = 0; i < rows.size(); i++) {
                long row = rows.at(i);
                if (kept > 0 && yearOf(row) == yearOf(rows.at(kept - 1))) {
                    Owed both = owed(rows.at(kept - 1)).or(owed(row));
                    rows.set(kept - 1, (yearOf(row) << Owed.BITS) + both.bits());
                } else {
                    rows.set(kept++, row);
                }
            }
            rows.cut(kept);
        }

        /** States and year. */
        private static long yearOf(long row) {
            return row >> Owed.BITS;
        }

        private static Owed owed(long row) {
            return new Owed(part(row, 0, Owed.BITS));
        }
    }

    private static final Comparator<String> BY_NUMBER_THEN_NAME =
            Comparator.comparingInt((String state) -> isNumber(state) ? Integer.parseInt(state) : 0)
                    .thenComparing(Comparator.naturalOrder());

    private static boolean isNumber(String state) {
        return state.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A list of numbers that grows. */
    private static final class Longs {
        private long[] numbers = new long[256];
        private int size;

        int size() {
            return size;
        }

        long at(int place) {
            return numbers[place];
        }

        void set(int place, long number) {
            numbers[place] = number;
        }

        void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        void replace(LongUnaryOperator change) {
            for (int i = 0; i < size; i++) {
                numbers[i] = change.applyAsLong(numbers[i]);
            }
        }

        void sort() {
            Arrays.sort(numbers, 0, size);
        }

        void cut(int to) {
            size = to;
        }

        long[] all() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
