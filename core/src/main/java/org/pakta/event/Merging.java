package org.pakta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.text.Day;
import org.pakta.text.Words;

/** Tells each event once, however often the article does. */
final class Merging {
    /** A reader wants the first sentences that tell it, not every echo. */
    private static final int MOST_EVIDENCE = 3;

    /** A deed of one day that is older than this is not the one told of without a day. */
    private static final int NEWS_DAYS = 31;

    /** The surest first; then what gives the day, and what a verb tells; then as the text goes. */
    private static final Comparator<Found> BEST =
            Comparator.comparingInt((Found one) -> rank(one.status()))
                    .thenComparing(one -> one.day().filter(Day::full).isEmpty())
                    .thenComparing(one -> !one.main());

    private final Article article;

    Merging(Article article) {
        this.article = article;
    }

    List<Event> merge(List<Found> found) {
        List<List<Found>> heaps = new ArrayList<>();
        Set<String> aimed = new HashSet<>();
        Map<String, List<List<Found>>> alike = new LinkedHashMap<>();
        for (Found one : found) {
            if (!one.sides().targets().isEmpty()) {
                aimed.add(deed(one));
                aimed.add(between(one));
            }
            List<List<Found>> same = alike.computeIfAbsent(key(one), key -> new ArrayList<>());
            Optional<List<Found>> heap = same.stream().filter(h -> same(h, one)).findFirst();
            if (heap.isPresent()) {
                heap.get().add(one);
            } else {
                List<Found> fresh = new ArrayList<>(List.of(one));
                same.add(fresh);
                heaps.add(fresh);
            }
        }
        return heaps.stream().filter(heap -> !vaguer(heap.get(0), aimed)).map(this::event).toList();
    }

    private static String key(Found one) {
        return one.type()
                + " "
                + new TreeSet<>(one.sides().actors())
                + new TreeSet<>(one.sides().targets());
    }

    private boolean same(List<Found> heap, Found one) {
        Optional<Day> known = day(heap);
        if (known.isPresent() && one.day().isPresent()) {
            return known.get().agreesWith(one.day().get());
        }
        Optional<Day> told = known.or(one::day);
        boolean history = told.filter(this::past).isPresent() && !one.type().lasting();
        boolean ahead = one.status() == Event.Status.PLANNED;
        return !history
                && (one.type().spoken()
                        || heap.stream()
                                .allMatch(h -> ahead == (h.status() == Event.Status.PLANNED)));
    }

    /** Long before the news: "Juni 2024" in an article of November. */
    private boolean past(Day day) {
        return article.today()
                .filter(own -> own.first().toEpochDay() - day.last().toEpochDay() > NEWS_DAYS)
                .isPresent();
    }

    private static Optional<Day> day(List<Found> heap) {
        return heap.stream()
                .map(Found::day)
                .flatMap(Optional::stream)
                .max((a, b) -> Boolean.compare(a.full(), b.full()));
    }

    /** The same deed is told elsewhere with more of its sides, or with who began it. */
    private static boolean vaguer(Found one, Set<String> aimed) {
        return !one.type().symmetric()
                && one.sides().targets().isEmpty()
                && (aimed.contains(deed(one)) || aimed.contains(between(one)));
    }

    /** All sides of a deed, whoever began it. */
    private static String between(Found one) {
        Set<String> sides = new TreeSet<>(one.sides().actors());
        sides.addAll(one.sides().targets());
        return one.type() + " between " + sides;
    }

    private static String deed(Found one) {
        return one.type() + " " + new TreeSet<>(one.sides().actors());
    }

    private Event event(List<Found> heap) {
        Found best = heap.stream().min(BEST).orElseThrow();
        List<Span> spans =
                heap.stream()
                        .sorted(BEST)
                        .flatMap(Found::evidence)
                        .distinct()
                        .limit(MOST_EVIDENCE)
                        .toList();
        List<String> by =
                best.reportedBy().isEmpty()
                        ? List.of()
                        : heap.stream().flatMap(f -> f.reportedBy().stream()).distinct().toList();
        List<String> actors = best.sides().actors();
        List<String> targets = best.sides().targets();
        String id =
                Words.id(
                        article.id(),
                        best.type().name(),
                        String.join(",", new TreeSet<>(actors)),
                        String.join(",", new TreeSet<>(targets)),
                        Words.folded(best.sentence().span().in(article.text())));
        return new Event(
                id,
                article.id(),
                best.type(),
                best.status(),
                actors,
                targets,
                best.day().filter(Day::full).or(() -> day(heap)),
                best.place().or(() -> place(heap)),
                spans,
                by,
                best.pattern());
    }

    /** The first that a telling of it names. */
    private static Optional<Event.Place> place(List<Found> heap) {
        return heap.stream().map(Found::place).flatMap(Optional::stream).findFirst();
    }

    private static int rank(Event.Status status) {
        return switch (status) {
            case DONE -> 0;
            case DENIED -> 1;
            case PLANNED -> 2;
            case ALLEGED -> 3;
        };
    }
}
