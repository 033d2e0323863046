package org.pakta.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads the statements of one unit: quotations with their cues first, then reported speech. */
final class UnitReader {
    /** Quotations of fewer words without a cue are titles and scare quotes. */
    private static final int LEAST_WORDS_ALONE = 5;

    /**
     * Words between a quotation and the cue that follows it: "…," tambah Presiden, "…" kantor
     * berita RIA mengutip.
     */
    private static final int CUE_REACH = 12;

    private static final int MOST_WORDS_OF_TOPIC = 3;

    private final Unit unit;
    private final LanguagePack language;
    private final SpeakerFinder speakers;
    private final Optional<Found> before;
    private final List<Phrase> phrases;
    private final List<Relay> relays;
    private final List<CueAt> cues;
    private final List<Found> found = new ArrayList<>();
    private final List<Span> taken = new ArrayList<>();

    UnitReader(
            Unit unit,
            List<Mention> mentions,
            LanguagePack language,
            SpeakerFinder speakers,
            RelayFinder relays,
            Optional<Found> before) {
        this.unit = unit;
        this.language = language;
        this.speakers = speakers;
        this.before = before;
        this.phrases = new PhraseFinder(unit, mentions, language).find();
        this.cues = cues();
        this.relays =
                relays.find(unit, mentions).stream()
                        .filter(relay -> !quotesSomebody(relay, mentions))
                        .toList();
    }

    /** A cue in this unit, outside quotations. */
    record CueAt(int from, int to, Cue cue) {}

    private List<CueAt> cues() {
        List<CueAt> all = new ArrayList<>();
        int at = 0;
        while (at < unit.tokens().size()) {
            int next = at + 1;
            if (!unit.quoted(at)) {
                List<Phrases.Hit<Cue>> hits = language.cues().allAt(unit.tokens(), at);
                int longest = hits.isEmpty() ? 0 : hits.get(0).to();
                for (Phrases.Hit<Cue> hit : hits) {
                    if (hit.to() == longest && hit.meaning().needs() != Cue.Needs.NEVER) {
                        all.add(new CueAt(hit.from(), hit.to(), hit.meaning()));
                        next = Math.max(next, hit.to());
                    }
                }
            }
            at = next;
        }
        return all;
    }

    /** "mengutip ucapan Putin": the one quoted is no relay. */
    private boolean quotesSomebody(Relay relay, List<Mention> mentions) {
        boolean quotes =
                cues.stream()
                        .anyMatch(
                                cue ->
                                        cue.from() == relay.from()
                                                && cue.cue().frame() == Cue.Frame.QUOTES);
        return quotes
                && mentions.stream()
                        .anyMatch(
                                mention ->
                                        mention.kind() == Mention.Kind.PERSON
                                                && mention.span().overlaps(relay.span()));
    }

    List<Found> read() {
        unit.quotes().forEach(this::direct);
        // Who passes words on ("…, menurut TASS") is told only once it is known whose words they
        // are.
        cues.stream()
                .filter(cue -> cue.cue().frame() != Cue.Frame.ACCORDING)
                .forEach(this::reported);
        cues.stream()
                .filter(cue -> cue.cue().frame() == Cue.Frame.ACCORDING)
                .forEach(this::reported);
        byAgencyAlone();
        found.sort(Comparator.comparing(Found::words));
        return found;
    }

    // Direct speech

