package org.pakta.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as far as it is known.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only year and month are known
 */
public record Day(int year, int month, int day) implements Comparable<Day> {
    private static final int TEN_THOUSAND = 10_000;

    public Day {
        boolean plausible =
                year >= 1 && year <= 9999 && (month != 0 || day == 0) && month >= 0 && month <= 12;
        if (!plausible || day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("day " + year + "-" + month + "-" + day);
        }
    }

    public static Day of(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day with these numbers; empty when there is no such day (31 February). */
    public static Optional<Day> when(int year, int month, int day) {
        try {
            return Optional.of(new Day(year, month, day));
        } catch (IllegalArgumentException | DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; anything else is empty. */
    public static Optional<Day> parse(String text) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length > 3 || parts[0].length() != 4) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < parts.length; i++) {
            boolean digits =
                    !parts[i].isEmpty() && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || parts[i].length() != (i == 0 ? 4 : 2)) {
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        boolean zeroPart =
                (parts.length > 1 && numbers[1] == 0) || (parts.length > 2 && numbers[2] == 0);
        return zeroPart ? Optional.empty() : when(numbers[0], numbers[1], numbers[2]);
    }

    /** Whether year, month and day are all known. */
    public boolean full() {
        return day > 0;
    }

    /** The first calendar day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last calendar day it may mean. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /** Whether both may mean the same calendar day. */
    public boolean agreesWith(Day other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(Day other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    @Override
    public String toString() {
        String only = String.valueOf(TEN_THOUSAND + year).substring(1);
        if (month == 0) {
            return only;
        }
        return day == 0 ? only + two(month) : only + two(month) + two(day);
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
