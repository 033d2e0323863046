package org.pakta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Says whether the words around capitalised words vouch that they name a person. */
final class Vouching {
    /** Letters of the first of two who speak together. */
    private static final int LONGEST_JOINT = 60;

    private final String text;
    private final LanguagePack language;
    private final Actors actors;
    private final Map<String, Integer> insideWords;

    Vouching(String text, LanguagePack language, Actors actors) {
        this.text = text;
        this.language = language;
        this.actors = actors;
        this.insideWords = insideSentences(text);
    }

    /** "Ratna Wiraguna dari Universitas X menilai": a name that opens a sentence which reports. */
    boolean opensReport(Spotted name) {
        int from = name.span().from();
        boolean opens =
                from == 0
                        || (from >= 2
                                && (text.charAt(from - 1) == '\n'
                                        || ".?!”\"".indexOf(text.charAt(from - 2)) >= 0));
        if (!opens || Words.of(name.span().in(text)).size() > 4) {
            return false;
        }
        int to = Math.min(text.length(), name.span().to() + 90);
        List<Token> behind = Words.of(text.substring(name.span().to(), to));
        if (behind.isEmpty() || !language.isParticle(behind.get(0).folded(), "preposition")) {
            return false;
        }
        for (int i = 1; i < Math.min(9, behind.size()); i++) {
            boolean says =
                    language.cues().allAt(behind, i).stream()
                            .anyMatch(
                                    hit ->
                                            hit.meaning().frame() == Cue.Frame.SAY
                                                    && hit.meaning().needs() == Cue.Needs.ANY);
            if (says) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reporting word stands right beside the name, as it does beside people. */
    boolean besideCue(Spotted name) {
        boolean single = Words.of(name.span().in(text)).size() == 1;
        if (single
                && !actors.people().onlyOneCalled(name.span().in(text)).isPresent()
                && !insideSentence(name.span().from())
                && !insideWords.containsKey(name.span().in(text))) {
            return false;
        }
        int from = Math.max(0, name.span().from() - 30);
        List<Token> before = Words.of(text.substring(from, name.span().from()));
        if (!before.isEmpty()) {
            boolean cueBefore = cueEnds(before);
            if (cueBefore
                    && text.substring(from, name.span().from())
                            .endsWith(before.get(before.size() - 1).text() + " ")) {
                return true;
            }
        }
        if (apposed(before, name.span().to())) {
            return false;
        }
        if (!single && (owns(before, name) || joinsSpeaker(name))) {
            return true;
        }
        int to = Math.min(text.length(), name.span().to() + 40);
        List<Token> behind = Words.of(text.substring(name.span().to(), to));
        for (int i = 0; i < Math.min(2, behind.size()); i++) {
            boolean says =
                    language.cues().allAt(behind, i).stream()
                            .map(Phrases.Hit::meaning)
                            .anyMatch(cue -> cue.frame() == Cue.Frame.SAY);
            if (says) {
                return !text.substring(name.span().to(), name.span().to() + behind.get(i).from())
                        .contains(".");
            }
            if (!language.isParticle(behind.get(i).folded(), "adverb")) {
                return false;
            }
        }
        return false;
    }

    /** "kekhawatiran X bahwa …", "X's claim that …": whose a telling noun is. */
    private boolean owns(List<Token> before, Spotted name) {
        int to = Math.min(text.length(), name.span().to() + 40);
        List<Token> behind = Words.of(text.substring(name.span().to(), to));
        boolean that =
                !before.isEmpty()
                        && !behind.isEmpty()
                        && text.startsWith(" ", name.span().to())
                        && language.isParticle(behind.get(0).folded(), "that")
                        && !language.tellingNouns().allAt(before, before.size() - 1).isEmpty();
        boolean genitive =
                behind.size() > 1
                        && language.isParticle(behind.get(0).folded(), "genitive")
                        && !language.tellingNouns().allAt(behind, 1).isEmpty();
        return that || genitive;
    }

    /** "kata Laras Widodo dan Bagus Santoso": the second of two who speak. */
    private boolean joinsSpeaker(Spotted name) {
        int from = Math.max(0, name.span().from() - LONGEST_JOINT);
        List<Token> before = Words.of(text.substring(from, name.span().from()));
        int at = before.size() - 1;
        boolean and = at > 0 && language.isParticle(before.get(at).folded(), "and");
        while (at >= 0
                && (before.get(at).capital()
                        || language.isParticle(before.get(at).folded(), "and"))) {
            at--;
        }
        return and && at >= 0 && at < before.size() - 2 && cueEnds(before.subList(0, at + 1));
    }

    /** "X, ekonom di Capital Economics, mengatakan": where X works does not speak. */
    private boolean apposed(List<Token> before, int end) {
        if (before.isEmpty() || !text.startsWith(",", end)) {
            return false;
        }
        int last = before.size() - 1;
        boolean town =
                last > 0
                        && before.get(last).capital()
                        && language.isParticle(before.get(last - 1).folded(), "preposition");
        return town || language.isParticle(before.get(last).folded(), "preposition");
    }

    /** Words that stand with a capital right behind a small word: names rather than openings. */
    private static Map<String, Integer> insideSentences(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token word : Words.of(text)) {
            int at = word.from();
            boolean inside =
                    at >= 2
                            && text.charAt(at - 1) == ' '
                            && Character.isLowerCase(text.charAt(at - 2));
            if (inside && word.capital()) {
                counts.merge(word.text(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Whether the last words are a cue that its speaker follows: "kata", "mengutip ucapan". */
    private boolean cueEnds(List<Token> words) {
        for (int i = Math.max(0, words.size() - 3); i < words.size(); i++) {
            boolean ends =
                    language.cues().allAt(words, i).stream()
                            .anyMatch(hit -> hit.to() == words.size() && after(hit.meaning()));
            if (ends) {
                return true;
            }
        }
        return false;
    }

    /** A single capital word counts only inside a sentence and not behind a common noun. */
    private boolean insideSentence(int at) {
        List<Token> before = Words.of(text.substring(Math.max(0, at - 40), at));
        if (before.isEmpty() || at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        char ends = text.charAt(at - 2);
        if (ends == ',') {
            return true;
        }
        if (!Character.isLetterOrDigit(ends)) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean noun =
                !last.capital()
                        && !language.isParticle(last.folded())
                        && language.cues().allAt(before, before.size() - 1).isEmpty()
                        && !language.functionWords().contains(last.folded());
        return !noun;
    }

    private static boolean after(Cue cue) {
        return (cue.frame() == Cue.Frame.AFTER && cue.needs() == Cue.Needs.ANY)
                || cue.needs() == Cue.Needs.SPEAKER
                || cue.frame() == Cue.Frame.ACCORDING
                || cue.frame() == Cue.Frame.QUOTES;
    }
}
