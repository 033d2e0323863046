package org.pakta.coded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.pact.Kleene;

/**
 * A state's part in a listed pact. A day that is empty was not told; an end that was not told is no
 * end.
 *
 * @param list the data set
 * @param pact id of the pact in that data set
 * @param title of the pact; may be empty
 * @param state as the list calls it, mostly alpha-3; empty when only its name is told
 * @param name may be empty
 * @param signed day of its signature
 * @param ratified day of its ratification
 * @param acceded day of its accession
 * @param inForce for it
 * @param ended for it
 * @param succeeded whether it is a party as the successor of another state
 * @param file it was read from
 * @param line in that file
 */
public record ListedParty(
        String list,
        String pact,
        String title,
        String state,
        String name,
        Optional<Bounds> signed,
        Optional<Bounds> ratified,
        Optional<Bounds> acceded,
        Optional<Bounds> inForce,
        Optional<Bounds> ended,
        boolean succeeded,
        String file,
        int line) {

    /** Whether the pact bound it on that day, as far as the list tells. */
    public Kleene bound(LocalDate day) {
        Kleene over = ended.map(end -> end.reached(day)).orElse(Kleene.FALSE);
        return begun(day).and(over.not());
    }

    /** Where the day of entry into force is not told, nothing before its first act is known. */
    private Kleene begun(LocalDate day) {
        return inForce.map(begin -> begin.reached(day))
                .orElseGet(
                        () ->
                                Stream.of(signed, ratified, acceded)
                                                .flatMap(Optional::stream)
                                                .anyMatch(act -> act.reached(day) != Kleene.FALSE)
                                        ? Kleene.UNKNOWN
                                        : unlessTold());
    }

    private Kleene unlessTold() {
        boolean told = signed.isPresent() || ratified.isPresent() || acceded.isPresent();
        return told ? Kleene.FALSE : Kleene.UNKNOWN;
    }

    /** Whether it ends before it begins, as lists have it at times. */
    boolean backwards() {
        return inForce.filter(
                        begin ->
                                ended.filter(end -> end.last().isBefore(begin.first())).isPresent())
                .isPresent();
    }
}