    private void direct(Quoted quote) {
        int after = unit.indexAt(quote.outer().to());
        int first = unit.indexAt(quote.outer().from());
        boolean whole = endsClause(quote) && bareBefore(first);
        if (cueBehind(quote, after, whole) || cueAhead(quote, first, after)) {
            return;
        }
        boolean alone = whole && after >= unit.tokens().size();
        if (alone && Words.of(unit.text(), quote.inner()).size() >= LEAST_WORDS_ALONE) {
            Optional<Speaker> speaker = speakers.last();
            List<String> inherited = before.map(Found::relays).orElse(List.of());
            add(
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
            boolean sameClause = near && clear(after, cue.from());
            if (!sameClause) {
                continue;
            }
            Cue.Frame frame = cue.cue().frame();
            Optional<Speaker> speaker =
                    switch (frame) {
                        case CONTINUE -> continued(cue);
                        case AFTER ->
                                cue.from() == after
                                                || language.isParticle(
                                                        unit.tokens().get(after).folded())
                                        ? behind(cue)
                                        : between(after, cue.from()).or(() -> behind(cue));
                        case SAY -> between(after, cue.from());
                        case QUOTES -> behind(cue);
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
                add(
                        new Found(
                                Statement.Kind.DIRECT,
                                quote.words(unit.text()),
                                speaker,
                                cue(cue),
                                frame == Cue.Frame.QUOTES
                                        ? quoting(after, cue)
                                        : relaysFor(quote.outer()),
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

    private Optional<Speaker> continued(CueAt cue) {
        Optional<Speaker> named =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() == cue.to()
                                                && phrase.kind() == Phrase.Kind.NAME)
                        .findFirst()
                        .flatMap(this::speaker);
        Phrase here =
                new Phrase(
                        cue.from(),
                        cue.to(),
                        span(cue),
                        Phrase.Kind.PRONOUN,
                        Optional.empty(),
                        "person",
                        false);
        return named.or(() -> speakers.going(here))
                .map(speaker -> speakers.spoke(speaker, Phrase.Kind.NAME, ""));
    }

    private Optional<Speaker> behind(CueAt cue) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() >= cue.to()
                                        && phrase.from() - cue.to() <= 3
                                        && clear(cue.to(), phrase.from()))
                .findFirst()
                .flatMap(this::withPartners);
    }

    private Optional<Speaker> between(int from, int to) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() >= from && phrase.to() <= to && !phrase.preposition())
                .findFirst()
                .flatMap(this::withPartners);
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
        Optional<Speaker> speaker = subject(cue.get());
        add(
                new Found(
                        Statement.Kind.DIRECT,
                        quote.words(unit.text()),
                        speaker,
                        cue(cue.get()),
                        relaysFor(quote.outer()),
                        unit.span()),
                quote.outer());
        taken.add(span(cue.get()));
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

    // Reported speech

    private void reported(CueAt cue) {
        boolean used =
                taken.stream().anyMatch(span -> span.overlaps(span(cue)))
                        || found.stream()
                                .anyMatch(
                                        one ->
                                                one.cue()
                                                        .filter(c -> c.span().overlaps(span(cue)))
                                                        .isPresent());
        if (used
                || negated(cue)
                || relays.stream()
                        .anyMatch(
                                relay ->
                                        relay.from() <= cue.from()
                                                && cue.from() < relay.to()
                                                && cue.cue().frame() == Cue.Frame.PASSIVE)) {
            return;
        }
        switch (cue.cue().frame()) {
            case SAY -> say(cue);
            case AFTER -> contentBefore(cue, behind(cue).or(() -> nameJustBefore(cue)));
            case CONTINUE -> continues(cue);
            case ACCORDING -> according(cue);
            case PASSIVE -> passive(cue);
            case QUOTES -> quotedBy(cue);
        }
    }

    /**
     * "RIA mengutip Putin mengatakan …": the words have a cue of their own; the one who quotes is
     * their relay.
     */
    private void quotedBy(CueAt cue) {
        taken.add(span(cue));
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

    private void say(CueAt cue) {
        if (cue.to() >= unit.tokens().size()) {
            saysLast(cue);
            return;
        }
        int start = Contents.start(unit, language, phrases, cue.to());
        if (!needsMet(cue, start)) {
            return;
        }
        Optional<Span> words =
                Contents.until(unit, language, cues, relays, cue, start)
                        .map(span -> insertedClause(cue) ? Contents.toComma(unit, span) : span)
                        .filter(span -> start > cue.to() || tells(span));
        Optional<Speaker> speaker = subject(cue);
        if (words.isEmpty() || (speaker.isEmpty() && !relativeSubject(cue))) {
            return;
        }
        add(
                new Found(
                        kind(words.get()),
                        words.get(),
                        speaker,
                        cue(cue),
                        relaysFor(words.get()),
                        unit.span()),
                span(cue));
    }

    /** "…, media Rusia melaporkan." */
    private void saysLast(CueAt cue) {
        Optional<Phrase> name =
                phrases.stream()
                        .filter(phrase -> phrase.to() == cue.from() && phrase.from() > 0)
                        .filter(
                                phrase ->
                                        unit.text()
                                                .substring(
                                                        unit.tokens().get(phrase.from() - 1).to(),
                                                        phrase.span().from())
                                                .contains(","))
                        .findFirst();
        Optional<Speaker> speaker = name.flatMap(this::withPartners);
        if (speaker.isPresent() && !passedOn(cue, speaker.get())) {
            contentBefore(cue, speaker);
        }
    }

    /** "Uzbekistan, yang pada Maret menuduh …, menanggapi": a clause between commas. */
    private boolean insertedClause(CueAt cue) {
        int at = cue.from();
        while (at > 0 && !language.isParticle(unit.tokens().get(at).folded(), "relative")) {
            if (unit.gapBefore(at).contains(",") || cue.from() - at > 5) {
                return false;
            }
            at--;
        }
        return at > 0 && unit.gapBefore(at).contains(",");
    }

    /** "menepis klaim tersebut", "mengonfirmasi serangan itu": a topic, no words. */
    private boolean tells(Span words) {
        List<Token> content = Words.of(unit.text(), words);
        boolean pointing =
                language.isParticle(content.get(content.size() - 1).folded(), "demonstrative");
        return !(pointing && content.size() <= MOST_WORDS_OF_TOPIC);
    }

    private boolean needsMet(CueAt cue, int start) {
        boolean comma =
                cue.to() < unit.tokens().size() && unit.gapBefore(cue.to()).strip().startsWith(",");
        return switch (cue.cue().needs()) {
            case THAT -> start > cue.to() || startsQuoted(cue.to());
            case CLAUSE -> start > cue.to() || comma || startsQuoted(cue.to());
            case QUOTE -> startsQuoted(cue.to());
            case REPORT ->
                    subjectPhrase(cue)
                            .filter(phrase -> phrase.noun().equals("report") || reportName(phrase))
                            .isPresent();
            default -> true;
        };
    }

    private boolean reportName(Phrase phrase) {
        return language.roles()
                        .at(unit.tokens(), phrase.from())
                        .filter(
                                hit ->
                                        hit.meaning().equals("report")
                                                || hit.meaning().equals("body"))
                        .isPresent()
                && phrase.noun().equals("report");
    }

    private boolean startsQuoted(int index) {
        return index < unit.tokens().size() && unit.quoted(index);
    }

    /** "…, kata X": the words stand before the cue, a comma between. */
    private void contentBefore(CueAt cue, Optional<Speaker> speaker) {
        int from = cue.from();
        Optional<Phrase> name =
                phrases.stream().filter(phrase -> phrase.to() == cue.from()).findFirst();
        boolean nameFirst =
                name.isPresent() && unit.gapBefore(name.get().from()).strip().endsWith(",");
        from = nameFirst ? name.get().from() : from;
        if (from == 0 || speaker.isEmpty() || !unit.gapBefore(from).contains(",")) {
            return;
        }
        Optional<Phrase> after =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() >= cue.to() && phrase.from() - cue.to() <= 3)
                        .findFirst();
        int rest = after.map(Phrase::to).orElse(cue.to());
        boolean goesOn =
                rest + 1 < unit.tokens().size()
                        && unit.gapBefore(rest).contains(",")
                        && relays.stream().noneMatch(relay -> relay.to() > rest);
        Optional<Span> words =
                goesOn ? Contents.rest(unit, relays, 0) : Contents.before(unit, taken, from);
        words.ifPresent(
                span ->
                        add(
                                new Found(
                                        kind(span),
                                        span,
                                        speaker,
                                        cue(cue),
                                        relaysFor(span),
                                        unit.span()),
                                span(cue)));
    }

    /** English: "…, Putin said." */
    private Optional<Speaker> nameJustBefore(CueAt cue) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.to() == cue.from()
                                        && phrase.from() > 0
                                        && unit.gapBefore(phrase.from()).contains(","))
                .findFirst()
                .flatMap(this::withPartners);
    }

