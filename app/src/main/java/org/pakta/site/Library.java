package org.pakta.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.fact.Fact;
import org.pakta.fact.FactFinder;
import org.pakta.fact.Subject;
import org.pakta.record.Contents;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;
import org.pakta.story.Counterpart;
import org.pakta.story.Saying;
import org.pakta.story.Story;
import org.pakta.story.StoryGrouper;
import org.pakta.text.Day;

/** A record's contents, so that one thing leads to the next: article to story, saying to words. */
final class Library {
    private final Contents contents;
    private final FactFinder finder;
    private final StoryGrouper grouper;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Story> storyOf = new LinkedHashMap<>();
    private final Map<String, Source> sourceOf = new LinkedHashMap<>();
    private final Map<String, List<Saying>> sayingsIn = new LinkedHashMap<>();
    private final Map<String, List<Source>> sources = new LinkedHashMap<>();
    private final Map<String, Integer> sagas = new LinkedHashMap<>();

    Library(Contents contents, FactFinder finder, StoryGrouper grouper) {
        this.contents = contents;
        this.finder = finder;
        this.grouper = grouper;
        contents.readings().stream()
                .sorted(Comparator.comparing(reading -> reading.article().id()))
                .forEach(this::keep);
        for (Story story : contents.stories()) {
            story.articles().forEach(article -> storyOf.putIfAbsent(article, story));
            sagas.merge(story.saga(), 1, Integer::sum);
            sources.put(story.id(), Source.of(story, this));
            sources(story).forEach(this::keep);
        }
        for (Saying saying : contents.sayings()) {
            saying.statements().stream()
                    .flatMap(variant -> story(variant.article()).stream())
                    .map(Story::id)
                    .distinct()
                    .forEach(
                            id ->
                                    sayingsIn
                                            .computeIfAbsent(id, k -> new ArrayList<>())
                                            .add(saying));
        }
    }

    private void keep(Reading reading) {
        readings.put(reading.article().id(), reading);
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    private void keep(Source source) {
        source.readings().forEach(reading -> sourceOf.put(reading.article().id(), source));
    }

    Contents contents() {
        return contents;
    }

    /** By article id. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** One reading, or none when the record has no such article. */
    Stream<Reading> reading(String article) {
        return Stream.ofNullable(readings.get(article));
    }

    /** One statement, or none when the record has no such one. */
    Stream<Statement> statement(String id) {
        return Stream.ofNullable(statements.get(id));
    }

    Optional<Story> story(String article) {
        return Optional.ofNullable(storyOf.get(article));
    }

    /** Independent origins of a story. */
    List<Source> sources(Story story) {
        return sources.getOrDefault(story.id(), List.of());
    }

    /** The origin an article belongs to, in its story. */
    Optional<Source> source(String article) {
        return Optional.ofNullable(sourceOf.get(article));
    }

    /** Stories of the saga a story belongs to, itself counted. */
    int sagaSize(Story story) {
        return sagas.getOrDefault(story.saga(), 1);
    }

    List<Reading> readings(Story story) {
        return story.articles().stream().flatMap(this::reading).toList();
    }

    List<Saying> sayings(Story story) {
        return sayingsIn.getOrDefault(story.id(), List.of());
    }

    /** What a story's articles tell: disputed things first, then what most origins tell. */
    List<Fact> facts(Story story) {
        return facts.computeIfAbsent(
                story.id(),
                id ->
                        finder.find(
                                story,
                                readings(story).stream().map(Reading::told).toList(),
                                sayings(story)));
    }

    /** The sentences of an article with those of a rewrite that tell the same. */
    List<Counterpart> counterparts(Reading source, Reading rewrite) {
        return grouper.counterparts(source.told(), rewrite.told());
    }

    /** Those of them that tell who did what to whom. */
    List<Fact> acts(Story story) {
        return facts(story).stream().filter(f -> f.subject() instanceof Subject.Act).toList();
    }

    /** Newest first, then those with more origins. */
    List<Story> stories() {
        return contents.stories().stream()
                .sorted(
                        Comparator.comparing(Library::lastDay)
                                .thenComparing(story -> sources(story).size())
                                .thenComparing(story -> story.articles().size())
                                .reversed()
                                .thenComparing(Story::id))
                .toList();
    }

    private static String lastDay(Story story) {
        return story.to().or(story::from).map(Day::toString).orElse("");
    }

    /** How many independent origins these articles come from. */
    int origins(Stream<String> articles) {
        return (int)
                articles.map(id -> source(id).map(s -> s.lead().article().id()).orElse(id))
                        .distinct()
                        .count();
    }

    /** Headline, else the first words of the text. */
    static String headline(Article article) {
        return article.headline().orElseGet(() -> shortened(article.text()));
    }

    /** The first words, for a line of a list. */
    static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        int end = line.offsetByCodePoints(0, Math.min(90, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
