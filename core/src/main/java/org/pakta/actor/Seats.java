package org.pakta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.text.Words;

/** Offices that one person at a time holds, by the titles they go by. */
final class Seats {
    private static final String ANYWHERE = "";

    private final Map<String, Map<String, String>> byTitle = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    Seats(DataFolder data) {
        data.table("actors/seats.tsv", List.of("seat", "titles", "states", "alone"))
                .rows()
                .forEach(this::add);
    }

    private void add(Table.Row row) {
        List<String> states = row.list("states");
        for (String title : row.list("titles")) {
            String folded = Words.folded(title);
            Map<String, String> byState = byTitle.computeIfAbsent(folded, any -> new HashMap<>());
            (states.isEmpty() ? List.of(ANYWHERE) : states)
                    .forEach(state -> byState.put(state, row.cell("seat")));
            if (row.maybe("alone").isPresent()) {
                homes.put(folded, states.get(0));
            }
        }
    }

    /** The office a folded title means in a state or body; empty when several may hold it. */
    Optional<String> of(String title, String code) {
        Map<String, String> byState = byTitle.getOrDefault(title, Map.of());
        return Optional.ofNullable(byState.getOrDefault(code, byState.get(ANYWHERE)));
    }

    /** The state or body that a folded title tells by itself: "Kapolri". */
    Optional<String> home(String title) {
        return Optional.ofNullable(homes.get(title));
    }
}
