package org.pakta.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.pact.Duty;
import org.pakta.text.Day;

/**
 * A state's part in one phase of an alliance, as coded. Days are of signature; conditions and
 * further terms stand without the article they are in.
 *
 * @param alliance number of the alliance in its data set
 * @param phase 0 when it has only one
 * @param member Correlates of War number of the state
 * @param entered first day, as far as it is known
 * @param left last day, as far as it is known; empty when it had not ended where the data ends
 * @param duties of the five that were coded: defend, attack, neutral, not_attack, consult
 * @param varies whether they differ by partner; then to whom each is owed is not known
 * @param conditions of these duties
 * @param terms of the alliance as a whole
 * @param line where it stands in the file
 */
public record Membership(
        int alliance,
        int phase,
        int member,
        Day entered,
        Optional<Day> left,
        Set<Duty> duties,
        boolean varies,
        Set<Condition> conditions,
        Terms terms,
        int line) {
    public Membership {
        duties = Set.copyOf(duties);
        conditions = Set.copyOf(conditions);
    }

    /**
     * What the coding tells of the alliance and of the member in it.
     *
     * @param inSystem whether the state system of the data counted the member when it joined
     * @param bilateral whether no more than two were members at a time
     * @param wartime whether a member was at war when it was made
     * @param asymmetric whether duties differ by member
     * @param other whether a duty depends on something no condition names
     * @param threat what it was made against
     * @param states named as threats, two at most
     * @param war number of the war the member was in when it joined; 0 when none
     */
    public record Terms(
            boolean inSystem,
            boolean bilateral,
            boolean wartime,
            boolean asymmetric,
            boolean other,
            Threat threat,
            List<Integer> states,
            int war) {
        public Terms {
            states = List.copyOf(states);
        }
    }

    /** What an alliance names as the threat. */
    public enum Threat {
        NONE,
        STATES,
        REGION,
        STATES_IN_REGION,
        CONFLICT,
        GROUPS,
        ALLIANCE,
        UNKNOWN
    }

    /** The first day it may have begun on. */
    public LocalDate from() {
        return entered.first();
    }

    /** The last day it may have run to, where the data ends on this one. */
    public LocalDate to(LocalDate end) {
        return left.map(Day::last).orElse(end);
    }

    /** Whether a duty of this kind depends on something. */
    public boolean depends(Duty duty, Condition.Kind kind) {
        return conditions.contains(new Condition(duty, kind));
    }
}
