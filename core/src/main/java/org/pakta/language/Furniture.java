package org.pakta.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.text.Words;

/** Furniture rules of all languages, looked up by a line's first word. */
final class Furniture {
    /** Longer lines are prose, whatever they begin with. */
    private static final int LONGEST = 500;

    /** A phrase inside a longer line is part of what it tells. */
    private static final int LONGEST_HOLDER = 200;

    private final Map<String, List<FurnitureRule>> byFirst = new HashMap<>();
    private final List<FurnitureRule> byEnd = new ArrayList<>();
    private final List<FurnitureRule> byPart = new ArrayList<>();

    Furniture(List<FurnitureRule> rules) {
        for (FurnitureRule rule : rules) {
            switch (rule.match()) {
                case STARTS, EQUALS ->
                        byFirst.computeIfAbsent(first(rule.text()), word -> new ArrayList<>())
                                .add(rule);
                case ENDS -> byEnd.add(rule);
                case HOLDS -> byPart.add(rule);
            }
        }
    }

    /** The first rule that a line fits: by its beginning, its end, then any part. */
    Optional<FurnitureRule> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Words.fold(line).strip();
        return fitting(byFirst.getOrDefault(first(folded), List.of()), folded)
                .or(() -> fitting(byEnd, folded))
                .or(() -> fitting(line.length() > LONGEST_HOLDER ? List.of() : byPart, folded));
    }

    private static Optional<FurnitureRule> fitting(List<FurnitureRule> rules, String folded) {
        for (FurnitureRule rule : rules) {
            if (rule.fits(folded)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The first word, or the first character when that is none. */
    private static String first(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, Math.min(folded.length(), Math.max(1, end)));
    }
}
