package org.pakta.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pakta.pact.Kleene;
import org.pakta.pact.Trigger;

/**
 * An armed attack to be judged: if this state is attacked by those on that day, who owes what?
 *
 * @param attacked state code of the day asked
 * @param by attacking states; empty when the attacker is not known
 * @param on the day
 * @param place where, as named; empty when its home territory is meant
 * @param object what is attacked
 * @param told what the asker says instead of the supposition, as to the supposition's words
 *     ("unprovoked": false); a condition that is absent is supposed to be true
 */
public record Question(
        String attacked,
        List<String> by,
        LocalDate on,
        Optional<String> place,
        Trigger.Target object,
        Map<Condition, Kleene> told) {
    private static final String STATE = "[A-Z]{3}|cow:[0-9]+";

    public Question {
        by = by.stream().distinct().sorted().toList();
        told = Map.copyOf(told);
        if (!attacked.matches(STATE)) {
            throw new IllegalArgumentException("attacked '" + attacked + "' is no state code");
        }
        for (String attacker : by) {
            if (!attacker.matches(STATE) || attacker.equals(attacked)) {
                throw new IllegalArgumentException(
                        "by '" + attacker + "' is no state code of another state");
            }
        }
    }

    /** With every supposition. */
    public static Question of(String attacked, List<String> by, LocalDate on) {
        return new Question(attacked, by, on, Optional.empty(), Trigger.Target.TERRITORY, Map.of());
    }

    /** The same attack by others. */
    Question by(List<String> others) {
        return new Question(attacked, others, on, place, object, told);
    }

    /** An attack on another state's home territory on the same day, with what is told of both. */
    Question atHome(String state, List<String> enemies) {
        Map<Condition, Kleene> kept = new TreeMap<>(told);
        kept.remove(Condition.PLACE);
        kept.remove(Condition.OBJECT);
        kept.remove(Condition.ATTACKER);
        kept.remove(Condition.PROVOKED);
        return new Question(state, enemies, on, Optional.empty(), Trigger.Target.TERRITORY, kept);
    }

    public Question at(String where) {
        return new Question(attacked, by, on, Optional.of(where), object, told);
    }

    /** On something else than its territory. */
    public Question on(Trigger.Target attackedObject) {
        return new Question(attacked, by, on, place, attackedObject, told)
                .with(Condition.OBJECT, Kleene.TRUE);
    }

    /** War is declared. */
    public Question declared() {
        return with(Condition.DECLARED, Kleene.TRUE);
    }

    public Question provoked() {
        return with(Condition.PROVOKED, Kleene.FALSE);
    }

    public Question withoutWar() {
        return with(Condition.WAR, Kleene.FALSE).with(Condition.DECLARED, Kleene.FALSE);
    }

    public Question withoutRequest() {
        return with(Condition.REQUEST, Kleene.FALSE);
    }

    /** With one condition unknown, by its code. */
    public Question unknown(String code) {
        Condition condition =
                Condition.of(code)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "unknown '"
                                                        + code
                                                        + "' is none of "
                                                        + Condition.codes()));
        return with(condition, Kleene.UNKNOWN);
    }

    private Question with(Condition condition, Kleene value) {
        Map<Condition, Kleene> changed = new TreeMap<>(told);
        changed.put(condition, value);
        return new Question(attacked, by, on, place, object, changed);
    }

    /** What holds of a condition: as told, else as supposed. */
    Kleene holds(Condition condition) {
        return told.getOrDefault(condition, condition.unsaid());
    }

    /** Whether nobody said so. */
    boolean supposes(Condition condition) {
        return !told.containsKey(condition);
    }
}
