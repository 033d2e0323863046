package org.pakta.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.data.Table;

/**
 * A word or phrase that tells of an event.
 *
 * @param form as the list writes it
 * @param type what was done
 * @param shape how those who act stand around it
 * @param links prepositions that lead to the target; "-" for none between
 * @param needs what must stand with it: "target", "body", a kind of word behind it or as its object
 */
record Trigger(String form, EventType type, Shape shape, Set<String> links, Set<String> needs) {
    /** How those who act stand around a trigger. */
    enum Shape {
        /** Actor, trigger, target: "X menyerang Y". */
        VERB,
        /** Target, trigger, actor: "Y diserang X". */
        PASSIVE,
        /** A noun: "serangan X ke Y", "X melancarkan serangan". */
        NOUN,
        /** A word of judgement in somebody's words: speaker, target. */
        STANCE
    }

    static Trigger of(Table.Row row) {
        return new Trigger(
                row.cell("form"),
                EventType.valueOf(row.cell("type")),
                Shape.valueOf(row.cell("shape").toUpperCase(Locale.ROOT)),
                Set.copyOf(row.list("links")),
                Set.copyOf(row.list("needs")));
    }

    /**
     * Kinds of words needed behind it ("+"), before it ("<"), as its object ("="), or not as that
     * ("!").
     */
    Stream<String> kinds(String mark) {
        return needs.stream().filter(need -> need.startsWith(mark)).map(need -> need.substring(1));
    }

    boolean needs(String what) {
        return needs.contains(what);
    }

    /** Whether all sides act: talks, agreements, fighting with one another. */
    boolean symmetric() {
        return type.symmetric() || needs("mutual");
    }

    /** Whether it is done by speaking, so that the day of the words is its day. */
    boolean speech() {
        return type.spoken() && type != EventType.SUPPORT;
    }

    /** Whether it is done to somebody's harm. */
    boolean harms() {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION, MOBILIZE -> true;
            default -> false;
        };
    }

    /** Prepositions that lead to who is given something. */
    Set<String> indirect() {
        return links.stream()
                .filter(link -> !link.equals("-"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a target may follow without a preposition. */
    boolean direct() {
        return links.contains("-");
    }
}
