package org.pakta.pact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pacts states have with one another, on a day. */
public final class PactRegister {
    private final List<Pact> pacts;

    public PactRegister(Collection<Pact> pacts) {
        this.pacts = pacts.stream().sorted(Comparator.comparing(Pact::id)).toList();
    }

    /**
     * A pact and how it stands among the states asked for.
     *
     * @param standing of the state least bound; for no state, of the party most bound
     */
    public record Entry(Pact pact, Standing standing) {}

    /** Every pact, sorted by id. */
    public List<Pact> all() {
        return pacts;
    }

    /**
     * Pacts that all these states have signed or been bound by up to that day, sorted by id; for no
     * state every pact that any state has.
     */
    public List<Entry> between(Collection<String> states, LocalDate day) {
        Set<String> asked = new TreeSet<>(states);
        return pacts.stream()
                .map(pact -> new Entry(pact, standing(pact, asked, day)))
                .filter(entry -> entry.standing().touches())
                .toList();
    }

    /** The pact with that id, as it stands on a day. */
    public Optional<Entry> of(String id, LocalDate day) {
        return pacts.stream()
                .filter(pact -> pact.id().equals(id))
                .map(pact -> new Entry(pact, standing(pact, Set.of(), day)))
                .findFirst();
    }

    private static Standing standing(Pact pact, Set<String> asked, LocalDate day) {
        Comparator<Standing> byStage = Comparator.comparing(Standing::stage);
        if (asked.isEmpty()) {
            return pact.standings(day).values().stream().max(byStage).orElseThrow();
        }
        List<Standing> each = asked.stream().map(state -> pact.standing(state, day)).toList();
        Comparator<Standing> latest =
                Comparator.comparing(standing -> standing.since().orElseThrow());
        return each.stream().allMatch(standing -> standing.since().isPresent())
                ? each.stream().max(latest).orElseThrow()
                : each.stream().min(byStage).orElseThrow();
    }
}
