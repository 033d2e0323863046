package org.pakta.cli;

import java.util.List;
import java.util.Locale;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;

/** Every word Pakta prints, in words a person knows. */
final class Explanations {
    static final String FILE = "explain.tsv";
    static final List<String> COLUMNS = List.of("word", "kind", "en", "id");

    private final List<Table.Row> rows;

    private Explanations(List<Table.Row> rows) {
        this.rows = rows;
    }

    static Explanations of(DataFolder data) {
        return new Explanations(data.table(FILE, COLUMNS).rows());
    }

    /** All that is said of a word, whatever its case; a word may have several kinds. */
    List<Table.Row> of(String word) {
        String wanted = plain(word);
        return rows.stream().filter(row -> plain(row.cell("word")).equals(wanted)).toList();
    }

    /** Words that look like this one. */
    List<String> like(String word) {
        String wanted = plain(word);
        return rows.stream()
                .map(row -> row.cell("word"))
                .filter(
                        known ->
                                plain(known).contains(wanted)
                                        || wanted.contains(plain(known))
                                        || near(plain(known), wanted))
                .distinct()
                .limit(5)
                .toList();
    }

    List<Table.Row> all() {
        return rows;
    }

    private static boolean near(String known, String wanted) {
        int most = Math.min(4, Math.min(known.length(), wanted.length()));
        return most >= 3 && known.regionMatches(0, wanted, 0, most);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
