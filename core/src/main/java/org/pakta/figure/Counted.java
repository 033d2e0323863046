package org.pakta.figure;

import org.pakta.evidence.Span;

/**
 * A number in a sentence with what it counts.
 *
 * @param what code of what is counted
 * @param of code or word that narrows it; may be empty
 * @param toll whether it counts what befell people
 * @param amount how many
 * @param span from the number's first word to the last that tells what it counts, or the reverse
 */
record Counted(String what, String of, boolean toll, Amount amount, Span span) {}
