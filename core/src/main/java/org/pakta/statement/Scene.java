package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;

/**
 * One unit as it is being read.
 *
 * @param unit its words and quotations
 * @param language of the article
 * @param phrases words that can name a speaker
 * @param relays who passes words on
 * @param cues reporting words outside quotations
 * @param speakers told who has spoken
 * @param found statements so far
 * @param taken stretches that belong to a statement already
 */
record Scene(
        Unit unit,
        LanguagePack language,
        List<Phrase> phrases,
        List<Relay> relays,
        List<CueAt> cues,
        SpeakerFinder speakers,
        List<Found> found,
        List<Span> taken) {

    /** A cue in this unit, outside quotations. */
    record CueAt(int from, int to, Cue cue) {}

    boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.quoted(i) || (i > from && unit.gapBefore(i).indexOf('.') >= 0)) {
                return false;
            }
        }
        return true;
    }

    Statement.Kind kind(Span words) {
        boolean mixed =
                unit.quotes().stream()
                        .filter(quote -> words.overlaps(quote.inner()))
                        .anyMatch(quote -> !ScareQuotes.has(unit, language, quote, words));
        return mixed ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    }

    List<String> relaysFor(Span words) {
        return relaysFor(words, Optional.empty());
    }

    /** Who passed these words of this speaker on. */
    List<String> relaysFor(Span words, Optional<Speaker> speaker) {
        return RelayFinder.names(
                relays.stream()
                        .filter(relay -> !words.contains(relay.span()))
                        .filter(relay -> speaker.filter(who -> itself(relay, who)).isEmpty())
                        .toList());
    }

    private static boolean itself(Relay relay, Speaker speaker) {
        return relay.span().contains(speaker.span());
    }

    Span span(CueAt cue) {
        return new Span(unit.tokens().get(cue.from()).from(), unit.tokens().get(cue.to() - 1).to());
    }

    Optional<Statement.Cue> cue(CueAt cue) {
        Span span = span(cue);
        return Optional.of(new Statement.Cue(span.in(unit.text()), span));
    }

    /** Reported speech told by this cue. */
    void tell(Span words, Optional<Speaker> speaker, CueAt cue) {
        List<Relay> others =
                relays.stream()
                        .filter(relay -> !words.contains(relay.span()))
                        .filter(
                                relay ->
                                        speaker.filter(who -> who.span().overlaps(relay.span()))
                                                .isEmpty())
                        .toList();
        List<String> passing = RelayFinder.names(others);
        add(new Found(kind(words), words, speaker, cue(cue), passing, unit.span()), span(cue));
    }

    void add(Found one, Span used) {
        boolean quoted = one.kind() == Statement.Kind.DIRECT;
        one.speaker().ifPresent(speaker -> speakers.spoke(speaker, quoted));
        found.add(one);
        taken.add(used);
    }
}
