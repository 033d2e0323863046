package org.pakta.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakta.data.BadData;

/** Lists of states, in the three forms there are. */
class StateSystemTest {
    private static final String SPELLS =
            """
            "stateabb","ccode","statenme","styear","stmonth","stday","endyear","endmonth","endday","version"
            "AAA",1,"A",1900,1,1,1904,12,31,2016
            "AAA",1,"A",1907,1,1,1910,12,31,2016
            "BBB",2,"B",1900,1,1,1910,12,31,2016
            """;

    private static final String YEARS =
            """
            stateabb,ccode,year,version
            AAA,1,1900,2016
            AAA,1,1901,2016
            AAA,1,1902,2016
            AAA,1,1903,2016
            AAA,1,1904,2016
            BBB,2,1909,2016
            AAA,1,1907,2016
            AAA,1,1908,2016
            AAA,1,1909,2016
            AAA,1,1910,2016
            BBB,2,1910,2016
            """;

    private static final String DATES =
            """
            "gwcode","stateabb","statename","startdate","enddate"
            1,"AAA","A",1900-01-01,1904-12-31
            1,"AAA","A",1907-01-01,1910-12-31
            2,"BBB","B",1900-01-01,1910-12-31
            """;

    private static StateSystem read(String text) {
        return StateSystem.read("states.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {SPELLS, YEARS, DATES, "\r"})
    void each_tells_the_same(String text) {
        StateSystem states = read(text.equals("\r") ? SPELLS.replace("\n", "\r") : text);
        assertThat(states.states()).isEqualTo(2);
        assertThat(states.lines()).isEqualTo(3);
        assertThat(states.state(1, LocalDate.of(1904, 12, 31))).isTrue();
        assertThat(states.state(1, LocalDate.of(1905, 1, 1))).isFalse();
        assertThat(states.state(1, 1906)).isFalse();
        assertThat(states.state(1, 1907)).isTrue();
        assertThat(states.state(2, LocalDate.of(2000, 1, 1))).as("where the list ends").isTrue();
        assertThat(states.state(3, 1907)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1900,1,1,1904,12,31|1900,1,1,1899,12,31|states.csv:2: it ends on 1899-12-31,"
                        + " before it begins on 1900-01-01",
                "1900,1,1,1904,12,31|1900,2,30,1904,12,31|is no day of the calendar",
                "1907,1,1,1910|1903,1,1,1910|states.csv:3: state 1 is one on these days on line 2"
                        + " already",
                "\"version\"|\"release\"|the column 'release' is unknown",
                "stday|stdai|the column 'stday' is missing",
                ",|;;|the column '' is unknown",
            })
    void what_is_wrong_is_told(String from, String to, String complaint) {
        assertThatThrownBy(() -> read(SPELLS.replace(from, to)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BBB,2,1910,2016|BBB,2,1910,2016,|there are 5 cells, and the header has 4 columns",
                "(?s),ccode,year,version|#ccode#year#version|this line has one cell,"
                        + " 'stateabb#ccode#year#version'; part cells by commas",
                "BBB,2,1910|BBB,2,1909|state 2 has this year on line 7 already",
                "AAA,1,1900|AAA,one,1900|ccode is 'one'; wanted a whole number from 1 to 9999",
            })
    void years_too(String from, String to, String complaint) {
        assertThatThrownBy(() -> read(YEARS.replaceFirst(from, to)))
                .hasMessageContaining(complaint);
    }
}
