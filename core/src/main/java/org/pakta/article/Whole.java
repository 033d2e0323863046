package org.pakta.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pakta.evidence.ReadFrom;
import org.pakta.evidence.Span;
import org.pakta.text.Words;

/** An article put together from its pages: what the first tells of itself, and the text of all. */
final class Whole {
    private static final String BETWEEN = "\n\n";

    private final List<Article> pages;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();
    private final List<Dropped> repeated = new ArrayList<>();
    private final List<Frame.Part> parts = new ArrayList<>();

    private Whole(List<Article> pages) {
        this.pages = pages;
    }

    /** Pages of one article in order, at least one. */
    static Article of(List<Article> pages) {
        Whole whole = new Whole(pages);
        pages.forEach(whole::add);
        return whole.article();
    }

    /** A page's paragraphs, folded to be compared. */
    static List<String> paragraphs(Article page) {
        return Stream.of(page.text().split(BETWEEN, -1)).map(Words::folded).toList();
    }

    private void add(Article page) {
        int from = text.isEmpty() ? 0 : text.length() + BETWEEN.length();
        Set<String> before = Set.copyOf(told);
        for (String paragraph : page.text().split(BETWEEN, -1)) {
            String folded = Words.folded(paragraph);
            if (before.contains(folded)) {
                repeated.add(new Dropped(paragraph, "on an earlier page"));
            } else {
                told.add(folded);
                text.append(text.isEmpty() ? "" : BETWEEN).append(paragraph);
            }
        }
        if (text.length() > from) {
            int number = page.frame().sheet().map(Sheet::number).orElse(1);
            Span span = new Span(from, text.length());
            parts.add(new Frame.Part(number, page.input(), page.uri(), span));
        }
    }

    private Article article() {
        Article first = pages.get(0);
        List<Dropped> dropped = new ArrayList<>(once(Article::dropped, piece -> piece));
        dropped.addAll(repeated);
        return new Article(
                first.id(),
                first.input(),
                first.uri(),
                first.outlet(),
                first.language(),
                first(Article::published),
                first.headline(),
                once(Article::byline, by -> Words.folded(by.name()) + by.role()),
                once(Article::agencies, agency -> agency),
                text.toString(),
                dropped,
                readFrom(),
                frame(first.frame()));
    }

    private Frame frame(Frame first) {
        return new Frame(
                first.subheadline(),
                once(page -> page.frame().captions(), caption -> caption),
                first.dateline(),
                first(page -> page.frame().publishedAt()),
                first(page -> page.frame().modifiedAt()),
                first.canonical(),
                count(),
                first.sheet(),
                parts.size() > 1 ? parts : List.of(),
                once(page -> page.frame().repairs(), repair -> repair));
    }

    /** As many as any page tells of, or are there. */
    private OptionalInt count() {
        IntStream told = pages.stream().flatMapToInt(page -> page.frame().pages().stream());
        return IntStream.concat(told, parts.stream().mapToInt(Frame.Part::number)).max();
    }

    private Map<String, ReadFrom> readFrom() {
        Map<String, ReadFrom> all = new LinkedHashMap<>();
        pages.forEach(page -> page.readFrom().forEach(all::putIfAbsent));
        return all;
    }

    private <T> Optional<T> first(Function<Article, Optional<T>> part) {
        return pages.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    /** What all pages list, each once. */
    private <T> List<T> once(Function<Article, Collection<T>> list, Function<T, Object> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        pages.stream()
                .flatMap(page -> list.apply(page).stream())
                .forEach(one -> byKey.putIfAbsent(key.apply(one), one));
        return List.copyOf(byKey.values());
    }
}
