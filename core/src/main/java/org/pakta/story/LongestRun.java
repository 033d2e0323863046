package org.pakta.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** The longest run of words that most of several wordings share. */
final class LongestRun {
    private LongestRun() {}

    /**
     * As written in the first wording that has it.
     *
     * @param wordings two or more
     * @return empty when no word is shared by most
     */
    static String of(List<String> wordings) {
        List<List<Token>> words = wordings.stream().map(Words::of).toList();
        int shared = 0;
        int longest = words.stream().mapToInt(List::size).max().orElse(0);
        while (shared < longest) { // who shares a run shares the shorter ones within it
            int length = (shared + longest + 1) / 2;
            if (sharedByMost(words, length).isEmpty()) {
                longest = length - 1;
            } else {
                shared = length;
            }
        }
        return shared == 0 ? "" : first(wordings, words, shared);
    }

    private static String first(List<String> wordings, List<List<Token>> words, int length) {
        Set<String> shared = sharedByMost(words, length);
        for (int i = 0; i < words.size(); i++) {
            for (int from = 0; from + length <= words.get(i).size(); from++) {
                List<Token> run = words.get(i).subList(from, from + length);
                if (shared.contains(folded(run))) {
                    return wordings.get(i).substring(run.get(0).from(), run.get(length - 1).to());
                }
            }
        }
        return "";
    }

    private static Set<String> sharedByMost(List<List<Token>> words, int length) {
        Map<String, Integer> wordings = new HashMap<>();
        for (List<Token> wording : words) {
            new HashSet<>(runs(wording, length))
                    .forEach(run -> wordings.merge(run, 1, Integer::sum));
        }
        wordings.values().removeIf(count -> 2 * count <= words.size());
        return wordings.keySet();
    }

    private static List<String> runs(List<Token> wording, int length) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from + length <= wording.size(); from++) {
            runs.add(folded(wording.subList(from, from + length)));
        }
        return runs;
    }

    private static String folded(List<Token> run) {
        return String.join(" ", run.stream().map(Token::folded).toList());
    }
}
