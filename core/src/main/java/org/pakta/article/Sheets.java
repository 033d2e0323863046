package org.pakta.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pakta.evidence.ReadFrom;
import org.pakta.page.Skipped;

/**
 * Puts the pages that one article is cut over together. Pages that claim the same number with texts
 * of their own, or tell different days, are left as they are. What stands behind a missing page is
 * not joined to what stands before it: nobody knows what is between.
 */
public final class Sheets {
    /** Characters of a joined text; the longest reports have some 100,000. */
    private static final int LONGEST = 1_000_000;

    private Sheets() {}

    /**
     * An article put together.
     *
     * @param article the whole, called as its first page is
     * @param places of its pages in the list they were given in, the first page first; pages that
     *     tell nothing new are among them
     */
    public record Joined(Article article, List<Integer> places) {
        public Joined {
            places = List.copyOf(places);
        }

        /** Why a further page gives no article of its own. */
        public Skipped furtherPage(Article page) {
            String number = page.frame().sheet().map(Sheet::number).map(n -> n + " ").orElse("");
            return new Skipped(
                    page.input(),
                    "page_of",
                    "page %sof the article %s, which begins in %s"
                            .formatted(number, article.id(), article.input()));
        }
    }

    /** What can be put together of these; pages that stay alone are in none. */
    public static List<Joined> join(List<Article> pages) {
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            int place = i;
            Article page = pages.get(i);
            page.frame()
                    .sheet()
                    .map(sheet -> page.outletName() + '\n' + sheet.of())
                    .map(of -> together.computeIfAbsent(of, key -> new ArrayList<>()))
                    .ifPresent(places -> places.add(place));
        }
        return together.values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(places -> joined(pages, places))
                .toList();
    }

    /**
     * All that claims one number.
     *
     * @param text the one that holds all that the others tell
     */
    private record Leaf(int number, Article text, List<Integer> places) {
        Leaf with(Leaf other) {
            List<Integer> all = new ArrayList<>(places);
            all.addAll(other.places);
            return new Leaf(number, text, all);
        }
    }

    private static Stream<Joined> joined(List<Article> pages, List<Integer> places) {
        TreeMap<Integer, List<Integer>> byNumber = new TreeMap<>();
        for (int place : places) {
            int number = pages.get(place).frame().sheet().map(Sheet::number).orElseThrow();
            byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(place);
        }
        if (byNumber.lastKey() > Pager.MOST) {
            return Stream.empty();
        }
        List<Leaf> leaves = new ArrayList<>();
        byNumber.forEach((number, claims) -> leaf(pages, number, claims).ifPresent(leaves::add));
        if (leaves.size() < byNumber.size() || differentDays(leaves)) {
            return Stream.empty();
        }
        return runs(leaves).stream()
                .filter(run -> run.stream().mapToInt(leaf -> leaf.places().size()).sum() > 1)
                .filter(run -> run.stream().mapToInt(Sheets::length).sum() <= LONGEST)
                .map(Sheets::bound);
    }

    private static Joined bound(List<Leaf> run) {
        return new Joined(
                Whole.of(run.stream().map(Leaf::text).toList()),
                run.stream().flatMap(leaf -> leaf.places().stream()).toList());
    }

    private static int length(Leaf leaf) {
        return leaf.text().text().length();
    }

    /** Empty where two claim the number and neither holds all that the other tells. */
    private static Optional<Leaf> leaf(List<Article> pages, int number, List<Integer> claims) {
        List<Integer> order =
                claims.stream()
                        .sorted(Comparator.comparing(place -> -pages.get(place).text().length()))
                        .toList();
        Article fullest = pages.get(order.get(0));
        Set<String> held = paragraphs(fullest);
        return order.stream().allMatch(place -> held.containsAll(paragraphs(pages.get(place))))
                ? Optional.of(new Leaf(number, fullest, order))
                : Optional.empty();
    }

    private static Set<String> paragraphs(Article page) {
        return new HashSet<>(Whole.paragraphs(page));
    }

    /** Days in the text may be anything's; those that a page tells of itself are the same. */
    private static boolean differentDays(List<Leaf> leaves) {
        return leaves.stream()
                        .map(Leaf::text)
                        .filter(page -> !fromText(page))
                        .flatMap(page -> page.published().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean fromText(Article page) {
        return Optional.ofNullable(page.readFrom().get("published"))
                .filter(from -> from.in() == ReadFrom.Part.TEXT)
                .isPresent();
    }

    /** Numbers without a gap; a first page that holds all of another stands for it too. */
    private static List<List<Leaf>> runs(List<Leaf> leaves) {
        List<List<Leaf>> runs = new ArrayList<>();
        Leaf first = leaves.get(0);
        Set<String> held = paragraphs(first.text());
        List<Leaf> rest = new ArrayList<>();
        for (Leaf leaf : leaves.subList(1, leaves.size())) {
            if (held.containsAll(paragraphs(leaf.text()))) {
                first = first.with(leaf);
            } else {
                rest.add(leaf);
            }
        }
        runs.add(new ArrayList<>(List.of(first)));
        for (Leaf leaf : rest) {
            List<Leaf> run = runs.get(runs.size() - 1);
            if (run.get(run.size() - 1).number() + 1 == leaf.number()) {
                run.add(leaf);
            } else {
                runs.add(new ArrayList<>(List.of(leaf)));
            }
        }
        return runs;
    }
}
