package org.pakta.statement;

import org.pakta.actor.Mention;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * Knows whoever is reported from what is reported: "melaporkan X ke polisi", "was reported to the
 * police" bring somebody before an authority and tell nobody's words.
 */
final class Complaints {
    /** Words behind the cue within which the authority or the charge stands. */
    private static final int REACH = 16;

    /** "ke pihak yang berwajib", "to the local police": words from preposition to authority. */
    private static final int LONGEST_AUTHORITY = 3;

    private final Unit unit;
    private final LanguagePack language;
    private final Scene scene;

    Complaints(Scene scene) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
    }

    /** Whether the cue brings somebody, or something, before an authority. */
    boolean made(CueAt cue) {
        boolean verb =
                language.complaints().allAt(unit.tokens(), cue.from()).stream()
                        .anyMatch(hit -> hit.meaning().equals("verb") && hit.to() == cue.to());
        return verb && !tells(cue.to()) && (lodged(cue.to()) || person(cue.to()));
    }

    /** "melaporkan, …", "melaporkan bahwa …": words follow. */
    private boolean tells(int from) {
        return from < unit.tokens().size()
                && (!unit.gapBefore(from).isBlank() || unit.quoted(from) || clause(from));
    }

    private boolean lodged(int from) {
        int limit = Math.min(unit.tokens().size(), from + REACH);
        for (int at = from; at < limit && !unit.quoted(at) && !clause(at); at++) {
            int to = authority(at);
            if (to > at) {
                return !clause(to);
            }
            if (at > 0 && is(at - 1, "preposition") && end(at, "of") > at) {
                return true;
            }
        }
        return false;
    }

    /** One past the authority that this word leads to. */
    private int authority(int at) {
        if (end(at, "leads") > at) {
            for (int i = at + 1; i <= at + LONGEST_AUTHORITY && !is(i, "preposition"); i++) {
                if (end(i, "to") > i) {
                    return end(i, "to");
                }
            }
        }
        return at;
    }

    /** One past a word of this kind; the index itself when there is none. */
    private int end(int at, String kind) {
        return at < unit.tokens().size()
                ? language.complaints().allAt(unit.tokens(), at).stream()
                        .filter(hit -> hit.meaning().equals(kind))
                        .mapToInt(Phrases.Hit::to)
                        .findFirst()
                        .orElse(at)
                : at;
    }

    /** "bahwa …", though not "agar …", which says what for. */
    private boolean clause(int at) {
        return is(at, "that") && !is(at, "purpose");
    }

    /** "melaporkan Laras Widodo pada Senin": nothing is told of the person. */
    private boolean person(int from) {
        return scene.phrases().stream()
                .filter(phrase -> phrase.from() == from && phrase.kind() == Phrase.Kind.NAME)
                .filter(
                        phrase ->
                                phrase.mention()
                                        .filter(name -> name.kind() == Mention.Kind.PERSON)
                                        .isPresent())
                .anyMatch(
                        phrase ->
                                phrase.to() == unit.tokens().size()
                                        || (is(phrase.to(), "preposition")
                                                && !is(phrase.to(), "as")));
    }

    private boolean is(int at, String kind) {
        if (at >= unit.tokens().size()) {
            return false;
        }
        Token word = unit.tokens().get(at);
        return language.isParticle(word.folded(), kind);
    }
}
