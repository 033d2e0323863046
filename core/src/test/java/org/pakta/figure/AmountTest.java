package org.pakta.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pakta.figure.Amount.Match.CANNOT_TELL;
import static org.pakta.figure.Amount.Match.CONTRADICTS;
import static org.pakta.figure.Amount.Match.HOLDS;

import org.junit.jupiter.api.Test;

class AmountTest {
    private static final Amount TWENTY = Amount.exact(20, 1);
    private static final Amount AT_LEAST_TWENTY = Amount.atLeast(20);
    private static final Amount DOZENS = Amount.vague(24, 99);

    @Test
    void other_numbers_contradict_and_are_never_brought_together() {
        assertThat(TWENTY.by(TWENTY)).isEqualTo(HOLDS);
        assertThat(TWENTY.by(Amount.exact(23, 1))).isEqualTo(CONTRADICTS);
    }

    @Test
    void what_is_told_with_a_bound_holds_by_what_lies_within_it() {
        assertThat(AT_LEAST_TWENTY.by(Amount.exact(23, 1))).isEqualTo(HOLDS);
        assertThat(AT_LEAST_TWENTY.by(Amount.atLeast(30))).isEqualTo(HOLDS);
        assertThat(AT_LEAST_TWENTY.by(Amount.exact(19, 1))).isEqualTo(CONTRADICTS);
        assertThat(Amount.exact(23, 1).by(AT_LEAST_TWENTY)).isEqualTo(CANNOT_TELL);
        assertThat(Amount.atMost(10).by(AT_LEAST_TWENTY)).isEqualTo(CONTRADICTS);
    }

    @Test
    void orders_of_magnitude_leave_room_above() {
        assertThat(DOZENS.by(Amount.exact(40, 1))).isEqualTo(HOLDS);
        assertThat(DOZENS.by(Amount.exact(120, 1))).isEqualTo(CANNOT_TELL);
        assertThat(DOZENS.by(Amount.exact(301, 1))).isEqualTo(CONTRADICTS);
        assertThat(DOZENS.by(Amount.exact(7, 1))).isEqualTo(CONTRADICTS);
    }

    @Test
    void about_leaves_a_tenth_open_and_a_quarter_unsaid() {
        assertThat(Amount.about(300).by(Amount.exact(312, 1))).isEqualTo(HOLDS);
        assertThat(Amount.about(300).by(Amount.exact(361, 1))).isEqualTo(CANNOT_TELL);
        assertThat(Amount.about(300).by(Amount.exact(401, 1))).isEqualTo(CONTRADICTS);
    }

    @Test
    void round_numbers_may_be_rounded_when_they_are_large() {
        assertThat(Amount.exact(2000, 1).by(Amount.exact(2013, 1))).isEqualTo(CANNOT_TELL);
        assertThat(Amount.exact(2000, 1).by(Amount.exact(2613, 1))).isEqualTo(CONTRADICTS);
        assertThat(Amount.exact(6_500_000, 100_000).by(Amount.exact(6_543_210, 1)))
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void signs_say_how_a_text_puts_it() {
        assertThat(AT_LEAST_TWENTY.signs()).isEqualTo("≥ 20");
        assertThat(Amount.atMost(20).signs()).isEqualTo("≤ 20");
        assertThat(Amount.about(300).signs()).isEqualTo("≈ 300");
        assertThat(DOZENS.signs()).isEqualTo("24–99");
        assertThat(Amount.exact(0.25, 0.01).signs()).isEqualTo("0.25");
    }
}
