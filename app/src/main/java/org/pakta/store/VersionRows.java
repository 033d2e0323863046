package org.pakta.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.article.Identity;
import org.pakta.record.Reading;
import org.pakta.record.Versions;
import org.pakta.review.Kinship;

/** Finds the versions that a record holds of the articles whose things were judged. */
final class VersionRows {
    private static final String JUDGED =
            "SELECT article FROM statement WHERE id = ?1"
                    + " UNION SELECT article FROM event WHERE id = ?1"
                    + " UNION SELECT article FROM pact WHERE id = ?1 ORDER BY 1";

    private static final String IDENTITIES =
            "SELECT a.id, a.uri, a.outlet, a.published, a.headline, p.input, f.value AS canonical"
                    + " FROM article a JOIN page p ON p.digest = a.page"
                    + " LEFT JOIN frame f ON f.article = a.id AND f.field = 'canonical'";

    private final Database database;
    private final ReadingRows readings;

    VersionRows(Database database, ReadingRows readings) {
        this.database = database;
        this.readings = readings;
    }

    /** Which things are one with those of these ids. */
    Kinship kinship(Collection<String> targets) {
        Set<String> judged = new TreeSet<>();
        targets.forEach(id -> judged.addAll(database.list(row -> row.text("article"), JUDGED, id)));
        Versions versions = new Versions();
        if (!judged.isEmpty()) {
            others(judged)
                    .forEach(
                            (article, others) ->
                                    readings.reading(article)
                                            .ifPresent(own -> versions.compare(own, held(others))));
        }
        return versions.kinship();
    }

    private List<Reading> held(Set<String> articles) {
        return articles.stream().flatMap(id -> readings.reading(id).stream()).toList();
    }

    /** For each of these articles those it has a mark in common with, where there are any. */
    private Map<String, Set<String>> others(Set<String> judged) {
        Map<String, Set<String>> marks = new TreeMap<>();
        Map<String, List<String>> marked = new HashMap<>();
        database.each(
                row -> {
                    String id = row.text("id");
                    Set<String> own = identity(row).marks();
                    if (judged.contains(id)) {
                        marks.put(id, own);
                    }
                    own.forEach(
                            mark -> marked.computeIfAbsent(mark, m -> new ArrayList<>()).add(id));
                },
                IDENTITIES);
        Map<String, Set<String>> others = new TreeMap<>();
        marks.forEach(
                (id, own) ->
                        own.stream()
                                .flatMap(mark -> marked.getOrDefault(mark, List.of()).stream())
                                .filter(other -> !other.equals(id))
                                .forEach(
                                        other ->
                                                others.computeIfAbsent(id, o -> new TreeSet<>())
                                                        .add(other)));
        return others;
    }

    private static Identity identity(Row row) throws SQLException {
        return new Identity(
                row.text("input"),
                Stream.concat(row.maybe("uri").stream(), row.maybe("canonical").stream()).toList(),
                row.maybe("outlet"),
                row.day("published"),
                row.maybe("headline"));
    }
}
