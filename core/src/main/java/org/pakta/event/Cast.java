package org.pakta.event;

import java.util.List;
import java.util.Optional;
import org.pakta.text.Sentence;

/**
 * Who stands in one sentence.
 *
 * @param sentence the sentence
 * @param parties in text order
 * @param pair the two that the article is about so far; empty when it is not about two
 */
public record Cast(Sentence sentence, List<Party> parties, List<String> pair) {
    public Cast {
        parties = List.copyOf(parties);
        pair = List.copyOf(pair);
    }

    /** The party that holds this word. */
    public Optional<Party> at(int word) {
        return parties.stream().filter(p -> p.from() <= word && word < p.to()).findFirst();
    }

    /** Codes of all who stand in it other than as places, in text order. */
    public List<String> codes() {
        return parties.stream()
                .filter(party -> !party.place())
                .flatMap(party -> party.codes().stream())
                .distinct()
                .toList();
    }
}
