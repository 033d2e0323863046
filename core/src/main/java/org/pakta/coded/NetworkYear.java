package org.pakta.coded;

import java.util.Optional;
import org.pakta.pact.Duty;

/**
 * The states tied by one duty in one year. Possible ties count in {@code possible} alone.
 *
 * @param ties ordered pairs of which one owes it the other for certain
 * @param possible those, and the pairs of which it is not known
 * @param dyads pairs of which either owes it the other
 * @param states with a tie
 * @param components groups of states linked by ties
 * @param largest states in the largest group
 * @param transitivity share of paths over two ties whose ends are tied too, from 0 to 1; empty
 *     where there is no such path
 */
public record NetworkYear(
        int year,
        Duty duty,
        int ties,
        int possible,
        int dyads,
        int states,
        int components,
        int largest,
        Optional<Double> transitivity) {}
