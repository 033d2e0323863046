package org.pakta.actor;

import java.util.Set;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;

/**
 * Single capitalised words that speak ("kata Ati", "Idris menjelaskan"): they tell where in a row
 * of capitals a person's name begins.
 */
final class ShortForms {
    private final NameRow row;
    private final LanguagePack language;

    ShortForms(NameRow row, LanguagePack language) {
        this.row = row;
        this.language = language;
    }

    /** Adds this sentence's, folded. */
    void collect(Set<String> into) {
        for (int at = 0; at < row.size(); at++) {
            if (opensShortName(at) && (cueBefore(at) || cueBehind(endOfRun(at)))) {
                into.add(row.word(at).folded());
            }
        }
    }

    private boolean opensShortName(int at) {
        return row.startsName(at)
                && !(at > 0 && row.adjacent(at) && row.word(at - 1).capital())
                && endOfRun(at) - at <= 2
                && row.role(at).isEmpty()
                && row.plainlyUnknown(at);
    }

    private int endOfRun(int at) {
        int to = at + 1;
        while (to < row.size() && row.adjacent(to) && row.word(to).capital()) {
            to++;
        }
        return to;
    }

    private boolean cueBefore(int at) {
        if (at == 0 || !row.adjacent(at)) {
            return false;
        }
        return language.cues().allAt(row.words(), at - 1).stream()
                .anyMatch(
                        hit ->
                                hit.to() == at
                                        && hit.meaning().needs() == Cue.Needs.ANY
                                        && (hit.meaning().frame() == Cue.Frame.AFTER
                                                || hit.meaning().frame() == Cue.Frame.ACCORDING));
    }

    private boolean cueBehind(int to) {
        int at = to;
        while (at < row.size()
                && row.adjacent(at)
                && language.isParticle(row.word(at).folded(), "adverb")) {
            at++;
        }
        return at < row.size()
                && row.adjacent(at)
                && language.cues().allAt(row.words(), at).stream()
                        .anyMatch(
                                hit ->
                                        hit.meaning().frame() == Cue.Frame.SAY
                                                && hit.meaning().needs() == Cue.Needs.ANY);
    }
}
