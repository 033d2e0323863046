package org.pakta.event;

import java.util.List;

/**
 * Those who stand together at one place of a sentence: "Presiden Rusia Vladimir Putin", "AS dan
 * Jepang", "kedua negara".
 *
 * @param from index of the first word
 * @param to one past the last
 * @param codes states, bodies and groups meant, in text order
 * @param place whether it only says where
 * @param person whether a person is named
 * @param group whether an armed group or body stands alone
 */
public record Party(
        int from, int to, List<String> codes, boolean place, boolean person, boolean group) {
    private static final int STATE = 3;

    public Party {
        codes = List.copyOf(codes);
    }

    /** Whether a code is a state's, as far as its three letters tell; others are bodies' names. */
    static boolean state(String code) {
        return code.length() == STATE;
    }
}
