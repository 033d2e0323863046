package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.UnitReader.CueAt;
import org.pakta.text.Token;

/** Marks off the words that a cue reports. */
final class Contents {
    /** "mengatakan kepada Kim bahwa": how far "bahwa" may stand from its cue. */
    private static final int REACH_OF_THAT = 10;

    private static final int LEAST_WORDS = 2;

    private Contents() {}

    /**
     * Index of the first word of the content behind a cue: after "bahwa" and the person addressed.
     */
    static int start(Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd) {
        int limit = Math.min(unit.tokens().size(), cueEnd + REACH_OF_THAT);
        for (int i = cueEnd; i < limit && !unit.quoted(i); i++) {
            if (i > cueEnd && stops(unit.gapBefore(i))) {
                break;
            }
            String word = unit.tokens().get(i).folded();
            if (language.isParticle(word, "that")) {
                boolean open = i == cueEnd || addressed(unit, language, phrases, cueEnd);
                return open ? i + 1 : cueEnd;
            }
        }
        return cueEnd;
    }

    private static boolean stops(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf(';') >= 0;
    }

    private static boolean addressed(
            Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd) {
        boolean to = language.isParticle(unit.tokens().get(cueEnd).folded(), "preposition");
        boolean named = phrases.stream().anyMatch(phrase -> phrase.from() == cueEnd);
        return to || named || unit.gapBefore(cueEnd).contains(",");
    }

    /** From this word to where the reported clause ends. */
    static Optional<Span> until(
            Unit unit,
            LanguagePack language,
            List<CueAt> cues,
            List<Relay> relays,
            CueAt cue,
            int start) {
        if (start >= unit.tokens().size()) {
            return Optional.empty();
        }
        int end = unit.tokens().size();
        for (Relay relay : relays) {
            if (relay.from() > start && trailing(unit, relay.from())) {
                end = Math.min(end, beforeLinkingWord(unit, language, relay.from()));
            }
        }
        for (CueAt next : cues) {
            if (next.from() > start + 1
                    && next.cue().frame() == Cue.Frame.SAY
                    && coordinated(unit, language, next.from())) {
                end = Math.min(end, before(unit, language, next.from()));
            }
            boolean tail =
                    next.from() > start
                            && (next.cue().frame() == Cue.Frame.ACCORDING
                                    || next.cue().frame() == Cue.Frame.CONTINUE)
                            && unit.gapBefore(next.from()).contains(",");
            end = tail ? Math.min(end, next.from()) : end;
        }
        return span(unit, start, end);
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

    private static int before(Unit unit, LanguagePack language, int index) {
        String word = unit.tokens().get(index - 1).folded();
        boolean linked = language.isParticle(word, "and") || language.isParticle(word, "with");
        return linked && !unit.gapBefore(index).contains(",") ? index - 1 : index;
    }

    /** From the unit's start, or from behind what is taken, to this word. */
    static Optional<Span> before(Unit unit, List<Span> taken, int end) {
        int start = 0;
        for (Span span : taken) {
            int behind = unit.indexAt(span.to());
            start = behind < end ? Math.max(start, behind) : start;
        }
        return span(unit, start, end);
    }

    /** From this word to the unit's end, without a trailing relay. */
    static Optional<Span> rest(Unit unit, List<Relay> relays, int start) {
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
        return span(unit, start, end);
    }

    /** From behind the first comma after this word to the unit's end. */
    static Optional<Span> afterComma(Unit unit, List<Relay> relays, int from) {
        int start = from;
        while (start < unit.tokens().size() && !unit.gapBefore(start).contains(",")) {
            start++;
        }
        start = dateOnly(unit, start) ? nextComma(unit, start + 1) : start;
        return start >= unit.tokens().size() ? Optional.empty() : rest(unit, relays, start);
    }

    /** "Dilansir KCNA, Sabtu, 2 November 2024, …": days between the commas are no content. */
    private static boolean dateOnly(Unit unit, int start) {
        int end = nextComma(unit, start + 1);
        boolean inside = end < unit.tokens().size();
        boolean weekday = inside && end - start == 1 && unit.tokens().get(start).capital();
        boolean figures =
                inside
                        && end - start <= 4
                        && unit.tokens().subList(start, end).stream().anyMatch(Token::number);
        return weekday || figures;
    }

    private static int nextComma(Unit unit, int from) {
        int at = from;
        while (at < unit.tokens().size() && !unit.gapBefore(at).contains(",")) {
            at++;
        }
        return at;
    }

    /** First word of the clause: behind the last conjunction or semicolon before this word. */
    static int clauseStart(Unit unit, LanguagePack language, int before) {
        for (int i = before - 1; i > 0; i--) {
            boolean conjunction =
                    language.isParticle(unit.tokens().get(i).folded(), "conjunction")
                            && !language.isParticle(unit.tokens().get(i).folded(), "and");
            boolean joinsCue =
                    i == before - 1 && language.isParticle(unit.tokens().get(i).folded(), "and");
            if ((conjunction && unit.gapBefore(i).contains(","))
                    || joinsCue
                    || unit.gapBefore(i).indexOf(';') >= 0
                    || (unit.quoted(i) && !unit.quoted(before))) {
                return i + 1;
            }
        }
        boolean opening =
                before > 0 && language.isParticle(unit.tokens().get(0).folded(), "conjunction");
        return opening ? 1 : 0;
    }

    private static Optional<Span> span(Unit unit, int from, int to) {
        if (to - from < LEAST_WORDS) {
            return Optional.empty();
        }
        int first = unit.tokens().get(from).from();
        int start = openingMark(unit, first);
        int last = to < unit.tokens().size() ? unit.tokens().get(to).from() : unit.span().to();
        Span rough = new Span(start, Math.max(start, last)).trimmed(unit.text());
        int end = rough.to();
        while (end > start && ",;:.-–—( ".indexOf(unit.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** A quotation or bracket that opens right before the first word belongs to it. */
    private static int openingMark(Unit unit, int first) {
        int at = first;
        while (at > unit.span().from() && "“\"‘(".indexOf(unit.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
