package org.pakta.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.ledger.ReportedPact.Step;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Puts what the sentences of one article tell of one pact together. */
final class PactMerging {
    private static final int LONG_WORD = 6;

    private final Article article;
    private final KnownPacts known;

    PactMerging(Article article, KnownPacts known) {
        this.article = article;
        this.known = known;
    }

    List<ReportedPact> merge(List<Told> told) {
        List<ReportedPact> pacts = new ArrayList<>();
        for (List<Told> heap : heaps(told)) {
            pacts.add(pact(heap));
            heap.forEach(one -> one.replaces().forEach(name -> pacts.add(replaced(one, name))));
        }
        Map<String, ReportedPact> each = new LinkedHashMap<>();
        pacts.forEach(pact -> each.merge(pact.id(), pact, PactMerging::both));
        return each.values().stream().map(this::matched).toList();
    }

    /** "menggantikan perjanjian 1998", and what else is told of it. */
    private static ReportedPact both(ReportedPact one, ReportedPact other) {
        ReportedPact further = other.further(one) ? other : one;
        return new ReportedPact(
                one.id(),
                one.article(),
                Optional.empty(),
                fullness(other.name()) > fullness(one.name()) ? other.name() : one.name(),
                one.parties(),
                further.status(),
                further.day(),
                steps(
                        Stream.of(one, other).flatMap(pact -> pact.steps().stream()),
                        further.status(),
                        further.day()),
                Renderings.once(Stream.of(one, other).flatMap(pact -> pact.clauses().stream())),
                Stream.of(one, other).flatMap(pact -> pact.replaces().stream()).distinct().toList(),
                Stream.of(one, other)
                        .flatMap(pact -> pact.evidence().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Two agreements of the same sides are told apart by their years; one without a year is that
     * which the article told of first, but "perjanjian itu" the one its paragraph told of last.
     */
    private List<List<Told>> heaps(List<Told> told) {
        Map<String, List<List<Told>>> heaps = new LinkedHashMap<>();
        Map<String, Told> last = new HashMap<>();
        for (Told one : told) {
            String sides = one.family() + one.parties();
            List<List<Told>> same = heaps.computeIfAbsent(sides, key -> new ArrayList<>());
            Optional<Told> before =
                    Optional.ofNullable(last.put(sides, one)).filter(b -> resumed(b, one));
            Optional<Integer> year = signedIn(one);
            Optional<List<Told>> heap =
                    same.stream()
                            .filter(other -> before.isEmpty() || other.contains(before.get()))
                            .filter(other -> year.isEmpty() || fits(other, year.get()))
                            .filter(other -> !(replaced(told, one) || over(one)) || dated(other))
                            .findFirst();
            heap.ifPresentOrElse(
                    found -> found.add(one), () -> same.add(new ArrayList<>(List.of(one))));
        }
        return heaps.values().stream().flatMap(List::stream).toList();
    }

    /** A bare name in one paragraph with an agreement of the same sides. */
    private boolean resumed(Told before, Told one) {
        int from = before.evidence().to();
        int to = Math.max(from, one.evidence().from());
        return !one.named()
                && one.year().isEmpty()
                && Words.of(one.name()).size() == 1
                && !article.text().substring(from, to).contains("\n");
    }

    private Optional<Integer> signedIn(Told one) {
        return one.year().or(() -> known.signedIn(one.name(), one.parties()));
    }

    /** "menggantikan perjanjian tahun 1975": not the one that replaces it. */
    private static boolean replaced(List<Told> told, Told one) {
        return one.year().stream()
                .anyMatch(
                        year ->
                                told.stream()
                                        .flatMap(other -> other.replaces().stream())
                                        .anyMatch(name -> name.endsWith(" " + year)));
    }

    /**
     * "perjanjian tahun 1998 tidak berlaku lagi": it has a year, and is not that told of so far.
     */
    private static boolean over(Told one) {
        return one.year().isPresent()
                && one.status()
                        .filter(s -> s == Status.TERMINATED || s == Status.SUPERSEDED)
                        .isPresent();
    }

    private static boolean dated(List<Told> heap) {
        return heap.stream().anyMatch(other -> other.year().isPresent());
    }

    private boolean fits(List<Told> heap, int year) {
        return heap.stream().flatMap(other -> signedIn(other).stream()).allMatch(y -> y == year);
    }

    private ReportedPact matched(ReportedPact pact) {
        return new ReportedPact(
                pact.id(),
                pact.article(),
                known.match(pact, article.today()),
                pact.name(),
                pact.parties(),
                pact.status(),
                pact.day(),
                pact.steps(),
                pact.clauses(),
                pact.replaces(),
                pact.evidence());
    }

    private ReportedPact pact(List<Told> heap) {
        Told first = heap.stream().filter(Told::named).findFirst().orElse(heap.get(0));
        boolean denied = heap.stream().anyMatch(Told::denied); // "said to be signed" is not signed
        Optional<Told> latest =
                heap.stream()
                        .filter(one -> !denied && one.status().isPresent())
                        .reduce((a, b) -> furthest(a, b));
        Set<String> replaces = new LinkedHashSet<>();
        Set<Span> evidence = new LinkedHashSet<>();
        heap.forEach(one -> replaces.addAll(one.replaces()));
        heap.forEach(one -> evidence.add(one.evidence()));
        Optional<Day> day = latest.flatMap(Told::day);
        return new ReportedPact(
                id(first, day.or(() -> year(first)), first.name()),
                article.id(),
                Optional.empty(),
                name(heap),
                first.parties(),
                latest.flatMap(Told::status),
                day,
                steps(
                        heap.stream().filter(one -> !denied).flatMap(one -> one.steps().stream()),
                        latest.flatMap(Told::status),
                        day),
                Renderings.once(heap.stream().flatMap(one -> one.clauses().stream())),
                List.copyOf(replaces),
                List.copyOf(evidence));
    }

    /** Each once, by day; without the latest, which is the pact's own status. */
    private static List<Step> steps(Stream<Step> told, Optional<Status> latest, Optional<Day> day) {
        Map<List<Object>, Step> each = new LinkedHashMap<>();
        told.sorted(Comparator.comparing(Step::day).thenComparing(Step::status))
                .filter(
                        step ->
                                !latest.equals(Optional.of(step.status()))
                                        || !day.equals(Optional.of(step.day())))
                .forEach(step -> each.putIfAbsent(List.of(step.status(), step.day()), step));
        return List.copyOf(each.values());
    }

    /** That in its name: "perjanjian tahun 1998". */
    private static Optional<Day> year(Told told) {
        return told.year().flatMap(year -> Day.when(year, 0, 0));
    }

    /** The fullest name that the article gives; the first of several as full. */
    private static String name(List<Told> heap) {
        return heap.stream()
                .map(Told::name)
                .reduce((a, b) -> fullness(b) > fullness(a) ? b : a)
                .orElseThrow();
    }

    /**
     * Words that say something, and the year: "perjanjian kemitraan strategis" is fuller than
     * "ketentuan yang disepakati".
     */
    private static long fullness(String name) {
        return Words.of(name).stream()
                .filter(word -> word.number() || word.text().length() >= LONG_WORD)
                .count();
    }

    private static Told furthest(Told a, Told b) {
        int order = a.status().orElseThrow().compareTo(b.status().orElseThrow());
        boolean dated = order == 0 && a.day().isEmpty() && b.day().isPresent();
        return order < 0 || dated ? b : a;
    }

    private ReportedPact replaced(Told by, String name) {
        String year = name.substring(name.lastIndexOf(' ') + 1);
        return new ReportedPact(
                id(by, Day.parse(year), name),
                article.id(),
                Optional.empty(),
                name,
                by.parties(),
                Optional.of(Status.SUPERSEDED),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(by.evidence()));
    }

    private static String id(Told one, Optional<Day> day, String name) {
        return Words.id(
                String.join(",", one.parties()),
                one.family(),
                day.map(Day::toString).orElseGet(() -> Words.folded(name)));
    }
}
