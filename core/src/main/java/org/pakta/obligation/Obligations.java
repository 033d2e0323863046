package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pakta.pact.Pact;

/** Who owes what, under the pacts given. Never asks where they came from. */
public final class Obligations {
    private final List<Pact> pacts;
    private final Map<String, List<Pact>> byState = new HashMap<>();

    public Obligations(Collection<Pact> pacts) {
        this.pacts = pacts.stream().sorted(Comparator.comparing(Pact::id)).toList();
        for (Pact pact : this.pacts) {
            pact.states()
                    .forEach(
                            state ->
                                    byState.computeIfAbsent(state, none -> new ArrayList<>())
                                            .add(pact));
        }
    }

    /** One answer for each party and duty that some pact with the state attacked speaks of. */
    public Answers after(Question attack) {
        List<Pact> touching = byState.getOrDefault(attack.attacked(), List.of());
        return new OnDay(touching, attack.on(), pacts.size()).after(attack);
    }

    /**
     * Who is covered by whom on a day, whatever may happen: sorted by who is obliged, who is
     * covered, the duty's code and the pact, then in the order of its text.
     */
    public List<Tie> ties(LocalDate day) {
        return ties(onDay(day));
    }

    static List<Tie> ties(OnDay then) {
        return then.pacts().stream()
                .flatMap(pact -> new Ties(pact).all().stream())
                .sorted(
                        Comparator.comparing(Tie::obliged)
                                .thenComparing(Tie::covered)
                                .thenComparing(tie -> tie.duty().code()))
                .toList();
    }

    /** When each state is bound to defend another, by pact, then by who is obliged and covered. */
    public List<Cover> covers() {
        return pacts.stream().flatMap(pact -> Covers.of(pact).stream()).toList();
    }

    /**
     * Who is obliged next if those who owe after an attack join.
     *
     * @param unclearJoin whether those join too of whom it is unclear that they owe
     */
    public Cascade cascade(Question attack, boolean unclearJoin) {
        return new Chain(onDay(attack.on()), attack, unclearJoin).run();
    }

    /** Promises that pull against each other on a day, of these states; of every one when none. */
    public List<Tension> tensions(Collection<String> states, LocalDate day) {
        Tensions tensions = new Tensions(onDay(day), day);
        Collection<String> asked = states.isEmpty() ? tensions.states() : new TreeSet<>(states);
        return asked.stream().flatMap(state -> tensions.of(state).stream()).toList();
    }

    /** What was other on the later day than on the earlier one. */
    public Changes changes(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to %s is before from %s".formatted(to, from));
        }
        return Changes.of(this, pacts, from, to);
    }

    private OnDay onDay(LocalDate day) {
        return new OnDay(pacts, day, pacts.size());
    }
}
