package org.pakta.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final OccasionReader occasions;
    private final OutlineReader outlines;
    private final Map<String, DateReader> dates;
    private final Map<String, Predicate<String>> roundups;

    ImprintReader(
            TermReader terms,
            SaidReader statements,
            OccasionReader occasions,
            OutlineReader outlines,
            Map<String, DateReader> dates,
            Map<String, Predicate<String>> roundups) {
        this.terms = terms;
        this.statements = statements;
        this.occasions = occasions;
        this.outlines = outlines;
        this.dates = Map.copyOf(dates);
        this.roundups = Map.copyOf(roundups);
    }

    Imprint imprint(Told told) {
        Article article = told.article();
        List<Token> words = Words.of(article.text());
        Set<String> names = terms.names(article.text(), words);
        Map<String, Double> counted = terms.terms(told, words, names);
        List<DatedSpan> days = days(article, words);
        return new Imprint(
                article.id(),
                article.outlet().map(Outlet::id).orElse(""),
                article.outletName(),
                Sheet.of(article),
                article.language().orElse(""),
                article.published(),
                told(days),
                news(article, words, days),
                article.agencies(),
                article.headline().orElse(""),
                opening(article.text(), words),
                about(counted),
                Terms.of(counted),
                Terms.of(terms.lead(told, words)),
                Runs.ofWords(List.of(words)),
                quoted(told.statements()),
                outlines.read(told).outline(),
                outlines.roots(terms.named(told, names), article.language().orElse("")),
                parts(article).stream()
                        .map(part -> Terms.of(terms.counted(part, article.language())))
                        .toList(),
                statements.read(told),
                occasions.read(told, words, days));
    }

    private List<String> parts(Article article) {
        String headline = article.headline().orElse("");
        boolean announced =
                article.language()
                        .map(roundups::get)
                        .filter(opens -> opens.test(headline))
                        .isPresent();
        return announced
                ? Parts.announced(article.text())
                : Parts.of(headline, article.text(), terms.stopWords(article.language()));
    }

    private static Runs quoted(List<Statement> statements) {
        return Runs.of(
                statements.stream()
                        .filter(said -> said.kind() != Statement.Kind.INDIRECT)
                        .map(Statement::words)
                        .toList());
    }

    private static int[] told(List<DatedSpan> days) {
        return days.stream()
                .mapToInt(found -> (int) found.day().first().toEpochDay())
                .distinct()
                .sorted()
                .toArray();
    }

    private static Optional<Day> news(Article article, List<Token> words, List<DatedSpan> days) {
        int opening =
                words.isEmpty() ? 0 : words.get(Math.min(words.size(), WORDS_OPENING) - 1).to();
        return days.stream()
                .filter(found -> found.span().to() <= opening)
                .map(DatedSpan::day)
                .filter(day -> article.published().map(own -> day.compareTo(own) <= 0).orElse(true))
                .max(Comparator.naturalOrder());
    }

    /** The full days that the text tells of, as they stand in it. */
    private List<DatedSpan> days(Article article, List<Token> words) {
        Optional<DateReader> reader = article.language().map(dates::get);
        if (reader.isEmpty()) {
            return List.of();
        }
        List<Token> first = words.subList(0, Math.min(words.size(), WORDS_DATED));
        return reader.get().find(article.text(), first, article.published()).stream()
                .filter(found -> found.day().full())
                .toList();
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
