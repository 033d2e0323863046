package org.pakta.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakta.data.Table;

/**
 * Cuts the affixes of one language from its words, so that forms of one root compare as one. What
 * is left is a key, not always a root: sounds that a prefix swallows are taken from all words.
 */
public final class Affixes {
    /** Shorter than this nothing is cut: what is left would be no word of its own. */
    private static final int LEAST_LEFT = 4;

    /** A verb of a noun of a verb ("memperkuat") has two prefixes; three are rare. */
    private static final int PREFIXES = 2;

    private record Affix(String form, String before, String becomes) {}

    private final Map<String, String> roots = new HashMap<>();
    private final List<Affix> arounds = new ArrayList<>();
    private final List<Affix> prefixes = new ArrayList<>();
    private final List<Affix> particles = new ArrayList<>();
    private final List<Affix> suffixes = new ArrayList<>();
    private final List<Affix> starts = new ArrayList<>();
    private final List<Affix> ends = new ArrayList<>();

    /** Of a table with the columns {@code form}, {@code kind}, {@code before}, {@code becomes}. */
    public Affixes(Table table) {
        for (Table.Row row : table.rows()) {
            Affix affix = new Affix(row.cell("form"), row.cell("before"), row.cell("becomes"));
            switch (row.cell("kind")) {
                case "word" -> roots.put(affix.form(), affix.becomes());
                case "around" -> arounds.add(affix);
                case "prefix" -> prefixes.add(affix);
                case "particle" -> particles.add(affix);
                case "suffix" -> suffixes.add(affix);
                case "start" -> starts.add(affix);
                default -> ends.add(affix);
            }
        }
    }

    /** The key of a folded word; a number is its own. */
    public String cut(String folded) {
        if (folded.isEmpty() || Character.isDigit(folded.charAt(0))) {
            return folded;
        }
        String root = roots.getOrDefault(folded, "");
        return sounds(root.isEmpty() ? withoutPrefixes(withoutSuffixes(folded)) : root);
    }

    private String withoutSuffixes(String word) {
        String bare = word;
        for (Affix affix : particles) {
            bare = withoutEnd(bare, affix, LEAST_LEFT);
        }
        String left = withoutBothEnds(bare);
        for (int i = 0; i < suffixes.size() && left.equals(bare); i++) {
            left = withoutEnd(bare, suffixes.get(i), LEAST_LEFT);
        }
        return left;
    }

    private String withoutBothEnds(String word) {
        for (Affix affix : arounds) {
            int part = affix.form().indexOf('|');
            int after = affix.form().length() - part - 1;
            if (word.startsWith(affix.form().substring(0, part))
                    && word.endsWith(affix.form().substring(part + 1))
                    && word.length() - part - after >= LEAST_LEFT) {
                return word.substring(part, word.length() - after);
            }
        }
        return word;
    }

    private static String withoutEnd(String word, Affix affix, int least) {
        int left = word.length() - affix.form().length();
        return left >= least && word.endsWith(affix.form())
                ? word.substring(0, left) + affix.becomes()
                : word;
    }

    private String withoutPrefixes(String word) {
        String left = word;
        for (int i = 0; i < PREFIXES; i++) {
            left = withoutStart(left, prefixes, LEAST_LEFT);
        }
        return left;
    }

    private static String withoutStart(String word, List<Affix> affixes, int least) {
        for (Affix affix : affixes) {
            int from = affix.form().length();
            if (word.length() - from >= least
                    && word.startsWith(affix.form())
                    && (affix.before().isEmpty()
                            || affix.before().indexOf(word.charAt(from)) >= 0)) {
                return affix.becomes() + word.substring(from);
            }
        }
        return word;
    }

    private String sounds(String word) {
        String left = withoutStart(word, starts, 1);
        for (Affix affix : ends) {
            left = withoutEnd(left, affix, 1);
        }
        return left;
    }
}
