package org.pakta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.article.Article;
import org.pakta.page.PageReader;
import org.pakta.record.Given;
import org.pakta.record.Grouper;
import org.pakta.record.Outcome;
import org.pakta.story.Grouping;
import org.pakta.story.Saying;
import org.pakta.story.Story;

/**
 * Stories and sayings of inputs that are not kept. Articles are called by the ids their inputs
 * have, so that whoever gave the inputs knows them again.
 */
final class Grouped {
    /** By article what stories are made of. */
    private final Map<String, byte[]> articles = new TreeMap<>();

    private final Map<String, Set<String>> inputs = new TreeMap<>();

    /** By article, the digest of the page that tells it: the first, whatever order they come in. */
    private final Map<String, String> tellers = new TreeMap<>();

    private final Tally tally = new Tally();

    private final Grouper grouper;

    private Grouped(Grouper grouper) {
        this.grouper = grouper;
    }

    static Grouped read(Terminal terminal, Engine engine, PageReader reader, List<String> inputs) {
        Grouped grouped = new Grouped(engine.grouper());
        Progress progress = new Progress(terminal, false);
        try (Workers workers = new Workers(engine)) {
            Binder binder = new Binder(workers::whole);
            Batches.each(
                    reader,
                    inputs,
                    batch -> {
                        grouped.add(binder.add(workers.given(batch)));
                        progress.at(grouped.tally.in() + " pages read");
                    });
            grouped.add(binder.rest());
        }
        progress.end();
        return grouped;
    }

    private void add(List<Given> ready) {
        List<Outcome> outcomes = ready.stream().map(Binder::outcome).toList();
        List<byte[]> imprints = outcomes.parallelStream().map(this::imprint).toList();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Done done
                    && ready.get(i) instanceof Given.Read read) {
                tally.done();
                Article article = done.reading().article();
                String digest = read.page().digest();
                String teller = tellers.merge(article.id(), digest, Grouped::first);
                if (teller.equals(digest)) {
                    articles.put(article.id(), imprints.get(i));
                }
                inputs.computeIfAbsent(article.id(), id -> new TreeSet<>()).add(article.input());
            } else {
                tally.skip(((Outcome.Passed) outcomes.get(i)).skipped());
            }
        }
    }

    private byte[] imprint(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                ? grouper.imprint().apply(done.reading().told())
                : new byte[0];
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** With input ids in place of article ids. */
    Grouping grouping() {
        Grouping grouping = grouper.group().apply(List.copyOf(articles.values()));
        return new Grouping(
                grouping.stories().stream().map(this::renamed).toList(),
                grouping.sayings().stream().map(this::renamed).toList());
    }

    /** What was skipped and why; empty when nothing was. */
    String skipped() {
        return tally.skipped() == 0 ? "" : tally.skipped() + " skipped: " + tally.reasons();
    }

    Tally tally() {
        return tally;
    }

    private Story renamed(Story story) {
        return new Story(
                story.id(),
                story.headline(),
                story.from(),
                story.to(),
                all(story.articles()),
                story.origins().stream()
                        .map(
                                one ->
                                        new Story.Origin(
                                                first(one.origin()),
                                                all(one.reprints()),
                                                one.rewrites().stream()
                                                        .flatMap(this::renamed)
                                                        .toList(),
                                                one.why()))
                        .toList(),
                story.saga(),
                all(story.roundups()),
                story.reasons().stream().map(this::reason).toList());
    }

    private Stream<Story.Rewrite> renamed(Story.Rewrite rewrite) {
        return all(List.of(rewrite.article())).stream()
                .map(id -> new Story.Rewrite(id, first(rewrite.of()), rewrite.why()));
    }

    private Story.Reason reason(Story.Reason reason) {
        String like = reason.like().isEmpty() ? "" : first(reason.like());
        return new Story.Reason(first(reason.article()), reason.why(), like);
    }

    private Saying renamed(Saying saying) {
        return new Saying(
                saying.id(),
                saying.speaker(),
                saying.statements().stream()
                        .map(one -> new Saying.Variant(first(one.article()), one.statement()))
                        .toList(),
                saying.core());
    }

    private List<String> all(List<String> ids) {
        List<String> named = new ArrayList<>();
        ids.forEach(id -> named.addAll(inputs.getOrDefault(id, Set.of(id))));
        return named.stream().sorted().toList();
    }

    private String first(String id) {
        return inputs.getOrDefault(id, Set.of(id)).iterator().next();
    }
}
