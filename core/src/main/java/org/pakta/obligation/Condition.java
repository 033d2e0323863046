package org.pakta.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pakta.pact.Kleene;

/** What may be supposed of an attack unless the question says otherwise. */
public enum Condition {
    PLACE("place", "home territory", "where it was attacked"),
    OBJECT("object", "its territory is attacked", "what was attacked"),
    PROVOKED("provoked", "unprovoked", "whether the attack was provoked"),
    WAR("war", "state of war follows", "whether a state of war follows"),
    /** Never supposed: wars are fought without it. */
    DECLARED("declared", "war is declared", "whether war was declared"),
    REQUEST("request", "help is asked for", "whether help is asked for"),
    ATTACKER("attacker", "the attacker is a state", "who attacks, and whether it is a state");

    private final String code;
    private final String supposition;
    private final String fact;

    Condition(String code, String supposition, String fact) {
        this.code = code;
        this.supposition = supposition;
        this.fact = fact;
    }

    /** As asked for: {@code place}, … */
    public String code() {
        return code;
    }

    /** What is supposed, as printed: "home territory", … */
    public String supposition() {
        return supposition;
    }

    /** What one needs to know: "whether the attack was provoked", … */
    public String fact() {
        return fact;
    }

    /** What holds as long as nobody says otherwise. */
    Kleene unsaid() {
        return this == DECLARED ? Kleene.UNKNOWN : Kleene.TRUE;
    }

    public static Optional<Condition> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    /** Every code, for messages. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Condition::code).toList();
    }
}
