package org.pakta.event;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Phrases;

/** Words by which somebody judges, asks, charges or threatens, around what they lead to. */
record Calls(Row row) {
    /** Words of a sentence's opening in which a noun of asking is its subject. */
    private static final int OPENING = 5;

    /** Whether it is a call that somebody may answer. */
    static boolean call(EventType type) {
        return switch (type) {
            case ACCUSE, REQUEST, THREATEN -> true;
            default -> false;
        };
    }

    /** Where the verb stands by which somebody judges with this word; -1 where none does. */
    int judging(int word) {
        int phrase = word - 1;
        while (phrase > 0 && row.plainNoun(phrase)) {
            phrase--;
        }
        for (int at = word - 1;
                at >= Math.max(0, word - Row.REACH) && !row.commaBefore(at + 1);
                at--) {
            if (row.is(at, "judging")) {
                return row.preposition(at + 1) ? -1 : at; // "called for"
            }
            boolean under =
                    at >= phrase
                            && row.preposition(at)
                            && !row.is(at, "as")
                            && !row.is(at, "of"); // "answer to a threat"
            if (under || row.particle(at, "that") || row.particle(at, "relative")) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun of asking that opens the sentence, before a word: "permintaan X", "X's request". */
    Optional<Phrases.Hit<Trigger>> opening(int before) {
        for (int at = 0; at < Math.min(before, OPENING); at++) {
            Optional<Phrases.Hit<Trigger>> noun =
                    row.lexicon().triggers(row.words(), at).stream()
                            .filter(hit -> hit.meaning().shape() == Trigger.Shape.NOUN)
                            .filter(hit -> hit.meaning().type() == EventType.REQUEST)
                            .findFirst();
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** What a refusal of something by these answers: "X menolak tuduhan dari Y". */
    Optional<Phrases.Hit<Trigger>> answered(Phrases.Hit<Trigger> hit, List<String> targets) {
        return hit.meaning().shape() == Trigger.Shape.PASSIVE
                ? opening(hit.from()) // "permintaan X ditolak Y"
                : row.target(hit)
                        .filter(party -> party.codes().equals(targets))
                        .flatMap(
                                object ->
                                        charge(hit, object)
                                                .filter(noun -> !aimed(noun, object.to())));
    }

    /** "accusations by X against Y": whether another side follows; "a request by X to leave". */
    private boolean aimed(Phrases.Hit<Trigger> noun, int behind) {
        return noun.meaning().links().contains(row.folded(behind)) && !row.is(behind, "purpose");
    }

    /** A noun of asking, charging or threatening in the verb's phrase. */
    private Optional<Phrases.Hit<Trigger>> charge(Phrases.Hit<Trigger> hit, Party object) {
        boolean behind = row.lexicon().is("before", "owner"); // "denied Polish accusations"
        int until = behind ? Math.min(row.words().size(), object.to() + 2) : object.from();
        for (int at = hit.from() + 1; at < until; at++) {
            for (Phrases.Hit<Trigger> inner : row.lexicon().triggers(row.words(), at)) {
                if (call(inner.meaning().type()) && inner.meaning().shape() == Trigger.Shape.NOUN) {
                    return Optional.of(inner);
                }
            }
        }
        return Optional.empty();
    }
}