    /** "…, ujarnya." or "Hal itu, menurutnya, terbantu …". */
    private void continues(CueAt cue) {
        Optional<Speaker> speaker = continued(cue);
        boolean last = cue.to() >= unit.tokens().size();
        Optional<Span> words =
                last
                        ? Contents.before(unit, taken, cue.from())
                        : Contents.rest(unit, relays, cue.from() <= 3 ? cue.to() : 0);
        words.filter(span -> speaker.isPresent())
                .ifPresent(
                        span ->
                                add(
                                        new Found(
                                                kind(span),
                                                span,
                                                speaker,
                                                cue(cue),
                                                relaysFor(span),
                                                unit.span()),
                                        span(cue)));
    }

    private void according(CueAt cue) {
        Optional<Phrase> phrase =
                phrases.stream()
                        .filter(one -> one.from() >= cue.to() && one.from() - cue.to() <= 3)
                        .findFirst();
        Optional<Speaker> speaker = phrase.flatMap(this::withPartners);
        if (speaker.isEmpty()) {
            return;
        }
        boolean leads = cue.from() <= 2;
        if (relativeSubject(cue)) {
            Contents.rest(unit, relays, phrase.get().to())
                    .ifPresent(
                            span ->
                                    add(
                                            new Found(
                                                    kind(span),
                                                    span,
                                                    speaker,
                                                    cue(cue),
                                                    List.of(),
                                                    unit.span()),
                                            span(cue)));
            return;
        }
        if (!leads && passedOn(cue, speaker.get())) {
            return;
        }
        Optional<Span> words =
                leads
                        ? Contents.afterComma(unit, relays, phrase.get().to())
                        : Contents.before(unit, taken, cue.from());
        words.ifPresent(
                span ->
                        add(
                                new Found(
                                        kind(span),
                                        span,
                                        speaker,
                                        cue(cue),
                                        relaysFor(span),
                                        unit.span()),
                                span(cue)));
    }

