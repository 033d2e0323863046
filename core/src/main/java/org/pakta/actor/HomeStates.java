package org.pakta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which states an article is about. A body named without its state ("Kementerian Pertahanan") is
 * that of the state whose language the list writes, where the article is at home there.
 */
final class HomeStates {
    /** An article about another state names that one more than so many times as often. */
    private static final int OFTEN = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    HomeStates(List<String> codes) {
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
    }

    /** Whether the article names this state or body at all. */
    boolean named(String code) {
        return counts.containsKey(code);
    }

    /** Whether an article that names these states may mean a body of this state by a bare name. */
    boolean at(Optional<String> state) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int here = state.map(code -> counts.getOrDefault(code, 0)).orElse(0);
        return here * OFTEN >= most;
    }
}
