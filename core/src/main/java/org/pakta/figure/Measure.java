package org.pakta.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as wordings are compared by it: "dua bulan", "60 hari" and "sixty days" are two months.
 *
 * @param number how many, bounds left out
 * @param unit the largest unit of its kind that makes a whole number of it, by its English name or
 *     code; empty for a bare number
 * @param from index of its first word in the row
 * @param to one past its last
 */
public record Measure(double number, String unit, int from, int to) {
    /** Digits that tell something; what lies behind comes of reckoning one unit as another. */
    private static final MathContext DIGITS = new MathContext(6);

    /** The number, the same however it is written. */
    public String digits() {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
