package org.pakta.pact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a value of a pact comes from.
 *
 * @param reference official name and article, or what was read
 * @param checked when and against what; empty when written from memory
 */
public record Source(String reference, Optional<Checked> checked) {
    /**
     * A comparison somebody made.
     *
     * @param on the day of it
     * @param against what was seen
     */
    public record Checked(LocalDate on, String against) {}

    public boolean fromMemory() {
        return checked.isEmpty();
    }
}