    /**
     * "X meminta …, menurut TASS": words that have a speaker are passed on by the one named last.
     */
    private boolean passedOn(CueAt cue, Speaker relay) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Found one = found.get(i);
            boolean reported =
                    one.cue().isPresent()
                            && one.words().to() <= span(cue).from()
                            && one.kind() != Statement.Kind.DIRECT;
            if (reported) {
                List<String> names = new ArrayList<>(one.relays());
                names.add(relay.name());
                found.set(
                        i,
                        new Found(
                                one.kind(),
                                one.words(),
                                one.speaker(),
                                one.cue(),
                                names,
                                one.sentence()));
                return true;
            }
        }
        return false;
    }

    private void passive(CueAt cue) {
        Optional<Speaker> agent = agent(cue);
        if (cue.cue().needs() == Cue.Needs.BY && agent.isEmpty()) {
            return;
        }
        Optional<Phrase> named =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() == cue.to()
                                                && phrase.to() < unit.tokens().size()
                                                && language.isParticle(
                                                        unit.tokens().get(phrase.to()).folded(),
                                                        "as"))
                        .findFirst();
        if (named.isPresent()) {
            Optional<Speaker> holder = withPartners(named.get());
            Contents.rest(unit, relays, named.get().to())
                    .ifPresent(
                            span ->
                                    add(
                                            new Found(
                                                    kind(span),
                                                    span,
                                                    holder,
                                                    cue(cue),
                                                    relaysFor(span),
                                                    unit.span()),
                                            span(cue)));
            return;
        }
        Optional<Phrase> by = agentPhrase(cue).filter(phrase -> phrase.from() > cue.to());
        if (relativeSubject(cue) && cue.cue().needs() == Cue.Needs.BY && by.isPresent()) {
            Contents.upTo(unit, Contents.clauseStart(unit, language, cue.from()), by.get().to())
                    .ifPresent(
                            span ->
                                    add(
                                            new Found(
                                                    kind(span),
                                                    span,
                                                    agent,
                                                    cue(cue),
                                                    relaysFor(span),
                                                    unit.span()),
                                            span(cue)));
            return;
        }
        boolean relative =
                relativeSubject(cue)
                        || agent.filter(one -> one.span().to() < span(cue).from()).isPresent()
                        || (cue.from() > 0
                                && language.isParticle(
                                        unit.tokens().get(cue.from() - 1).folded(), "time"));
        Optional<Span> words =
                relative
                        ? Contents.until(unit, language, cues, relays, cue, cue.to())
                        : Contents.rest(
                                unit, relays, Contents.clauseStart(unit, language, cue.from()));
        words.ifPresent(
                span ->
                        add(
                                new Found(
                                        kind(span),
                                        span,
                                        agent,
                                        cue(cue),
                                        relaysFor(span),
                                        unit.span()),
                                span(cue)));
    }

    /** "dibantah oleh X", "oleh X disebut". */
    private Optional<Speaker> agent(CueAt cue) {
        return agentPhrase(cue).flatMap(this::withPartners);
    }

    private Optional<Phrase> agentPhrase(CueAt cue) {
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.from() > 0
                                        && language.isParticle(
                                                unit.tokens().get(phrase.from() - 1).folded(),
                                                "by"))
                .filter(phrase -> phrase.to() == cue.from() || phrase.from() == cue.to() + 1)
                .findFirst();
    }

    /** A sentence that opens with a relay and has no other cue is the relay's own. */
    private void byAgencyAlone() {
        if (!found.isEmpty() || relays.isEmpty() || relays.get(0).from() != 0) {
            return;
        }
        Relay relay = relays.get(0);
        int start = unit.indexAt(relay.span().to());
        Contents.afterComma(unit, relays.subList(1, relays.size()), start)
                .ifPresent(
                        span -> {
                            Token first = unit.tokens().get(0);
                            String cue =
                                    unit.text()
                                            .substring(
                                                    first.from(),
                                                    unit.tokens()
                                                            .get(Math.min(relay.to() - 1, 1))
                                                            .to());
                            Speaker agency =
                                    new Speaker(
                                            relay.name(),
                                            relay.span(),
                                            relay.name(),
                                            List.of(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            "the report is its own");
                            add(
                                    new Found(
                                            kind(span),
                                            span,
                                            Optional.of(agency),
                                            Optional.of(
                                                    new Statement.Cue(
                                                            cue,
                                                            new Span(
                                                                    first.from(),
                                                                    first.from() + cue.length()))),
                                            List.of(),
                                            unit.span()),
                                    relay.span());
                        });
    }

    // Speakers

    private Optional<Speaker> speaker(Phrase phrase) {
        return speakers.of(phrase);
    }

    private Optional<Speaker> subject(CueAt cue) {
        Optional<Phrase> phrase = subjectPhrase(cue);
        if (phrase.isPresent()) {
            return withPartners(phrase.get());
        }
        boolean sameSubject =
                found.stream()
                        .anyMatch(
                                one ->
                                        one.words().from() < span(cue).from()
                                                || one.cue().isPresent());
        return sameSubject || opensUnit(cue) ? speakers.last() : Optional.empty();
    }

    private boolean relativeSubject(CueAt cue) {
        return cue.from() > 0
                && language.isParticle(unit.tokens().get(cue.from() - 1).folded(), "relative");
    }

    private boolean opensUnit(CueAt cue) {
        return cue.from() <= 1;
    }

    /**
     * The phrase right before the cue, else the first of its clause that no preposition governs.
     */
    private Optional<Phrase> subjectPhrase(CueAt cue) {
        int at = cue.from();
        while (at > 0 && light(at - 1)) {
            at--;
        }
        boolean relative =
                at > 0 && language.isParticle(unit.tokens().get(at - 1).folded(), "relative");
        if (relative) {
            int limit = at - 1;
            return Phrase.before(phrases, limit).stream()
                    .filter(phrase -> limit - phrase.to() <= 2)
                    .reduce((a, b) -> b);
        }
        int start = Contents.clauseStart(unit, language, cue.from());
        List<Phrase> inClause =
                Phrase.before(phrases, cue.from()).stream()
                        .filter(phrase -> phrase.from() >= start && !phrase.preposition())
                        .toList();
        int nearest = at;
        Optional<Phrase> adjacent =
                inClause.stream().filter(phrase -> phrase.to() == nearest).reduce((a, b) -> b);
        adjacent = adjacent.map(phrase -> unlessInserted(phrase, inClause, cue.from()));
        Optional<Phrase> described =
                inClause.stream()
                        .filter(phrase -> describedUpTo(phrase, cue.from()))
                        .reduce((a, b) -> b);
        Optional<Phrase> first =
                adjacent.or(() -> described).or(() -> inClause.stream().findFirst());
        // "X mengapresiasi dukungan itu dan menegaskan …": the subject stands in the clause before.
        return first.isPresent() || start == 0
                ? first
                : Phrase.before(phrases, start).stream()
                        .filter(phrase -> !phrase.preposition())
                        .findFirst();
    }

    /** "Muslim, yang juga juru bicara satgas, menyatakan": who is described speaks. */
    private Phrase unlessInserted(Phrase adjacent, List<Phrase> inClause, int cue) {
        return unit.gapBefore(cue).contains(",")
                ? inClause.stream()
                        .filter(phrase -> phrase.to() < adjacent.from())
                        .filter(phrase -> phrase.kind() == Phrase.Kind.NAME)
                        .filter(phrase -> unit.gapBefore(phrase.to()).contains(","))
                        .filter(phrase -> relativeAt(phrase.to()))
                        .reduce((first, second) -> second)
                        .orElse(adjacent)
                : adjacent;
    }

    private boolean relativeAt(int index) {
        return language.isParticle(unit.tokens().get(index).folded(), "relative");
    }

    /**
     * "para nelayan yang ditemui KBS yakin": a relative clause without a comma runs up to the verb.
     */
    private boolean describedUpTo(Phrase phrase, int cue) {
        if (phrase.to() >= cue
                || !language.isParticle(unit.tokens().get(phrase.to()).folded(), "relative")) {
            return false;
        }
        for (int i = phrase.to(); i < cue; i++) {
            if (unit.gapBefore(i).contains(",")) {
                return false;
            }
        }
        return true;
    }

    /** Words that may stand between a subject and its verb: adverbs, days, what is in brackets. */
    private boolean light(int index) {
        Token word = unit.tokens().get(index);
        boolean bracketed = unit.gapBefore(index).endsWith("(");
        boolean day =
                word.number()
                        || language.calendar().weekday(word.folded()).isPresent()
                        || language.calendar().month(word.folded()).isPresent();
        boolean beforeDay =
                index + 1 < unit.tokens().size()
                        && language.isParticle(word.folded(), "preposition")
                        && language.calendar()
                                .weekday(unit.tokens().get(index + 1).folded())
                                .isPresent();
        return bracketed || day || beforeDay || language.isParticle(word.folded(), "adverb");
    }

    /** With those joined to it by "dan": "Seoul dan Washington". */
    private Optional<Speaker> withPartners(Phrase phrase) {
        int at = phrases.indexOf(phrase);
        int first = at;
        while (first > 0 && joined(phrases.get(first - 1), phrases.get(first))) {
            first--;
        }
        int last = at;
        while (last + 1 < phrases.size() && joined(phrases.get(last), phrases.get(last + 1))) {
            last++;
        }
        List<Speaker> all = new ArrayList<>();
        for (Phrase one : phrases.subList(first, last + 1)) {
            speaker(one).ifPresent(all::add);
        }
        boolean joint = all.size() > 1 && andInside(first, last);
        Optional<Speaker> speaker = joint ? Optional.of(speakers.joint(all)) : speaker(phrase);
        return speaker.map(one -> speakers.spoke(one, phrase.kind(), phrase.noun()));
    }

    private boolean andInside(int first, int last) {
        for (int i = first; i < last; i++) {
            if (phrases.get(i + 1).from() - phrases.get(i).to() == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Phrase left, Phrase right) {
        if (left.kind() == Phrase.Kind.PRONOUN || right.kind() == Phrase.Kind.PRONOUN) {
            return false;
        }
        int words = right.from() - left.to();
        String gap = unit.text().substring(left.span().to(), right.span().from());
        boolean comma = words == 0 && gap.strip().equals(",");
        boolean and =
                words == 1 && language.isParticle(unit.tokens().get(left.to()).folded(), "and");
        return and
                || (comma
                        && left.mention().isPresent()
                        && right.mention().isPresent()
                        && left.kind() == Phrase.Kind.NAME);
    }

    // Small things

    private boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.quoted(i) || (i > from && unit.gapBefore(i).indexOf('.') >= 0)) {
                return false;
            }
        }
        return true;
    }

    private Statement.Kind kind(Span words) {
        boolean mixed = unit.quotes().stream().anyMatch(quote -> words.overlaps(quote.inner()));
        return mixed ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    }

    private List<String> relaysFor(Span words) {
        return RelayFinder.names(
                relays.stream().filter(relay -> !words.contains(relay.span())).toList());
    }

    private Span span(CueAt cue) {
        return new Span(unit.tokens().get(cue.from()).from(), unit.tokens().get(cue.to() - 1).to());
    }

    private Optional<Statement.Cue> cue(CueAt cue) {
        Span span = span(cue);
        return Optional.of(new Statement.Cue(span.in(unit.text()), span));
    }

    private void add(Found one, Span used) {
        found.add(one);
        taken.add(used);
    }
}
