package org.pakta.coded;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a list of states counts one.
 *
 * @param number in the numbers of that list
 * @param code its short name there
 * @param name may be empty
 * @param until its last day; empty when it was a state still where the list ends
 */
public record StateSpell(
        int number, String code, String name, LocalDate from, Optional<LocalDate> until) {
    boolean covers(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && until.map(end -> !end.isBefore(first)).orElse(true);
    }
}
