package org.pakta.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.pakta.coded.DyadYears.Tie;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Standing;

/**
 * The same tables from pacts with their own days: what bound on the last day in each year counts.
 */
public final class PactDyads {
    private PactDyads() {}

    /** For these years, both inclusive; states are called as {@code naming} says. */
    public static DyadYears of(Collection<Pact> pacts, int first, int last, Naming naming) {
        DyadYears.Collector years = new DyadYears.Collector(first, last);
        pacts.stream()
                .sorted(Comparator.comparing(Pact::id))
                .forEach(pact -> years.pact(ties(pact, first, last, naming)));
        return years.done();
    }

    /** Names a state by its code on a day. */
    public interface Naming {
        String of(String code, LocalDate day);
    }

    private static List<Tie> ties(Pact pact, int first, int last, Naming naming) {
        List<Tie> ties = new ArrayList<>();
        SortedSet<LocalDate> days = pact.turns();
        if (days.isEmpty()) {
            return ties;
        }
        for (int year = Math.max(first, days.first().getYear()); year <= last; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            int of = year;
            Stream<LocalDate> turns =
                    days.stream()
                            .filter(day -> day.getYear() == of || day.equals(end.plusDays(1)))
                            .flatMap(day -> Stream.of(day.minusDays(1), day))
                            .filter(day -> day.getYear() == of);
            Stream.concat(turns, Stream.of(end))
                    .distinct()
                    .forEach(day -> on(pact, day, naming, ties));
        }
        return ties;
    }

    private static void on(Pact pact, LocalDate day, Naming naming, List<Tie> ties) {
        Map<String, Standing> standings = pact.standings(day);
        for (String a : standings.keySet()) {
            for (String b : standings.keySet()) {
                Kleene bound = standings.get(a).bound().and(standings.get(b).bound());
                if (!a.equals(b) && bound != Kleene.FALSE) {
                    Owed owed = owed(pact, a, b, bound, day);
                    ties.add(
                            new Tie(
                                    when -> naming.of(a, when),
                                    when -> naming.of(b, when),
                                    0,
                                    day,
                                    day,
                                    owed));
                }
            }
        }
    }

    private static Owed owed(Pact pact, String a, String b, Kleene bound, LocalDate day) {
        Owed owed = Owed.NOTHING;
        Kleene rests = rests(pact, a, b, day);
        for (Clause clause : pact.clauses()) {
            Duty duty = clause.duty();
            if (Owed.DUTIES.contains(duty)) {
                Kleene owes = clause.between(a, b).and(clause.stands(day));
                Kleene value = bound.and(owes).and(rests.not());
                owed = owed.with(duty, owed.of(duty).or(value));
            }
        }
        return owed;
    }

    private static Kleene rests(Pact pact, String a, String b, LocalDate day) {
        Kleene rests = Kleene.FALSE;
        for (Party.Suspension rest : pact.suspensions(a, day)) {
            rests = rests.or(rest.rests(b, day));
        }
        for (Party.Suspension rest : pact.suspensions(b, day)) {
            rests = rest.mutual() ? rests.or(rest.rests(a, day)) : rests;
        }
        return rests;
    }
}
