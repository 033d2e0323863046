package org.pakta.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.text.Day;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/** Reads the numbers an article tells. Years, ages and times of day are none. */
public final class FigureReader {
    /** What an article tells of longer ago is not its own news. */
    private static final long PAST_DAYS = 60;

    private final Map<String, Pack> packs = new TreeMap<>();

    private record Pack(LanguagePack language, FigureWords words, DateReader dates) {}

    /** Of articles in these languages. */
    public FigureReader(Languages languages) {
        for (LanguagePack language : languages.all()) {
            packs.put(
                    language.code(),
                    new Pack(language, new FigureWords(language), new DateReader(language)));
        }
    }

    /** In the order of the text; none where the language is not known. */
    public List<Figure> read(Article article) {
        return article.language().map(packs::get).stream()
                .flatMap(
                        pack ->
                                pack.language().sentences(article.text()).stream()
                                        .flatMap(s -> in(s, article, pack).stream()))
                .toList();
    }

    /**
     * The numbers of words in a row, as wordings are compared by them; none where the language is
     * not known.
     *
     * @param text that the words stand in
     */
    public List<Measure> measures(String text, List<Token> row, Optional<String> language) {
        return language.map(packs::get)
                .map(pack -> new Measures(text, row, pack.words()).all())
                .orElse(List.of());
    }

    private static List<Figure> in(Sentence sentence, Article article, Pack pack) {
        if (sentence.tokens().isEmpty()) {
            return List.of();
        }
        List<DatedSpan> days =
                pack.dates().find(article.text(), sentence.tokens(), article.published());
        List<Span> taken = days.stream().map(DatedSpan::span).toList();
        List<Figure> figures = new ArrayList<>();
        for (Counted counted : new Counts(article.text(), sentence, pack.words(), taken).all()) {
            figures.add(
                    new Figure(
                            article.id(),
                            counted.what(),
                            counted.of(),
                            counted.toll(),
                            counted.amount(),
                            past(nearest(days, counted.span()), article.published()),
                            counted.span(),
                            sentence.span()));
        }
        return figures;
    }

    /**
     * "killed 11 on Saturday, the most since May 2024": the day that a number stands nearest to.
     */
    private static Optional<Day> nearest(List<DatedSpan> days, Span number) {
        return days.stream()
                .min(Comparator.comparingInt(day -> Math.abs(day.span().from() - number.from())))
                .map(DatedSpan::day);
    }

    private static boolean past(Optional<Day> told, Optional<Day> published) {
        return told.isPresent()
                && published.isPresent()
                && told.get().last().plusDays(PAST_DAYS).isBefore(published.get().first());
    }
}
