package org.pakta.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pakta.article.Article;
import org.pakta.evidence.Span;
import org.pakta.fact.Fact;
import org.pakta.fact.Subject;
import org.pakta.story.Counterpart;
import org.pakta.story.Story;

/**
 * A story as a person reads it on a terminal: what is told, by whom, and why each article is in.
 */
final class StoryText {
    private final Story story;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    StoryText(Story story, List<Article> articles) {
        this.story = story;
        articles.forEach(article -> this.articles.put(article.id(), article));
        story.origins().forEach(one -> letters.put(one.origin(), letter(letters.size())));
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    /**
     * All of it.
     *
     * @param retold by the id of each rewrite the sentences that show it
     */
    List<String> lines(List<Fact> facts, Map<String, List<Counterpart>> retold) {
        lines.add(story.headline());
        lines.add(
                "%s to %s, saga %s"
                        .formatted(Shown.day(story.from()), Shown.day(story.to()), story.saga()));
        story.origins().forEach(one -> origin(one, retold));
        story.roundups().forEach(one -> lines.add("told among other things: " + titled(one)));
        if (!facts.isEmpty()) {
            lines.add("");
            facts.stream().filter(fact -> !alone(fact)).forEach(this::fact);
            long alone = facts.stream().filter(StoryText::alone).count();
            if (alone > 0) {
                lines.add("sayings that one origin alone has: " + alone);
            }
        }
        lines.add("");
        story.reasons().forEach(reason -> lines.add(reason.text()));
        return lines;
    }

    private static boolean alone(Fact fact) {
        return fact.subject() instanceof Subject.Said && fact.origins().size() < 2;
    }

    private void origin(Story.Origin origin, Map<String, List<Counterpart>> retold) {
        String letter = letters(List.of(origin.origin()));
        lines.add("");
        lines.add("origin " + letter + " (" + origin.why() + "): " + titled(origin.origin()));
        origin.reprints().forEach(copy -> lines.add("  reprint: " + titled(copy)));
        origin.rewrites()
                .forEach(one -> rewrite(one, retold.getOrDefault(one.article(), List.of())));
    }

    private void rewrite(Story.Rewrite one, List<Counterpart> sentences) {
        lines.add("  in other words: " + titled(one.article()));
        lines.add("    of " + one.of() + ": " + one.why());
        for (Counterpart both : sentences) {
            sentence(one.of(), both.source()).ifPresent(words -> lines.add("    | " + words));
            sentence(one.article(), both.rewrite()).ifPresent(words -> lines.add("    = " + words));
        }
    }

    private Optional<String> sentence(String article, Span span) {
        return Optional.ofNullable(articles.get(article))
                .map(known -> Shown.line(span.in(known.text())));
    }

    private String titled(String id) {
        return Optional.ofNullable(articles.get(id))
                .map(one -> id + "  " + Shown.outlet(one) + "  " + one.headline().orElse(""))
                .orElse(id);
    }

    private void fact(Fact fact) {
        String silent = fact.silent().isEmpty() ? "" : ", silent: " + letters(fact.silent());
        lines.add(what(fact.subject()) + (fact.disputed() ? ", disputed" : "") + silent);
        for (Fact.Telling telling : fact.tellings()) {
            lines.add(
                    "  %s: %s%s%s"
                            .formatted(
                                    Shown.line(telling.version().says()),
                                    letters(telling.origins()),
                                    some(", against it: ", telling.against()),
                                    some(", cannot tell: ", telling.unsure())));
            telling.places().stream().limit(1).forEach(this::place);
        }
    }

    private static String what(Subject subject) {
        if (subject instanceof Subject.Act act) {
            String targets =
                    act.targets().isEmpty() ? "" : " → " + String.join(", ", act.targets());
            return act.type().name() + " " + String.join(", ", act.actors()) + targets;
        }
        if (subject instanceof Subject.Count count) {
            return count.what() + (count.of().isEmpty() ? "" : " (" + count.of() + ")");
        }
        Subject.Said said = (Subject.Said) subject;
        String speaker = said.speaker().isEmpty() ? "speaker unknown" : said.speaker();
        return "said by " + speaker;
    }

    private String some(String before, List<String> origins) {
        return origins.isEmpty() ? "" : before + letters(origins);
    }

    private String letters(List<String> origins) {
        return origins.stream()
                .map(origin -> letters.getOrDefault(origin, origin))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void place(Fact.Place place) {
        Optional.ofNullable(articles.get(place.article()))
                .ifPresent(
                        article ->
                                lines.add(
                                        "    %s: %s"
                                                .formatted(
                                                        Shown.outlet(article),
                                                        Shown.line(
                                                                place.span().in(article.text())))));
    }
}
