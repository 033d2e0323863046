package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Marks off the words that a cue reports. */
final class Contents {
    private static final int LEAST_WORDS = 2;

    private Contents() {}

    /** From this word to where the reported clause ends. */
    static Optional<Span> until(
            Unit unit, LanguagePack language, List<CueAt> cues, List<Relay> relays, int start) {
        return start >= unit.tokens().size()
                ? Optional.empty()
                : upTo(unit, start, ContentEnd.of(unit, language, cues, relays, start));
    }

    /** From the unit's start, or from behind what is taken, to this word. */
    static Optional<Span> before(Unit unit, List<Span> taken, int end) {
        int start = 0;
        for (Span span : taken) {
            int behind = unit.indexAt(span.to());
            start = behind < end ? Math.max(start, behind) : start;
        }
        return upTo(unit, start, end);
    }

    /** The stretch up to its first comma. */
    static Span toComma(Unit unit, Span span) {
        int comma = unit.text().indexOf(',', span.from());
        return comma > span.from() && comma < span.to() ? new Span(span.from(), comma) : span;
    }

    /** From this word to the unit's end, without a trailing relay. */
    static Optional<Span> rest(Unit unit, List<Relay> relays, int start) {
        return upTo(unit, start, ContentEnd.beforeRelays(unit, relays, start));
    }

    /** From behind the first comma after this word to the unit's end. */
    static Optional<Span> afterComma(Unit unit, List<Relay> relays, int from) {
        int start = Clauses.nextComma(unit, from);
        while (dateOnly(unit, start)) {
            start = Clauses.nextComma(unit, start + 1);
        }
        return start >= unit.tokens().size() ? Optional.empty() : rest(unit, relays, start);
    }

    /** "Dilansir KBS, Kamis, 6 Maret 2031, …": days between the commas are no content. */
    private static boolean dateOnly(Unit unit, int start) {
        int end = Clauses.nextComma(unit, start + 1);
        boolean inside = end < unit.tokens().size();
        boolean weekday = inside && end - start == 1 && unit.tokens().get(start).capital();
        boolean figures =
                inside
                        && end - start <= 4
                        && unit.tokens().subList(start, end).stream().anyMatch(Token::number);
        return weekday || figures;
    }

    /** From one word up to another; empty when too little is left. */
    static Optional<Span> upTo(Unit unit, int from, int to) {
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

    /** From a character up to the quotation that opens before another; empty as above. */
    static Optional<Span> upToMark(Unit unit, int from, int to) {
        int end = to;
        while (end > from && "\"“”‘',;:.-–—( ".indexOf(unit.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new Span(from, end))
                .filter(span -> Words.of(unit.text(), span).size() >= LEAST_WORDS);
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
