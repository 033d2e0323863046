package org.pakta.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as far as a text tells it. Two amounts are compared by what they can mean: "at least 20"
 * can be 23, "dozens" can be 40, and neither can be 7.
 *
 * @param bound how the text puts it
 * @param low the least that it says; 0 or more
 * @param high the most that it says; infinite where there is no upper bound
 * @param least what it may still mean when somebody else is more exact: at most {@code low}
 * @param most at least {@code high}
 */
public record Amount(Bound bound, double low, double high, double least, double most) {
    /** What "about" leaves open at once, and before another number contradicts it. */
    private static final double ABOUT = 0.1;

    private static final double FAR_FROM_ABOUT = 0.25;

    /** "Dozens" are up to 99, but 150 do not make a liar of who says so. */
    private static final double BEYOND_VAGUE = 2;

    private static final double BELOW_VAGUE = 0.8;

    /** Below a hundred a round number is as exact as any other. */
    private static final double ROUNDED_FROM = 100;

    private static final double GROUPED = 10_000;

    /** How a text puts a number. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        /** An order of magnitude: "dozens", "puluhan". */
        VAGUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How one amount stands to another. */
    public enum Match {
        /** What the first says holds by what the second says. */
        HOLDS,
        CONTRADICTS,
        CANNOT_TELL
    }

    /**
     * A number without bounds.
     *
     * @param step what its last digit that tells something counts: 1 in 23, 1,000 in "23 thousand"
     */
    static Amount exact(double number, double step) {
        double written = number >= ROUNDED_FROM ? Math.max(step, zeros(number)) : step;
        double slack = step > 1 || written > 1 ? written / 2 : 0;
        return new Amount(Bound.EXACT, number, number, number - slack, number + slack);
    }

    static Amount atLeast(double number) {
        return new Amount(
                Bound.AT_LEAST, number, Double.POSITIVE_INFINITY, number, Double.POSITIVE_INFINITY);
    }

    static Amount atMost(double number) {
        return new Amount(Bound.AT_MOST, 0, number, 0, number);
    }

    static Amount about(double number) {
        return new Amount(
                Bound.ABOUT,
                number * (1 - ABOUT),
                number * (1 + ABOUT),
                number * (1 - FAR_FROM_ABOUT),
                number * (1 + FAR_FROM_ABOUT));
    }

    static Amount vague(double low, double high) {
        return new Amount(Bound.VAGUE, low, high, low * BELOW_VAGUE, high * BEYOND_VAGUE);
    }

    /** The same in a smaller unit. */
    Amount times(double factor) {
        return new Amount(bound, low * factor, high * factor, least * factor, most * factor);
    }

    /** Ten, a hundred, …: what the zeros at the end of a whole number count. */
    private static double zeros(double number) {
        double step = 1;
        while (number % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    /** Whether what this says holds when the other is true. */
    public Match by(Amount other) {
        if (low <= other.low && other.high <= high) {
            return Match.HOLDS;
        }
        boolean apart = most < other.least || other.most < least;
        return apart ? Match.CONTRADICTS : Match.CANNOT_TELL;
    }

    /** In signs that need no language: {@code 20}, {@code ≥ 20}, {@code ≈ 300}, {@code 10–99}. */
    public String signs() {
        return switch (bound) {
            case EXACT -> digits(low);
            case AT_LEAST -> "≥ " + digits(low);
            case AT_MOST -> "≤ " + digits(high);
            case ABOUT -> "≈ " + digits(low / (1 - ABOUT));
            case VAGUE -> digits(low) + "–" + digits(high);
        };
    }

    private static String digits(double number) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator('\u202f');
        return new DecimalFormat(number < GROUPED ? "0.##" : "#,##0.##", signs).format(number);
    }
}
