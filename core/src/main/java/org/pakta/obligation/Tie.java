package org.pakta.obligation;

import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * What one clause binds one state to towards another on a day, should its case arise.
 *
 * @param obliged who owes it
 * @param covered to whom
 * @param pact its id
 * @param clause as cited: "article 5"
 * @param holds true where it binds, unknown where it may; never false
 * @param because why, in words: "in force since 2024-12-04"
 */
public record Tie(
        String obliged,
        String covered,
        Duty duty,
        String pact,
        String clause,
        Kleene holds,
        String because) {}
