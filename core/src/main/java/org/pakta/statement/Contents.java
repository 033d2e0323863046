package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;

/** Marks off the words that a cue reports. */
final class Contents {
    /** "mengatakan kepada Kim bahwa": how far "bahwa" may stand from its cue. */
    private static final int REACH_OF_THAT = 18;

    /** Words that may tell when something was said: "earlier this week on Fox". */
    private static final int LONGEST_CIRCUMSTANCE = 5;

    /** "the Star-Ledger of Newark": words of whom something is told to. */
    private static final int LONGEST_ADDRESSED = 8;

    private static final int LEAST_WORDS = 2;

    private Contents() {}

    /**
     * Index of the first word of the content behind a cue: after "bahwa", the day and the person
     * addressed.
     */
    static int start(Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd) {
        int limit = Math.min(unit.tokens().size(), cueEnd + REACH_OF_THAT);
        int behind = behindCircumstance(unit, language, cueEnd);
        for (int i = behind; i < limit && !unit.quoted(i); i++) {
            if (i > cueEnd && stops(unit.gapBefore(i))) {
                break;
            }
            String word = unit.tokens().get(i).folded();
            boolean purpose = language.isParticle(word, "purpose");
            if (i == behind
                    && (purpose
                            || language.isParticle(word, "that")
                            || language.isParticle(word, "about"))) {
                // An English infinitive keeps its "to".
                return purpose && language.hasArticles() ? i : i + 1;
            }
            if (language.isParticle(word, "that") && !purpose) {
                return addressed(unit, language, phrases, cueEnd, i) ? i + 1 : behind;
            }
        }
        return behindAddressed(unit, language, phrases, behind);
    }

    /** "told the crowd she …", "told CNN Trump …": behind whom the words were told to. */
    private static int behindAddressed(
            Unit unit, LanguagePack language, List<Phrase> phrases, int from) {
        if (from == 0
                || from >= unit.tokens().size()
                || !language.isParticle(unit.tokens().get(from - 1).folded(), "cue-to-somebody")) {
            return from;
        }
        Optional<Phrase> named =
                phrases.stream()
                        .filter(phrase -> phrase.from() == from)
                        .filter(phrase -> phrase.kind() != Phrase.Kind.PRONOUN)
                        .findFirst();
        int at = named.map(Phrase::to).orElse(from + 1);
        boolean opened = named.isPresent();
        while (!opened
                && at < unit.tokens().size()
                && at - from < LONGEST_ADDRESSED
                && unit.gapBefore(at).isBlank()
                && !opensClause(unit, language, at)) {
            at++;
        }
        boolean told =
                at < unit.tokens().size()
                        && unit.gapBefore(at).isBlank()
                        && (opened || opensClause(unit, language, at));
        return told ? behindCircumstance(unit, language, at) : from;
    }

    private static boolean opensClause(Unit unit, LanguagePack language, int at) {
        String word = unit.tokens().get(at).folded();
        return language.pronouns().containsKey(word)
                || language.isParticle(word, "article")
                || language.isParticle(word, "possessive")
                || language.isParticle(word, "if")
                || language.isParticle(word, "purpose");
    }

    /** "said on Friday", "noted repeatedly", "said earlier this week": when it was said. */
    private static int behindCircumstance(Unit unit, LanguagePack language, int cueEnd) {
        int at = cueEnd;
        int last = cueEnd;
        while (at < unit.tokens().size()
                && at - cueEnd < LONGEST_CIRCUMSTANCE
                && unit.gapBefore(at).isBlank()
                && !unit.quoted(at)) {
            String word = unit.tokens().get(at).folded();
            boolean day =
                    language.calendar().weekday(word).isPresent()
                            || language.isParticle(word, "when-said");
            boolean adverb =
                    language.hasArticles()
                            && (language.isParticle(word, "cue-part")
                                    || language.endsAsAdverb(word));
            boolean leads =
                    language.isParticle(word, "demonstrative")
                            || language.isParticle(word, "preposition")
                            || language.isParticle(word, "when-leads");
            if (!day && !adverb && !leads) {
                break;
            }
            at++;
            last = day && language.hasArticles() ? at : last;
        }
        boolean that =
                at < unit.tokens().size()
                        && language.isParticle(unit.tokens().get(at).folded(), "that");
        return that && language.hasArticles() && at > cueEnd && unit.gapBefore(at).isBlank()
                ? at
                : last;
    }

    private static boolean stops(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf(';') >= 0;
    }

    private static boolean addressed(
            Unit unit, LanguagePack language, List<Phrase> phrases, int cueEnd, int that) {
        boolean to =
                language.isParticle(unit.tokens().get(cueEnd).folded(), "preposition")
                        || language.isParticle(
                                unit.tokens().get(cueEnd - 1).folded(), "cue-to-somebody");
        boolean named =
                phrases.stream()
                        .anyMatch(phrase -> phrase.from() == cueEnd && that - phrase.to() <= 1);
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
                end = Math.min(end, before(unit, language, next.from()));
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
        return span(unit, start, end);
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

    /** The stretch up to its first comma. */
    static Span toComma(Unit unit, Span span) {
        int comma = unit.text().indexOf(',', span.from());
        return comma > span.from() && comma < span.to() ? new Span(span.from(), comma) : span;
    }

    /** Whether this word stands in a clause that "when" or "although" opens the sentence with. */
    static boolean subordinate(Unit unit, LanguagePack language, int before) {
        String first = unit.tokens().get(0).folded();
        boolean opens =
                language.isParticle(first, "time")
                        || language.isParticle(first, "if")
                        || language.isParticle(first, "although");
        return opens && before > 0 && nextComma(unit, 1) > before;
    }

    /** From one word up to another. */
    static Optional<Span> upTo(Unit unit, int from, int to) {
        return span(unit, from, to);
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
        while (dateOnly(unit, start)) {
            start = nextComma(unit, start + 1);
        }
        return start >= unit.tokens().size() ? Optional.empty() : rest(unit, relays, start);
    }

    /** "Dilansir KBS, Kamis, 6 Maret 2031, …": days between the commas are no content. */
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
                    (language.isParticle(unit.tokens().get(i).folded(), "conjunction")
                                    || language.isParticle(unit.tokens().get(i).folded(), "with"))
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
        return mainClause(unit, language, before);
    }

    /**
     * "Jika …, para analis percaya": behind the first comma when the sentence opens with a
     * subordinate part.
     */
    private static int mainClause(Unit unit, LanguagePack language, int before) {
        String first = unit.tokens().get(0).folded();
        boolean subordinate =
                language.isParticle(first, "if")
                        || language.isParticle(first, "time")
                        || language.isParticle(first, "preposition");
        int comma = subordinate ? nextComma(unit, 1) : before;
        boolean opening = before > 0 && language.isParticle(first, "conjunction");
        return comma < before ? comma : opening ? 1 : 0;
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
