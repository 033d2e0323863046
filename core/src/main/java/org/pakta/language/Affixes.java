package org.pakta.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

    /** Words that are remembered with their keys; few words make most of a text. */
    private static final int REMEMBERED = 1 << 13;

    private record Affix(String form, String before, String becomes) {}

    /** Both ends of a word, cut together. */
    private record Around(String start, String end) {
        static Around of(String form) {
            int part = form.indexOf('|');
            return new Around(form.substring(0, part), form.substring(part + 1));
        }
    }

    private record Cut(String word, String key) {}

    private final Map<String, String> roots = new HashMap<>();
    private final List<Around> arounds = new ArrayList<>();
    private final List<Affix> prefixes = new ArrayList<>();
    private final List<Affix> particles = new ArrayList<>();
    private final List<Affix> suffixes = new ArrayList<>();
    private final List<Affix> starts = new ArrayList<>();
    private final List<Affix> ends = new ArrayList<>();

    /** By hash; threads may overwrite one another's words, which costs a second cutting at most. */
    private final AtomicReferenceArray<Cut> lately = new AtomicReferenceArray<>(REMEMBERED);

    /** Of a table with the columns {@code form}, {@code kind}, {@code before}, {@code becomes}. */
    public Affixes(Table table) {
        for (Table.Row row : table.rows()) {
            Affix affix = new Affix(row.cell("form"), row.cell("before"), row.cell("becomes"));
            switch (row.cell("kind")) {
                case "word" -> roots.put(affix.form(), affix.becomes());
                case "around" -> arounds.add(Around.of(affix.form()));
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
        int place = folded.hashCode() & (REMEMBERED - 1);
        Cut known = lately.getPlain(place);
        if (known == null || !known.word().equals(folded)) {
            known = new Cut(folded, key(folded));
            lately.setPlain(place, known);
        }
        return known.key();
    }

    /** Whether a folded word has affixes to cut: "keputusan", not "putus". */
    public boolean cuts(String folded) {
        return roots.containsKey(folded)
                ? !roots.get(folded).equals(folded)
                : !withoutPrefixes(withoutSuffixes(folded)).equals(folded);
    }

    private String key(String folded) {
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
        for (Around around : arounds) {
            int from = around.start().length();
            int to = word.length() - around.end().length();
            if (to - from >= LEAST_LEFT
                    && word.startsWith(around.start())
                    && word.endsWith(around.end())) {
                return word.substring(from, to);
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
