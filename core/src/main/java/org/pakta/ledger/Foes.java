package org.pakta.ledger;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pakta.event.Cast;
import org.pakta.language.RoleWords;
import org.pakta.text.Token;

/** Who fights where, for a truce that is told by its place: "the ceasefire in Gaza". */
final class Foes {
    /** Words between a truce and its place. */
    private static final int NEAR = 3;

    private final List<Cast> casts;
    private final RoleWords lexicon;

    Foes(List<Cast> casts, RoleWords lexicon) {
        this.casts = casts;
        this.lexicon = lexicon;
    }

    /** Those who fight at the place right beside a name; empty when none is told. */
    Set<String> at(List<Token> words, int from, int to) {
        return lexicon.first(words, to, to + NEAR, "war")
                .or(() -> lexicon.at(words, Math.max(0, from - 1), "war"))
                .map(hit -> sides(hit.meaning().value()))
                .orElse(Set.of());
    }

    /**
     * The two of a sentence about their war; else those of the one war whose place and sides the
     * article names.
     */
    Set<String> ofArticle(Cast cast) {
        List<Token> words = cast.sentence().tokens();
        Set<String> here = new LinkedHashSet<>(cast.codes());
        if (here.size() == 2 && lexicon.first(words, 0, words.size(), "warfare").isPresent()) {
            return here;
        }
        Set<String> named = new HashSet<>();
        Set<String> wars = new LinkedHashSet<>();
        for (Cast one : casts) {
            one.parties().forEach(party -> named.addAll(party.codes()));
            List<Token> sentence = one.sentence().tokens();
            for (int at = 0; at < sentence.size(); at++) {
                lexicon.at(sentence, at, "war").ifPresent(hit -> wars.add(hit.meaning().value()));
            }
        }
        wars.removeIf(war -> !named.containsAll(sides(war)));
        return wars.size() == 1 ? sides(wars.iterator().next()) : Set.of();
    }

    private static Set<String> sides(String value) {
        return new LinkedHashSet<>(List.of(value.split(" ", -1)));
    }
}
