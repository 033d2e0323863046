package org.pakta.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is supposed of an attack unless the question says otherwise. */
public enum Condition {
    PLACE("place", "home territory"),
    PROVOKED("provoked", "unprovoked"),
    WAR("war", "state of war follows"),
    REQUEST("request", "help is asked for"),
    ATTACKER("attacker", "the attacker is a state");

    private final String code;
    private final String supposition;

    Condition(String code, String supposition) {
        this.code = code;
        this.supposition = supposition;
    }

    /** As asked for: {@code place}, … */
    public String code() {
        return code;
    }

    /** What is supposed, as printed: "home territory", … */
    public String supposition() {
        return supposition;
    }

    public static Optional<Condition> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    /** Every code, for messages. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Condition::code).toList();
    }
}
