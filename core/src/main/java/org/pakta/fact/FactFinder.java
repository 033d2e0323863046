package org.pakta.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.figure.Figure;
import org.pakta.figure.FigureReader;
import org.pakta.language.LanguagePack;
import org.pakta.language.Languages;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.StoryGrouper;
import org.pakta.story.Told;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Sets the articles of a story side by side, field by field. */
public final class FactFinder {
    private final Languages languages;
    private final FigureReader figures;
    private final Map<String, String> lexicon;

    /** For articles in these languages. */
    public FactFinder(Languages languages) {
        this.languages = languages;
        this.figures = new FigureReader(languages);
        this.lexicon = StoryGrouper.lexicon(languages.lexicon());
    }

    /**
     * What the articles of a story tell: disputed things first, then what most origins tell, then
     * what stands nearest the beginning.
     *
     * @param articles the story's, in any order; others are left out
     * @param sayings those of them that two of the articles or more give
     */
    public List<Fact> find(Story story, List<Told> articles, List<Saying> sayings) {
        Reports reports = new Reports(story, articles);
        List<Fact> facts = new ArrayList<>(new Acts(reports).facts());
        facts.addAll(new Counts(reports, read(reports)).facts());
        facts.addAll(said(reports, sayings));
        facts.sort(
                Comparator.comparing((Fact fact) -> !fact.disputed())
                        .thenComparing(fact -> -fact.origins().size())
                        .thenComparing(FactFinder::place)
                        .thenComparing(Fact::id));
        return facts;
    }

    /** How far down it is first told: what an article is about stands above its background. */
    private static int place(Fact fact) {
        return fact.tellings().stream()
                .flatMap(telling -> telling.places().stream())
                .mapToInt(place -> place.span().from())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Counts.Read> read(Reports reports) {
        List<Counts.Read> all = new ArrayList<>();
        for (Told told : reports.inOrder()) {
            for (Figure figure : figures.read(told.article())) {
                all.add(new Counts.Read(figure, words(told.article(), figure.sentence())));
            }
        }
        return all;
    }

    /** Content words of a sentence, those of other languages as the lexicon has them. */
    private Set<String> words(Article article, Span sentence) {
        Set<String> stops =
                article.language()
                        .flatMap(languages::pack)
                        .map(LanguagePack::functionWords)
                        .orElse(Set.of());
        Set<String> words = new HashSet<>();
        for (Token token : Words.of(article.text(), sentence)) {
            if (!token.number() && !stops.contains(token.folded())) {
                words.add(lexicon.getOrDefault(token.folded(), token.folded()));
            }
        }
        return words;
    }

    private static List<Fact> said(Reports reports, List<Saying> sayings) {
        Map<String, Span> places = new HashMap<>();
        for (Told told : reports.inOrder()) {
            told.statements().forEach(one -> places.put(one.id(), one.span()));
        }
        List<Fact> facts = new ArrayList<>();
        for (Saying saying : sayings) {
            List<Claim> claims =
                    saying.statements().stream()
                            .filter(variant -> places.containsKey(variant.statement()))
                            .map(variant -> claim(reports, saying, variant, places))
                            .toList();
            if (!claims.isEmpty()) {
                Subject subject = new Subject.Said(saying.id(), saying.speaker());
                facts.add(reports.fact(subject, claims));
            }
        }
        return facts;
    }

    private static Claim claim(
            Reports reports, Saying saying, Saying.Variant variant, Map<String, Span> places) {
        Span span = places.getOrDefault(variant.statement(), new Span(0, 0));
        return new Claim(
                reports.origin(variant.article()),
                new Version.Quoted(saying.core()),
                new Fact.Place(variant.article(), span, Optional.of(variant.statement())),
                true);
    }
}
