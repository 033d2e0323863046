package org.pakta.site;

import static org.pakta.site.Html.cls;
import static org.pakta.site.Html.span;
import static org.pakta.site.Html.tag;
import static org.pakta.site.Html.text;
import static org.pakta.site.Html.theirs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;

/** Everybody whose words were read, those with most words first. */
final class Speakers {
    /** Statements of one speaker before the rest is left to the articles. */
    private static final int WORDS = 20;

    private final Labels labels;
    private final Library library;
    private final Links links = Links.fromTop();
    private final Pieces pieces;

    Speakers(Edition edition) {
        this.labels = edition.labels();
        this.library = edition.library();
        this.pieces = new Pieces(edition, links);
    }

    List<Html> rows() {
        Map<String, List<Statement>> by = new TreeMap<>();
        for (Reading reading : library.readings()) {
            for (Statement statement : reading.statements()) {
                statement
                        .speaker()
                        .ifPresent(
                                who ->
                                        by.computeIfAbsent(who.name(), k -> new ArrayList<>())
                                                .add(statement));
            }
        }
        return by.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, List<Statement>> e) ->
                                                -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(e -> speaker(e.getKey(), e.getValue()))
                .toList();
    }

    private Html speaker(String name, List<Statement> statements) {
        Set<String> roles = new TreeSet<>();
        statements.forEach(s -> s.speaker().flatMap(who -> who.role()).ifPresent(roles::add));
        return tag(
                "li",
                pieces.folded(
                        Html.all(
                                tag("b", theirs(name)),
                                text(" "),
                                span("tally", labels.count("count.statements", statements.size())),
                                text(" "),
                                span("by", theirs(String.join(", ", roles)))),
                        tag(
                                "ul",
                                cls("sentences"),
                                Html.all(statements.stream().limit(WORDS).map(this::words)),
                                pieces.more(statements.size() - WORDS))));
    }

    private Html words(Statement statement) {
        String target = links.piece(statement.article(), "s", statement.id());
        return Html.all(
                library.reading(statement.article())
                        .map(r -> pieces.sentence(r, target, List.of(statement.span()))));
    }
}
