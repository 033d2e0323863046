package org.pakta.event;

import java.util.List;

/** Ties denials and refusals to what they answer. */
final class Answers {
    /** Events looked back over; what was asked longer ago is not what is answered. */
    static final int BACK = 40;

    private Answers() {}

    /** Marks what was charged and denied. */
    static List<Found> tie(List<Found> found) {
        List<Found> denials = found.stream().filter(Found::denial).toList();
        return found.stream()
                .map(one -> denied(one, denials) ? one.with(Event.Status.DENIED) : one)
                .toList();
    }

    /** Who last asked something of, or charged, those who now refuse. */
    static List<String> asked(List<String> who, List<Found> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            Found one = before.get(i);
            boolean atThem = who.stream().anyMatch(one.sides().targets()::contains);
            if (Calls.call(one.type()) && atThem) {
                return one.sides().actors();
            }
        }
        return List.of();
    }

    /** Charged by somebody, and denied right after by one who is said to have done it. */
    private static boolean denied(Found one, List<Found> all) {
        return one.type() != EventType.REJECT
                && one.status() == Event.Status.ALLEGED
                && all.stream()
                        .filter(other -> behind(one, other))
                        .anyMatch(
                                other ->
                                        other.sides().actors().stream()
                                                .anyMatch(one.sides().actors()::contains));
    }

    private static boolean behind(Found charge, Found denial) {
        int paragraphs = denial.sentence().paragraph() - charge.sentence().paragraph();
        boolean later = denial.sentence().span().from() >= charge.sentence().span().from();
        return later && paragraphs <= 1;
    }
}
