package org.pakta.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.article.Outlet;
import org.pakta.article.Sheet;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.statement.Statement;
import org.pakta.text.Day;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Takes the imprint of an article. */
final class ImprintReader {
    /** Words of a text that stand in for a headline. */
    private static final int OPENING = 12;

    /** Words that a reader is told when asked what two articles share. */
    private static final int ABOUT = 24;

    /** Days told further down are mostly background. */
    private static final int WORDS_DATED = 5_000;

    /** Where a report tells the day of its news. */
    private static final int WORDS_OPENING = 250;

    private final TermReader terms;
    private final SaidReader statements;
    private final OutlineReader outlines;
    private final Map<String, DateReader> dates;
    private final Map<String, Predicate<String>> roundups;

    ImprintReader(
            TermReader terms,
            SaidReader statements,
            OutlineReader outlines,
            Map<String, DateReader> dates,
            Map<String, Predicate<String>> roundups) {
        this.terms = terms;
        this.statements = statements;
        this.outlines = outlines;
        this.dates = Map.copyOf(dates);
        this.roundups = Map.copyOf(roundups);
    }

    Imprint imprint(Told told) {
        Article article = told.article();
        List<Token> words = Words.of(article.text());
        Map<String, Double> counted = terms.terms(told, words);
        return new Imprint(
                article.id(),
                article.outlet().map(Outlet::id).orElse(""),
                article.outletName(),
                Sheet.of(article),
                article.language().orElse(""),
                article.published(),
                told(article, words),
                news(article, words),
                article.agencies(),
                article.headline().orElse(""),
                opening(article.text(), words),
                about(counted),
                Terms.of(counted),
                Terms.of(terms.lead(told, words)),
                Runs.ofWords(List.of(words)),
                quoted(told.statements()),
                outlines.read(told).outline(),
                parts(article).stream()
                        .map(part -> Terms.of(terms.counted(part, article.language())))
                        .toList(),
                statements.read(told));
    }

    private List<String> parts(Article article) {
        boolean announced =
                article.language()
                        .map(roundups::get)
                        .filter(opens -> opens.test(article.headline().orElse("")))
                        .isPresent();
        return announced
                ? Parts.announced(article.text())
                : Parts.of(article.text(), terms.stopWords(article.language()));
    }

    private static Runs quoted(List<Statement> statements) {
        return Runs.of(
                statements.stream()
                        .filter(said -> said.kind() != Statement.Kind.INDIRECT)
                        .map(Statement::words)
                        .toList());
    }

    private int[] told(Article article, List<Token> words) {
        return days(article, words, WORDS_DATED)
                .mapToInt(day -> (int) day.first().toEpochDay())
                .toArray();
    }

    private Optional<Day> news(Article article, List<Token> words) {
        return days(article, words, WORDS_OPENING)
                .filter(
                        day ->
                                article.published()
                                        .map(published -> day.compareTo(published) <= 0)
                                        .orElse(true))
                .reduce((early, late) -> late);
    }

    /** The full days told in so many words from the beginning, each once, the earliest first. */
    private Stream<Day> days(Article article, List<Token> words, int most) {
        Optional<DateReader> reader = article.language().map(dates::get);
        if (reader.isEmpty()) {
            return Stream.empty();
        }
        List<Token> first = words.subList(0, Math.min(words.size(), most));
        return reader.get().find(article.text(), first, article.published()).stream()
                .map(DatedSpan::day)
                .filter(Day::full)
                .distinct()
                .sorted();
    }

    private static String about(Map<String, Double> counted) {
        return counted.entrySet().stream()
                .filter(term -> term.getKey().indexOf(':') < 0)
                .sorted(
                        Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(ABOUT)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private static String opening(String text, List<Token> words) {
        return words.isEmpty()
                ? ""
                : text.substring(0, words.get(Math.min(words.size(), OPENING) - 1).to()).strip();
    }
}
