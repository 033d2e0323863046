package org.pakta.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.text.Day;

/**
 * All that reports say of one pact.
 *
 * @param pact its id: of one we hold, else made from what was told
 * @param parties whom any report names, sorted
 * @param reported ids under which single articles tell of it, sorted
 * @param lines what they say, sorted
 */
public record Page(String pact, List<String> parties, List<String> reported, List<Line> lines) {
    public Page {
        parties = List.copyOf(parties);
        reported = List.copyOf(reported);
        lines = List.copyOf(lines);
    }

    /** A page for each pact, by id; the order of the accounts does not matter. */
    public static List<Page> of(List<Ledger.Account> accounts) {
        List<ReportedPact> all =
                accounts.stream().flatMap(account -> account.pacts().stream()).toList();
        Map<String, String> ids = Ledger.together(all);
        Map<String, List<ReportedPact>> told =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        pact -> ids.getOrDefault(pact.id(), pact.id()),
                                        TreeMap::new,
                                        Collectors.toList()));
        Map<String, List<Line>> lines =
                Line.of(Ledger.of(accounts)).stream().collect(Collectors.groupingBy(Line::pact));
        return told.entrySet().stream()
                .map(
                        one ->
                                new Page(
                                        one.getKey(),
                                        sorted(
                                                one.getValue().stream()
                                                        .flatMap(p -> p.parties().stream())),
                                        sorted(one.getValue().stream().map(ReportedPact::id)),
                                        lines.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }

    /** How far it has come up to a day, as told; a status without a day cannot be placed. */
    public List<Line> standing(LocalDate on) {
        List<Line> before =
                lines.stream()
                        .filter(line -> line.field().equals("status"))
                        .filter(
                                line ->
                                        line.day()
                                                .filter(day -> !day.first().isAfter(on))
                                                .isPresent())
                        .toList();
        Optional<Day> last =
                before.stream().flatMap(line -> line.day().stream()).max(Comparator.naturalOrder());
        return before.stream().filter(line -> line.day().equals(last)).toList();
    }
}
