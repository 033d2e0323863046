package org.pakta.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakta.data.BadData;
import org.pakta.data.Problem;
import org.pakta.data.Table;

/**
 * Writes out what a form in a table stands for: {@code ~sign/~conclude a treaty} is any form of
 * either verb. How verbs bend is in {@code verbs.tsv}: the first row that fits counts.
 */
final class Forms {
    private static final String BENT = "~";
    private static final String EITHER = "/";
    private static final String STEM = "*";

    private final Map<String, List<String>> verbs = new LinkedHashMap<>();

    Forms(Table table) {
        table.rows().forEach(row -> verbs.put(row.cell("verb"), row.list("forms")));
    }

    /** The table with a row for each form that a cell of its column {@code form} stands for. */
    Table written(Table table) {
        List<Problem> problems = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> forms = of(row.cell("form"));
            if (forms.isEmpty()) {
                problems.add(new Problem(table.file(), row.line(), "verbs.tsv has no such verb"));
            }
            forms.forEach(form -> rows.add(row.with("form", form)));
        }
        BadData.ifAny(problems);
        return new Table(table.file(), rows);
    }

    /** All that a form stands for; none when it holds a verb that has no forms. */
    List<String> of(String form) {
        if (!form.contains(BENT) && !form.contains(EITHER)) {
            return List.of(form);
        }
        List<String> written = List.of("");
        for (String word : form.split(" ", -1)) {
            List<String> next =
                    Arrays.stream(word.split(EITHER, -1))
                            .flatMap(one -> bent(one).stream())
                            .toList();
            written =
                    written.stream()
                            .flatMap(begun -> next.stream().map(one -> begun + " " + one))
                            .toList();
        }
        return written.stream().map(String::strip).distinct().toList();
    }

    private List<String> bent(String word) {
        return word.startsWith(BENT) ? forms(word.substring(1)) : List.of(word);
    }

    private List<String> forms(String verb) {
        for (Map.Entry<String, List<String>> row : verbs.entrySet()) {
            boolean ending = row.getKey().startsWith(STEM);
            String own = ending ? row.getKey().substring(1) : row.getKey();
            if (ending ? verb.endsWith(own) : verb.equals(own)) {
                String stem = verb.substring(0, verb.length() - own.length());
                return row.getValue().stream().map(form -> form.replace(STEM, stem)).toList();
            }
        }
        return List.of();
    }
}
