package org.pakta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.language.LanguagePack;

/** Finds who speaks together with another: "Seoul dan Washington", "X and his counterpart Y". */
final class Partners {
    private static final int MOST_WORDS_OF_COUNTERPART = 3;

    /** "together with". */
    private static final int MOST_WORDS_TOGETHER = 2;

    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final SpeakerFinder speakers;

    Partners(Scene scene, SpeakerFinder speakers) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.speakers = speakers;
    }

    /** With those joined to it by "dan": "Seoul dan Washington". */
    Optional<Speaker> with(Phrase phrase) {
        int at = phrases.indexOf(phrase);
        if (at < 0) {
            return speakers.of(phrase);
        }
        Optional<Phrase> other = counterpartOf(at);
        if (other.isPresent()) {
            List<Speaker> both = new ArrayList<>();
            speakers.of(other.get()).ifPresent(both::add);
            speakers.of(phrase).ifPresent(both::add);
            return both.size() > 1 ? Optional.of(speakers.joint(both)) : speakers.of(phrase);
        }
        int first = at;
        while (first > 0 && joined(phrases.get(first - 1), phrases.get(first))) {
            first--;
        }
        int last = at;
        while (last + 1 < phrases.size() && joined(phrases.get(last), phrases.get(last + 1))) {
            last++;
        }
        List<Speaker> all = new ArrayList<>();
        for (Phrase one : phrases.subList(first, last + 1)) {
            speakers.of(one).ifPresent(all::add);
        }
        boolean joint = all.size() > 1 && andInside(first, last);
        return joint ? Optional.of(speakers.joint(all)) : speakers.of(phrase);
    }

    /** "X bersama Y mengatakan": whoever is named together with somebody right before the verb. */
    Optional<Speaker> together(Phrase first, int verb) {
        Optional<Phrase> second =
                phrases.stream()
                        .filter(phrase -> phrase.to() == verb && phrase.from() > first.to())
                        .filter(phrase -> named(first) && named(phrase))
                        .filter(phrase -> together(first.to(), phrase.from()))
                        .findFirst();
        List<Speaker> both = new ArrayList<>();
        second.ifPresent(
                partner -> {
                    speakers.of(first).ifPresent(both::add);
                    speakers.of(partner).ifPresent(both::add);
                });
        return both.size() > 1 ? Optional.of(speakers.joint(both)) : Optional.empty();
    }

    private static boolean named(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.NAME;
    }

    /** "bersama", "together with": nothing else stands there. */
    private boolean together(int from, int to) {
        boolean opens = language.isParticle(unit.tokens().get(from).folded(), "together");
        for (int at = from; at <= to && opens; at++) {
            boolean with =
                    at <= from
                            || at == to
                            || language.isParticle(unit.tokens().get(at).folded(), "preposition")
                            || language.isParticle(unit.tokens().get(at).folded(), "with");
            opens = with && unit.gapBefore(at).isBlank();
        }
        return opens && to - from <= MOST_WORDS_TOGETHER;
    }

    /** "X and his Chinese counterpart(,) Wei Ling": X, past what tells the second's state. */
    private Optional<Phrase> counterpartOf(int at) {
        Phrase right = phrases.get(at);
        int least = right.from() - MOST_WORDS_OF_COUNTERPART - 1;
        for (int i = at - 1; i >= 0 && phrases.get(i).to() >= least; i--) {
            Phrase left = phrases.get(i);
            if (left.kind() == Phrase.Kind.NAME
                    && left.to() < right.from() - 1
                    && and(left.to())
                    && counterpart(left.to() + 1, right)) {
                return Optional.of(left);
            }
        }
        return Optional.empty();
    }

    private boolean andInside(int first, int last) {
        for (int i = first; i < last; i++) {
            if (phrases.get(i + 1).from() - phrases.get(i).to() == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Phrase left, Phrase right) {
        if (left.kind() == Phrase.Kind.PRONOUN || right.kind() == Phrase.Kind.PRONOUN) {
            return false;
        }
        if (headless(left) && right.mention().flatMap(Mention::role).isEmpty()) {
            return false;
        }
        int words = right.from() - left.to();
        String gap = unit.text().substring(left.span().to(), right.span().from());
        boolean comma = words == 0 && gap.strip().equals(",");
        boolean and =
                words >= 1 && and(left.to()) && (words == 1 || counterpart(left.to() + 1, right));
        return and
                || (comma
                        && left.mention().isPresent()
                        && right.mention().isPresent()
                        && (left.kind() == Phrase.Kind.NAME || left.noun().equals("body")));
    }

    private boolean and(int at) {
        return language.isParticle(unit.tokens().get(at).folded(), "and");
    }

    /** "and his Chinese counterpart Wei Ling": what the second is to the first. */
    private boolean counterpart(int from, Phrase right) {
        return right.from() - from <= MOST_WORDS_OF_COUNTERPART
                && language.isParticle(unit.tokens().get(from).folded(), "possessive")
                && right.kind() == Phrase.Kind.NAME
                && scene.clear(from, right.from());
    }

    /** "Direktur Pencegahan" before "dan Pengendalian Ratna": one title goes on. */
    private static boolean headless(Phrase left) {
        return left.kind() == Phrase.Kind.NOUN
                && left.noun().equals("person")
                && left.to() - left.from() > 1
                && left.mention().isEmpty();
    }
}
