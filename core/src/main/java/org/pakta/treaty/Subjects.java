package org.pakta.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.language.RoleWords;
import org.pakta.pact.Side;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Whom a treaty's sentence speaks of: its parties, a named state, or something else. */
final class Subjects {
    /** Words between a duty and the state it is owed to: "assist Freedonia". */
    private static final int OBJECT = 5;

    private final RoleWords lexicon;

    private final List<Mention> states;

    Subjects(RoleWords lexicon, List<Mention> states) {
        this.lexicon = lexicon;
        this.states = List.copyOf(states);
    }

    /** Somebody named; {@code side} is empty for a body or a thing that is no party. */
    private record Named(int from, int to, Optional<Side> side) {}

    /** Who has to do what stands behind a word of duty; empty when no party has. */
    Optional<Side> of(List<Token> words, int must) {
        List<Named> before = named(words, 0, must);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        // "Each Party declares that …, and undertakes": the sentence's own subject goes on.
        return continues(words, must) ? before.get(0).side() : joined(words, before);
    }

    private boolean continues(List<Token> words, int must) {
        return must >= 2
                && lexicon.language().isParticle(words.get(must - 2).folded(), "and")
                && lexicon.is(words, must - 1, "must");
    }

    /** "X, Y and Z shall": all of them; with one that cannot be read, nobody knows who. */
    private Optional<Side> joined(List<Token> words, List<Named> before) {
        int at = before.size() - 1;
        Named last = before.get(at);
        List<String> states = new ArrayList<>();
        while (at >= 0 && before.get(at).side().orElse(Side.ALL) instanceof Side.Named named) {
            states.addAll(named.named());
            int from = before.get(at).from();
            while (from > 0 && lexicon.is(words, from - 1, "determiner")) {
                from--;
            }
            boolean and =
                    from > 0 && lexicon.language().isParticle(words.get(from - 1).folded(), "and");
            boolean next = at > 0 && from - before.get(at - 1).to() <= 1;
            if (and && !next) {
                return Optional.of(Side.UNKNOWN);
            }
            if (!next) {
                break;
            }
            at--;
        }
        return states.isEmpty()
                ? last.side()
                : Optional.of(new Side.Named(states.stream().distinct().sorted().toList()));
    }

    /** The word that the one who has to do it begins with; {@code must} when nobody is named. */
    int start(List<Token> words, int must) {
        List<Named> before = named(words, 0, must);
        int start = before.isEmpty() ? must : before.get(before.size() - 1).from();
        while (start > 0 && lexicon.is(words, start - 1, "determiner")) {
            start--;
        }
        return start;
    }

    /** To whom it is owed: to a state named with the duty, else to the other parties. */
    Side owed(Side owing, List<Token> words, int must, int duty) {
        Optional<Side> object =
                named(words, must, Math.min(words.size(), duty + OBJECT)).stream()
                        .flatMap(one -> one.side().stream())
                        .findFirst();
        boolean one = owing instanceof Side.Named;
        return object.filter(side -> side instanceof Side.Named && !side.equals(owing))
                .orElse(one ? Side.UNKNOWN : Side.ALL);
    }

    private List<Named> named(List<Token> words, int from, int to) {
        List<Named> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<Named> here = at(words, at);
            here.filter(one -> !led(words, one)).ifPresent(found::add);
            at = here.map(Named::to).orElse(at + 1);
        }
        return found;
    }

    /** "by X", "under the administration of X": not who has to do it; "the Government of X" is. */
    private boolean led(List<Token> words, Named one) {
        int before = one.from() - 1;
        while (before > 0 && lexicon.is(words, before, "determiner")) {
            before--;
        }
        boolean state = one.side().filter(Side.Named.class::isInstance).isPresent();
        return lexicon.is(words, before, "doer")
                || (state
                        && lexicon.is(words, before, "of")
                        && !lexicon.is(words, before - 1, "government"));
    }

    private Optional<Named> at(List<Token> words, int at) {
        return state(words, at)
                .or(() -> hit(words, at, "party").map(h -> named(h, Optional.of(Side.ALL))))
                .or(() -> hit(words, at, "no-party").map(h -> named(h, Optional.empty())));
    }

    private Optional<Phrases.Hit<RoleWords.Use>> hit(List<Token> words, int at, String role) {
        return lexicon.at(words, at, role);
    }

    private static Named named(Phrases.Hit<RoleWords.Use> hit, Optional<Side> side) {
        return new Named(hit.from(), hit.to(), side);
    }

    private Optional<Named> state(List<Token> words, int at) {
        int from = words.get(at).from();
        return states.stream()
                .filter(state -> state.span().from() == from)
                .findFirst()
                .map(
                        state -> {
                            int end = at;
                            while (end < words.size() && words.get(end).to() <= state.span().to()) {
                                end++;
                            }
                            Side side = new Side.Named(List.of(state.state().orElseThrow()));
                            return new Named(at, Math.max(end, at + 1), Optional.of(side));
                        });
    }
}
