package org.pakta.coded;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Day;

/**
 * One state making war on another, in one year of a war.
 *
 * @param war number of the war as a whole, in its data set
 * @param name of that war
 * @param attacker Correlates of War number of the state that began it against the target
 * @param target number of the state it fought
 * @param from first day in this year
 * @param to last day in this year
 * @param joined whether the attacker entered a war that others had begun
 * @param withTarget other states that fought the attacker
 * @param withAttacker other states that fought the target
 * @param line where it stands in the file
 */
public record Fight(
        int war,
        String name,
        int attacker,
        int target,
        Day from,
        Optional<Day> to,
        boolean joined,
        List<Integer> withTarget,
        List<Integer> withAttacker,
        int line) {
    public Fight {
        withTarget = List.copyOf(withTarget);
        withAttacker = List.copyOf(withAttacker);
    }

    int year() {
        return from.year();
    }
}
