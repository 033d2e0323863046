package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.pact.Kleene;

/** Days as lists of treaties write them. */
class RoughDateTest {
    @ParameterizedTest
    @CsvSource({
        "1914-08-01, 1914-08-01",
        "1914-08, 1914-08",
        "1914, 1914",
        "2001-01-01:2001-12-31, 2001",
        "2001-01-05:2001-02-07, 2001-01-05..2001-02-07",
        "2001-01-05..2001-02-07, 2001-01-05..2001-02-07",
        "2010:2012, 2010-01-01..2012-12-31",
        "2011-01-01~, 2011",
        "2011-06?, 2011",
        "2010-XX-XX, 2010",
        "2010-XX-XX-, 2010",
        "1964-XX-16, 1964-01-16..1964-12-16",
        "2020-99-99, 2020",
        "1976-06-31, 1976-06",
        "16-12-1991., 1991-12-16",
        "14-022005, 2005-02-14",
        "'\"1990-03-01\"', 1990-03-01",
    })
    void are_days_or_bounds(String cell, String bounds) {
        assertThat(told(cell)).isEqualTo(bounds);
        assertThat(Bounds.of(bounds)).map(Bounds::toString).contains(bounds);
    }

    private static String told(String cell) {
        RoughDate.Read read = RoughDate.read(cell);
        if (read instanceof RoughDate.Read.Plain plain) {
            return plain.when().toString();
        }
        return read instanceof RoughDate.Read.Taken taken
                ? taken.when().map(Bounds::toString).orElse("none")
                : "wrong";
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9999-XX-XX-", "01-01-01"})
    void or_none(String cell) {
        assertThat(told(cell)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon", "2001-13-01", "2001-02-32", "2002-01-01:2001-01-01", "1-2-3", "20010101",
                "XX-XX-XX", "31-02-2001", "2001-01-01:", "19x4-01-01", "2001--01", "-"
            })
    void all_else_is_wrong(String cell) {
        assertThat(told(cell)).isEqualTo("wrong");
    }

    @Test
    void between_bounds_nobody_knows() {
        Bounds month = Bounds.of("1914-08").orElseThrow();
        assertThat(month.reached(LocalDate.of(1914, 7, 31))).isEqualTo(Kleene.FALSE);
        assertThat(month.reached(LocalDate.of(1914, 8, 1))).isEqualTo(Kleene.UNKNOWN);
        assertThat(month.reached(LocalDate.of(1914, 8, 31))).isEqualTo(Kleene.TRUE);
    }
}
