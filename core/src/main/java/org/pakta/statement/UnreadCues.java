package org.pakta.statement;

import java.util.List;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;

/** Tells which cues report nothing that is not told already. */
final class UnreadCues {
    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Relay> relays;
    private final List<CueAt> cues;
    private final List<Found> found;
    private final List<Span> taken;
    private final Complaints complaints;

    UnreadCues(Scene scene) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.relays = scene.relays();
        this.cues = scene.cues();
        this.found = scene.found();
        this.taken = scene.taken();
        this.complaints = new Complaints(scene);
    }

    boolean is(CueAt cue) {
        return used(cue)
                || spoken(cue)
                || negated(cue)
                || noun(cue)
                || complaints.made(cue)
                || new Insertions(scene).opens(cue, cues)
                || passesOn(cue);
    }

    private boolean used(CueAt cue) {
        Span span = scene.span(cue);
        return taken.stream().anyMatch(span::overlaps)
                || found.stream()
                        .flatMap(one -> one.cue().stream())
                        .anyMatch(other -> other.span().overlaps(span));
    }

    /** "…, dilaporkan TASS", "…, TASS reported": the verb of a relay, behind somebody's words. */
    private boolean passesOn(CueAt cue) {
        boolean passive = cue.cue().frame() == Cue.Frame.PASSIVE;
        boolean active = cue.cue().frame() == Cue.Frame.AFTER || cue.cue().frame() == Cue.Frame.SAY;
        boolean told =
                active
                        && found.stream()
                                .anyMatch(
                                        one ->
                                                one.cue().isPresent()
                                                        && one.words().to()
                                                                <= scene.span(cue).from());
        boolean citing = language.isParticle(unit.tokens().get(cue.from()).folded(), "inserts");
        return relays.stream()
                .filter(relay -> relay.from() <= cue.from())
                .filter(relay -> cue.from() < relay.to() || (citing && cue.from() == relay.to()))
                .anyMatch(relay -> passive || told);
    }

    /** "Kami berharap semua aman, kata X": part of what is said, its quotation marks lost. */
    private boolean spoken(CueAt cue) {
        int at = cue.from();
        while (at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "adverb")) {
            at--;
        }
        boolean first =
                at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "narrator");
        return first
                && cue.cue().frame() == Cue.Frame.SAY
                && unit.quotes().isEmpty()
                && cues.stream().anyMatch(other -> other.from() > cue.to() && closes(other));
    }

    private boolean closes(CueAt cue) {
        boolean frame =
                cue.cue().frame() == Cue.Frame.AFTER || cue.cue().frame() == Cue.Frame.CONTINUE;
        return frame && unit.gapBefore(cue.from()).contains(",");
    }

    /** "the report", "their hopes", "of claims": a noun that looks like the verb. */
    private boolean noun(CueAt cue) {
        if (cue.from() == 0 || cue.cue().frame() != Cue.Frame.SAY) {
            return false;
        }
        String before = unit.tokens().get(cue.from() - 1).folded();
        boolean tight = unit.gapBefore(cue.from()).isBlank();
        return tight
                && (language.isParticle(before, "article")
                        || language.isParticle(before, "possessive")
                        || language.isParticle(before, "genitive"));
    }

    private boolean negated(CueAt cue) {
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - 2); i--) {
            String word = unit.tokens().get(i).folded();
            if (language.isParticle(word, "negation")
                    || language.isParticle(word, "modal")
                    || (i == cue.from() - 1 && language.isParticle(word, "purpose"))) {
                return true;
            }
            if (!language.isParticle(word, "adverb")) {
                return false;
            }
        }
        return false;
    }
}
