package org.pakta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakta.data.DataFolder;

class StatesTest {
    private static final Actors ACTORS = new Actors(DataFolder.shipped());

    @ParameterizedTest
    @CsvSource({
        "Germany, 1914-08-04, cow:255",
        "Jerman, 1939-09-01, cow:255",
        "Prussia, 1866-06-14, cow:255",
        "Germany, 1949-05-23, DEU",
        "Austria, 1914-07-28, cow:300",
        "Austria, 1955-05-15, AUT",
        "Turki, 1914-11-01, cow:640",
        "Kesultanan Utsmaniyah, 1853-10-16, cow:640",
        "Turkey, 1952-02-18, TUR",
        "Rusia, 1904-02-08, cow:365",
        "Uni Soviet, 1941-06-22, SUN",
        "Sardinia, 1855-01-26, cow:325",
        "Serbia, 1912-10-18, SRB",
        "Estonia, 1939-09-28, EST",
        "Yemen, 1965-01-01, cow:678",
        "South Yemen, 1970-01-01, YMD",
        "Korea, 1904-02-08, cow:730",
    })
    void a_name_means_the_state_of_the_day(String name, LocalDate day, String code) {
        assertThat(
                        ACTORS.statesCalled(name).stream()
                                .filter(one -> ACTORS.term(one).orElseThrow().covers(day)))
                .first()
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"DEU, 1980-01-01, 260", "DEU, 1990-10-03, 255", "cow:300, 1914-01-01, 300"})
    void a_number_is_that_of_the_day(String code, LocalDate day, String number) {
        assertThat(ACTORS.cow(code, day)).contains(number);
        assertThat(ACTORS.withCow(number)).contains(code);
    }

    @Test
    void a_state_may_have_been_one_twice() {
        Term estonia = ACTORS.term("EST").orElseThrow();
        assertThat(estonia.covers(LocalDate.of(1939, 9, 28))).isTrue();
        assertThat(estonia.covers(LocalDate.of(1940, 6, 17))).isFalse();
        assertThat(estonia.covers(LocalDate.of(1991, 8, 20))).isTrue();
    }
}
