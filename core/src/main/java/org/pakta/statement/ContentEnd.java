package org.pakta.statement;

import java.util.List;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;

/** Says where the words that a cue reports end. */
final class ContentEnd {
    private ContentEnd() {}

    /** One past the last word of the clause that begins with this word. */
    static int of(
            Unit unit, LanguagePack language, List<CueAt> cues, List<Relay> relays, int start) {
        int end = circumstance(unit, language, start, turn(unit, language, start));
        for (Relay relay : relays) {
            if (relay.from() > start && trailing(unit, relay.from())) {
                end = Math.min(end, beforeLinkingWord(unit, language, relay.from()));
            }
        }
        for (CueAt next : cues) {
            if (next.from() > start + 1
                    && next.cue().frame() == Cue.Frame.SAY
                    && coordinated(unit, language, next.from())) {
                end = Math.min(end, beforeLink(unit, language, next.from()));
            }
            if (next.to() >= unit.tokens().size()) {
                end = Math.min(end, afterLastComma(unit, next.from(), end));
            }
            boolean tail =
                    next.from() > start
                            && (next.cue().frame() == Cue.Frame.ACCORDING
                                    || next.cue().frame() == Cue.Frame.CONTINUE)
                            && unit.gapBefore(next.from()).contains(",");
            end = tail ? Math.min(end, next.from()) : end;
        }
        return end;
    }

    /** Where a trailing relay begins, else the unit's end. */
    static int beforeRelays(Unit unit, List<Relay> relays, int start) {
        int end = unit.tokens().size();
        for (Relay relay : relays) {
            if (relay.from() > start && trailing(unit, relay.from())) {
                end =
                        Math.min(
                                end,
                                unit.gapBefore(relay.from()).contains(",")
                                        ? relay.from()
                                        : relay.from() - 1);
            }
        }
        return end;
    }

    /** Where the sentence turns to something else: ", namun …", ", dengan …". */
    private static int turn(Unit unit, LanguagePack language, int start) {
        for (int i = start + 1; i < unit.tokens().size(); i++) {
            String word = unit.tokens().get(i).folded();
            boolean turns =
                    language.isParticle(word, "contrast") || language.isParticle(word, "with");
            if (turns && !unit.quoted(i) && unit.gapBefore(i).contains(",")) {
                return i;
            }
        }
        return unit.tokens().size();
    }

    /**
     * Content without a verb ends where the occasion of speaking begins: "dukungan penuh … saat
     * bertemu".
     */
    private static int circumstance(Unit unit, LanguagePack language, int start, int end) {
        for (int i = start; i < end; i++) {
            String word = unit.tokens().get(i).folded();
            boolean now =
                    i + 1 < end
                            && language.isParticle(
                                    unit.tokens().get(i + 1).folded(), "demonstrative");
            boolean governed =
                    i > start
                            && language.isParticle(
                                    unit.tokens().get(i - 1).folded(), "preposition");
            if (language.isParticle(word, "time")
                    && i > start + 1
                    && !unit.quoted(i)
                    && !now
                    && !governed) {
                return i;
            }
            boolean otherAct =
                    i > start + 1
                            && i + 1 < end
                            && language.isParticle(word, "and")
                            && language.looksLikeVerb(unit.tokens().get(i + 1).folded());
            if (otherAct && !unit.tokens().get(i + 1).capital()) {
                return i;
            }
            boolean clause =
                    language.looksLikeVerb(word)
                            || language.isParticle(word, "negation")
                            || language.isParticle(word, "relative")
                            || language.isParticle(word, "auxiliary");
            if (clause && !unit.tokens().get(i).capital()) {
                return end;
            }
        }
        return end;
    }

    /** ", media Rusia melaporkan": where a short clause at the sentence's end begins. */
    private static int afterLastComma(Unit unit, int cue, int otherwise) {
        for (int i = cue; i > Math.max(0, cue - 5); i--) {
            if (unit.gapBefore(i).contains(",")) {
                return i;
            }
        }
        return otherwise;
    }

    private static boolean trailing(Unit unit, int index) {
        return unit.gapBefore(index).contains(",")
                || unit.gapBefore(Math.max(0, index - 1)).contains(",");
    }

    private static int beforeLinkingWord(Unit unit, LanguagePack language, int index) {
        boolean linking =
                !unit.gapBefore(index).contains(",")
                        && language.isParticle(unit.tokens().get(index - 1).folded());
        return linking ? index - 1 : index;
    }

    /**
     * "… dan menyebutnya", ", dengan menyebut", ", menambahkan": another cue of the same speaker.
     */
    private static boolean coordinated(Unit unit, LanguagePack language, int index) {
        String word = unit.tokens().get(index - 1).folded();
        boolean comma = unit.gapBefore(index).contains(",");
        boolean linked =
                language.isParticle(word, "and")
                        || (language.isParticle(word, "with")
                                && unit.gapBefore(index - 1).contains(","))
                        || (language.isParticle(word, "with") && index - 2 >= 0);
        return comma || linked;
    }

    private static int beforeLink(Unit unit, LanguagePack language, int index) {
        String word = unit.tokens().get(index - 1).folded();
        boolean linked = language.isParticle(word, "and") || language.isParticle(word, "with");
        return linked && !unit.gapBefore(index).contains(",") ? index - 1 : index;
    }
}
