package org.pakta.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.record.Reading;
import org.pakta.statement.Statement;

/**
 * One article's words for a saying, with what differs from the other articles marked.
 *
 * @param statement the words
 * @param reading the article they stand in
 * @param marked the words, marked; compared within one language only
 */
record Wording(Statement statement, Reading reading, Html marked) {
    String article() {
        return statement.article();
    }

    static List<Wording> of(List<Statement> statements, Library library) {
        Map<String, List<Statement>> byLanguage = new TreeMap<>();
        for (Statement statement : statements) {
            library.reading(statement.article())
                    .forEach(
                            reading ->
                                    byLanguage
                                            .computeIfAbsent(
                                                    reading.article().language().orElse(""),
                                                    key -> new ArrayList<>())
                                            .add(statement));
        }
        Map<String, Html> marked = new HashMap<>();
        for (List<Statement> alike : byLanguage.values()) {
            List<Html> shown = MarkedWordings.of(alike.stream().map(Statement::words).toList());
            for (int i = 0; i < alike.size(); i++) {
                marked.put(alike.get(i).id(), shown.get(i));
            }
        }
        return statements.stream()
                .flatMap(
                        statement ->
                                library.reading(statement.article())
                                        .map(
                                                reading ->
                                                        new Wording(
                                                                statement,
                                                                reading,
                                                                marked.getOrDefault(
                                                                        statement.id(),
                                                                        Html.none()))))
                .toList();
    }
}
