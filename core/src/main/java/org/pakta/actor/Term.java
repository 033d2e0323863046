package org.pakta.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a state was one, as far as the data tells.
 *
 * @param spells in order of time, one at least
 */
public record Term(List<Spell> spells) {
    public Term {
        spells = List.copyOf(spells);
    }

    /**
     * One stretch of days.
     *
     * @param from its first day; empty when it is older than anything asked
     * @param until the day it was none any more; empty when it still is one
     */
    public record Spell(Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean covers(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(day::isBefore).orElse(true);
        }
    }

    /** The day it was none any more, for good; empty while it is one. */
    public Optional<LocalDate> end() {
        return spells.get(spells.size() - 1).until();
    }

    public boolean covers(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.covers(day));
    }
}
