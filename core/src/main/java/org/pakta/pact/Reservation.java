package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a party took out of a pact, or read into it, when it became one.
 *
 * @param says in words
 * @param clauses ids of the clauses it touches; empty means every one
 * @param effect what it does to the duty of that party
 * @param mutual whether the others are freed towards that party as it is towards them (Vienna
 *     Convention, article 21)
 * @param until first day after its withdrawal; empty while it stands
 * @param source who says so
 */
public record Reservation(
        String says,
        List<String> clauses,
        Clause.Effect effect,
        boolean mutual,
        Optional<Dated> until,
        Source source) {
    public Reservation {
        clauses = List.copyOf(clauses);
    }

    /** Whether it speaks of that clause. */
    public boolean touches(Clause clause) {
        return clauses.isEmpty() || clauses.contains(clause.id());
    }

    /** Whether what it touches still holds on that day. */
    public Kleene holds(LocalDate day) {
        Kleene withdrawn = until.map(end -> end.reached(day)).orElse(Kleene.FALSE);
        return effect.holds().or(withdrawn);
    }
}
