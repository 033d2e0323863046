package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Words;

/** Reads quotations: with their cue behind or ahead, or alone after another of the same speaker. */
final class DirectSpeech {
    /** Quotations of fewer words without a cue are titles and scare quotes. */
    private static final int LEAST_WORDS_ALONE = 5;

    /**
     * Words between a quotation and the cue that follows it: "…," tambah Presiden, "…" kantor
     * berita RIA mengutip.
     */
    private static final int CUE_REACH = 12;

    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final List<Relay> relays;
    private final List<CueAt> cues;
    private final List<Span> taken;
    private final SpeakerFinder speakers;
    private final SubjectFinder subjects;
    private final Optional<Found> before;

    DirectSpeech(
            Scene scene, SpeakerFinder speakers, SubjectFinder subjects, Optional<Found> before) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.relays = scene.relays();
        this.cues = scene.cues();
        this.taken = scene.taken();
        this.speakers = speakers;
        this.subjects = subjects;
        this.before = before;
    }

    void direct(Quoted quote) {
        int after = unit.indexAt(quote.outer().to());
        int first = unit.indexAt(quote.outer().from());
        boolean whole = endsClause(quote) && (bareBefore(first) || speaksUp(quote, first, after));
        if (cueBehind(quote, after, whole)
                || cueAhead(quote, first, after)
                || goesOn(quote, first, after)) {
            return;
        }
        boolean alone = whole && after >= unit.tokens().size();
        if (alone && Words.of(unit.text(), quote.inner()).size() >= LEAST_WORDS_ALONE) {
            Optional<Speaker> speaker = speakers.last();
            List<String> inherited = before.map(Found::relays).orElse(List.of());
            scene.add(
                    new Found(
                            Statement.Kind.DIRECT,
                            quote.words(unit.text()),
                            speaker,
                            Optional.empty(),
                            inherited,
                            unit.span()),
                    quote.outer());
        }
    }

    /** "The bridge," kata X, "is open.": the rest of a quotation that its cue cuts in two. */
    private boolean goesOn(Quoted quote, int first, int after) {
        Optional<Found> part =
                scene.found().stream()
                        .filter(one -> one.kind() == Statement.Kind.DIRECT)
                        .filter(one -> one.words().to() < quote.outer().from())
                        .reduce((one, other) -> other)
                        .filter(one -> one.cue().filter(cue -> parts(cue, one, first)).isPresent());
        boolean ends = after >= unit.tokens().size() && endsClause(quote);
        if (part.isEmpty() || !ends || first == after) {
            return false;
        }
        Found one = part.get();
        scene.add(
                new Found(
                        Statement.Kind.DIRECT,
                        quote.words(unit.text()),
                        one.speaker(),
                        Optional.empty(),
                        one.relays(),
                        unit.span()),
                quote.outer());
        return true;
    }

    /** Whether a cue stands between what it tells and this word, and a comma behind it. */
    private boolean parts(Statement.Cue cue, Found told, int first) {
        String between = unit.text().substring(cue.span().to(), unit.tokens().get(first).from());
        return cue.span().from() > told.words().to()
                && unit.gapBefore(first).contains(",")
                && between.indexOf('.') < 0;
    }

    /** "…," kata X; "…," ujarnya; "…," Putin said; "…," kantor berita RIA mengutip ucapan Putin. */
    private boolean cueBehind(Quoted quote, int after, boolean whole) {
        if (!whole || after >= unit.tokens().size()) {
            return false;
        }
        for (CueAt cue : cues) {
            boolean near =
                    cue.from() >= after
                            && cue.from() - after <= CUE_REACH
                            && unit.quoteAt(unit.tokens().get(cue.from()).from()).isEmpty();
            boolean sameClause = near && scene.clear(after, cue.from());
            if (!sameClause) {
                continue;
            }
            Cue.Frame frame = cue.cue().frame();
            Optional<Speaker> speaker =
                    switch (frame) {
                        case CONTINUE -> subjects.continued(cue);
                        case AFTER ->
                                cue.from() == after
                                                || language.isParticle(
                                                        unit.tokens().get(after).folded())
                                        ? subjects.behind(cue)
                                        : between(after, cue.from()).or(() -> subjects.behind(cue));
                        case SAY ->
                                between(after, cue.from())
                                        .or(() -> subjects.strange(after, cue.from()))
                                        .or(() -> subjects.filling(after, cue));
                        case QUOTES -> subjects.behind(cue);
                        default -> Optional.empty();
                    };
            boolean opens =
                    cue.from() - after <= 2
                            || frame == Cue.Frame.SAY
                            || frame == Cue.Frame.AFTER
                            || frame == Cue.Frame.QUOTES;
            if (opens
                    && (speaker.isPresent()
                            || frame == Cue.Frame.AFTER
                            || frame == Cue.Frame.CONTINUE)) {
                scene.add(
                        new Found(
                                Statement.Kind.DIRECT,
                                quote.words(unit.text()),
                                speaker,
                                scene.cue(cue),
                                frame == Cue.Frame.QUOTES
                                        ? quoting(after, cue)
                                        : scene.relaysFor(quote.outer(), speaker),
                                unit.span()),
                        quote.outer());
                return true;
            }
        }
        return false;
    }

    /** Who quotes: the name before "mengutip". */
    private List<String> quoting(int from, CueAt cue) {
        return phrases.stream()
                .filter(phrase -> phrase.from() >= from && phrase.to() <= cue.from())
                .findFirst()
                .flatMap(speakers::of)
                .map(Speaker::name)
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Speaker> between(int from, int to) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() >= from && phrase.to() <= to && !phrase.preposition())
                .filter(phrase -> !ofTitle(phrase, to))
                .findFirst()
                .flatMap(subjects::withPartners);
    }

    /** "PHWU secretary Moira Callan": the body before the title of who speaks. */
    private boolean ofTitle(Phrase body, int to) {
        boolean apart = unit.gapBefore(Math.min(body.to(), unit.tokens().size() - 1)).equals(" ");
        return apart
                && phrases.stream()
                        .filter(phrase -> phrase.from() == body.to() && phrase.to() == to)
                        .anyMatch(phrase -> phrase.kind() == Phrase.Kind.NAME);
    }

    /** X menyatakan: "…"; nothing but a relay behind it. */
    private boolean cueAhead(Quoted quote, int first, int after) {
        Optional<CueAt> cue =
                cues.stream()
                        .filter(
                                one ->
                                        one.to() <= first
                                                && one.cue().frame() == Cue.Frame.SAY
                                                && onlyComplementizer(one.to(), first))
                        .reduce((a, b) -> b);
        boolean ends = after >= unit.tokens().size() || relayStarts(after) || onlyAdverbial(after);
        if (cue.isEmpty() || !ends || Words.of(unit.text(), quote.inner()).size() < 2) {
            return false;
        }
        Optional<Speaker> speaker = subjects.subject(cue.get());
        scene.add(
                new Found(
                        Statement.Kind.DIRECT,
                        quote.words(unit.text()),
                        speaker,
                        scene.cue(cue.get()),
                        scene.relaysFor(quote.outer()),
                        unit.span()),
                quote.outer());
        taken.add(scene.span(cue.get()));
        return true;
    }

    private boolean onlyComplementizer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!language.isParticle(unit.tokens().get(i).folded(), "that")) {
                return false;
            }
        }
        return true;
    }

    private boolean relayStarts(int index) {
        return relays.stream()
                .anyMatch(relay -> relay.from() == index || relay.from() == index + 1);
    }

    private boolean onlyAdverbial(int index) {
        return language.isParticle(unit.tokens().get(index).folded(), "preposition")
                && unit.quotes().stream()
                        .noneMatch(quote -> quote.outer().from() > unit.tokens().get(index).from());
    }

    private boolean endsClause(Quoted quote) {
        String inner = quote.inner().trimmed(unit.text()).in(unit.text());
        if (inner.isEmpty()) {
            return false;
        }
        char last = inner.charAt(inner.length() - 1);
        int behind = quote.outer().to();
        boolean commaBehind =
                behind < unit.text().length() && ",.".indexOf(unit.text().charAt(behind)) >= 0;
        return ",.?!…-".indexOf(last) >= 0
                || commaBehind
                || quote.open()
                || behind >= unit.span().to();
    }

    /** "He could not say which, "We are still asking them," he said": a sentence of its own. */
    private boolean speaksUp(Quoted quote, int first, int after) {
        boolean parted =
                first < after
                        && !unit.gapBefore(first).isBlank()
                        && ",:".indexOf(firstMark(first)) >= 0;
        return parted
                && unit.tokens().get(first).capital()
                && Words.of(unit.text(), quote.inner()).size() >= LEAST_WORDS_ALONE
                && cues.stream().anyMatch(cue -> cue.from() == after);
    }

    private char firstMark(int word) {
        return unit.gapBefore(word).strip().charAt(0);
    }

    /** Nothing of the unit's own stands before the quotation. */
    private boolean bareBefore(int first) {
        for (int i = 0; i < first; i++) {
            if (!unit.quoted(i)) {
                boolean earlier =
                        taken.stream()
                                .anyMatch(span -> span.to() <= unit.tokens().get(first).from());
                return earlier && unit.gapBefore(first).indexOf('.') >= 0;
            }
        }
        return true;
    }
}
