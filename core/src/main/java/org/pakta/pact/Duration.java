package org.pakta.pact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a pact is to last, as its text says.
 *
 * @param says in the text's words or ours
 * @param years of its term; empty when it has none or it is not known
 * @param renewal what happens at the end of the term
 * @param notice what the text asks of a party that wants to leave; empty when not said
 * @param prolonged end of the last prolongation known; empty when none is
 */
public record Duration(
        String says,
        Optional<Integer> years,
        Renewal renewal,
        Optional<String> notice,
        Optional<Dated> prolonged) {

    /** A text without further parts. */
    static Duration of(String says) {
        return new Duration(
                says, Optional.empty(), Renewal.NOT_SAID, Optional.empty(), Optional.empty());
    }

    /** What happens when the term is over. */
    public enum Renewal {
        /** It goes on unless a party speaks against it. */
        AUTOMATIC,
        /** It goes on only if the parties agree. */
        BY_AGREEMENT,
        /** It is over. */
        NONE,
        NOT_SAID
    }

    /**
     * The first day on which the last term known may be over; empty when it goes on by itself or
     * has no term. From then on, where no end is known either, nobody can tell whether the pact
     * binds.
     */
    Optional<LocalDate> end(Dated inForce) {
        if (renewal == Renewal.AUTOMATIC) {
            return Optional.empty();
        }
        return prolonged
                .map(until -> until.day().first())
                .or(() -> years.map(count -> inForce.day().first().plusYears(count)));
    }
}
