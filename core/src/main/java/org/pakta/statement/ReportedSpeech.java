package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.evidence.Span;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.statement.RelayFinder.Relay;
import org.pakta.statement.Scene.CueAt;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Reads reported speech from the frame of its cue. */
final class ReportedSpeech {
    private static final int MOST_WORDS_OF_TOPIC = 3;

    /** Words before the verb of a clause without "that". */
    private static final int LONGEST_SUBJECT = 8;

    private final Scene scene;
    private final Unit unit;
    private final LanguagePack language;
    private final List<Phrase> phrases;
    private final List<Relay> relays;
    private final List<CueAt> cues;
    private final List<Found> found;
    private final List<Span> taken;
    private final SubjectFinder subjects;
    private final NamedSources sources;
    private final UnreadCues unread;

    ReportedSpeech(Scene scene, SubjectFinder subjects, NamedSources sources) {
        this.scene = scene;
        this.unit = scene.unit();
        this.language = scene.language();
        this.phrases = scene.phrases();
        this.relays = scene.relays();
        this.cues = scene.cues();
        this.found = scene.found();
        this.taken = scene.taken();
        this.subjects = subjects;
        this.sources = sources;
        this.unread = new UnreadCues(scene);
    }

    void reported(CueAt cue) {
        if (unread.is(cue)) {
            return;
        }
        boolean behindQuotes =
                cue.cue().needs() == Cue.Needs.QUOTE && cue.cue().frame() != Cue.Frame.SAY;
        if (behindQuotes) {
            return;
        }
        switch (cue.cue().frame()) {
            case SAY -> say(cue);
            case AFTER -> contentBefore(cue, subjects.behind(cue).or(() -> nameJustBefore(cue)));
            case CONTINUE -> continues(cue);
            case ACCORDING -> sources.according(cue);
            case PASSIVE -> sources.passive(cue);
            case QUOTES -> quotedBy(cue);
            case NOUN -> throw new IllegalArgumentException("a noun is no verb: " + cue);
        }
    }

    /**
     * "RIA mengutip Putin mengatakan …": the words have a cue of their own; the one who quotes is
     * their relay.
     */
    private void quotedBy(CueAt cue) {
        taken.add(scene.span(cue));
    }

    private void say(CueAt cue) {
        if (cue.to() >= unit.tokens().size()) {
            saysLast(cue);
            return;
        }
        if (closing(cue)) {
            contentBefore(cue, nameJustBefore(cue));
            return;
        }
        int start =
                NounTelling.behindNoun(
                        unit, language, ContentStart.of(unit, language, phrases, cue.to()));
        if (!needsMet(cue, start) || inserted(cue)) {
            return;
        }
        Optional<Span> words =
                Contents.until(unit, language, cues, relays, start)
                        .map(
                                span ->
                                        insertedClause(cue) || subordinate(cue)
                                                ? Contents.toComma(unit, span)
                                                : span)
                        .flatMap(this::beforeQuotation)
                        .filter(span -> start > cue.to() || tells(span));
        Optional<Speaker> speaker = subjects.subject(cue);
        if (words.isEmpty() || (speaker.isEmpty() && !subjects.relativeSubject(cue))) {
            return;
        }
        scene.tell(words.get(), speaker, cue);
    }

    /** "The bridge is safe, Mayor Solis said in an interview": only where and when stand behind. */
    private boolean closing(CueAt cue) {
        String behind = unit.tokens().get(cue.to()).folded();
        boolean circumstance =
                language.isParticle(behind, "preposition") || language.isParticle(behind, "time");
        Optional<Phrase> name =
                justBefore(cue).filter(phrase -> unit.gapBefore(cue.from()).isBlank());
        return language.hasArticles()
                && circumstance
                && unit.gapBefore(cue.to()).isBlank()
                && name.filter(phrase -> clause(0, start(phrase))).isPresent()
                && !clause(cue.to(), unit.tokens().size());
    }

    /** Whether a verb with its subject stands there, and nothing that makes it depend on more. */
    private boolean clause(int from, int to) {
        List<Token> words = unit.tokens().subList(from, to);
        String first = words.get(0).folded();
        boolean depends =
                from == 0
                        && (language.isParticle(first, "preposition")
                                || language.isParticle(first, "time")
                                || language.isParticle(first, "conjunction")
                                || language.isParticle(first, "if"));
        return !depends
                && words.stream()
                        .skip(1)
                        .map(Token::folded)
                        .anyMatch(
                                word ->
                                        language.isParticle(word, "auxiliary")
                                                || language.isParticle(word, "that"));
    }

    /** "He asked back, "Who are you?" said Laras": what has a cue behind it is told by that. */
    private Optional<Span> beforeQuotation(Span words) {
        return found.stream()
                .filter(one -> one.kind() == Statement.Kind.DIRECT)
                .filter(one -> words.overlaps(one.words()))
                .filter(one -> one.words().from() > words.from())
                .filter(
                        one ->
                                one.cue()
                                        .filter(c -> c.span().from() > one.words().to())
                                        .isPresent())
                .findFirst()
                .map(one -> Contents.upToMark(unit, words.from(), one.words().from()))
                .orElse(Optional.of(words));
    }

    /** "This campaign, he says, is different": the words stand on both sides. */
    private boolean inserted(CueAt cue) {
        int verb = new GroupWords(unit, language).verbStart(cue.from());
        Optional<Phrase> name =
                phrases.stream()
                        .filter(phrase -> phrase.to() == verb && phrase.from() > 0)
                        .filter(phrase -> unit.gapBefore(phrase.from()).strip().equals(","))
                        .filter(phrase -> !unit.quoted(phrase.from() - 1))
                        .filter(phrase -> unit.gapBefore(cue.to()).strip().equals(","))
                        .findFirst();
        boolean read = language.hasArticles() && name.isPresent() && found.isEmpty();
        if (!read) {
            return false;
        }
        Optional<Speaker> speaker = name.flatMap(subjects::withPartners);
        Contents.rest(unit, relays, 0)
                .filter(span -> speaker.isPresent())
                .ifPresent(span -> scene.tell(span, speaker, cue));
        return true;
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
        Optional<Speaker> speaker = name.flatMap(subjects::withPartners);
        if (speaker.isPresent() && !sources.passedOn(cue, speaker.get())) {
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

    /** "Saat X meminta air, …": what follows the comma is not X's. */
    private boolean subordinate(CueAt cue) {
        return Clauses.subordinate(unit, language, cue.from());
    }

    /** "menepis klaim tersebut", "mengonfirmasi serangan itu": a topic, no words. */
    private boolean tells(Span words) {
        List<Token> content = Words.of(unit.text(), words);
        boolean pointing =
                language.isParticle(content.get(content.size() - 1).folded(), "demonstrative");
        return content.size() > 1 && !(pointing && content.size() <= MOST_WORDS_OF_TOPIC);
    }

    private boolean needsMet(CueAt cue, int start) {
        boolean comma =
                cue.to() < unit.tokens().size() && unit.gapBefore(cue.to()).strip().startsWith(",");
        return switch (cue.cue().needs()) {
            case THAT -> start > cue.to() || startsQuoted(cue.to()) || purpose(cue.to());
            case CLAUSE ->
                    start > cue.to()
                            || comma
                            || startsQuoted(cue.to())
                            || purpose(cue.to())
                            || clauseBehind(cue.to());
            case QUOTE -> startsQuoted(cue.to());
            case REPORT -> subjects.subjectPhrase(cue).filter(this::report).isPresent();
            default -> true;
        };
    }

    /** "the survey", "FEC records from 2008". */
    private boolean report(Phrase phrase) {
        boolean told = false;
        for (int at = phrase.from(); at < phrase.to() && !told; at++) {
            told =
                    phrase.noun().equals("described")
                            && language.roles()
                                    .at(unit.tokens(), at)
                                    .filter(hit -> hit.meaning().equals("report"))
                                    .isPresent();
        }
        return told || phrase.noun().equals("report");
    }

    /** "memastikan tantangan akan berat": a subject and its verb. */
    private boolean clauseBehind(int from) {
        int limit = Math.min(unit.tokens().size(), from + LONGEST_SUBJECT);
        for (int i = from; i < limit && (i == from || unit.gapBefore(i).isBlank()); i++) {
            String word = unit.tokens().get(i).folded();
            if (language.isParticle(word, "relative") || language.isParticle(word, "and")) {
                return false;
            }
            boolean verb =
                    language.isParticle(word, "auxiliary") || language.isParticle(word, "negation");
            if (verb) {
                return i > from;
            }
        }
        return false;
    }

    private boolean purpose(int index) {
        return index < unit.tokens().size()
                && language.isParticle(unit.tokens().get(index).folded(), "purpose");
    }

    private boolean startsQuoted(int index) {
        return index < unit.tokens().size() && unit.quoted(index);
    }

    /** "…, kata X": the words stand before the cue, a comma between. */
    private void contentBefore(CueAt cue, Optional<Speaker> speaker) {
        int from = cue.from();
        Optional<Phrase> name =
                phrases.stream().filter(phrase -> phrase.to() == cue.from()).findFirst();
        // "…, Maroko, demikian catatan X": a place of the words, not who speaks
        boolean nameFirst =
                name.isPresent()
                        && name.get().from() > 0
                        && unit.gapBefore(cue.from()).isBlank()
                        && unit.gapBefore(start(name.get())).strip().endsWith(",");
        from = nameFirst ? start(name.get()) : from;
        if (from == 0
                || speaker.isEmpty()
                || !(unit.gapBefore(from).contains(",") || betweenTheLines(cue))) {
            return;
        }
        Optional<Phrase> after =
                phrases.stream()
                        .filter(
                                phrase ->
                                        phrase.from() >= cue.to() && phrase.from() - cue.to() <= 3)
                        .findFirst();
        int rest = behindAdverbs(after.map(Phrase::to).orElse(cue.to()));
        boolean goesOn =
                rest + 1 < unit.tokens().size()
                        && unit.gapBefore(rest).contains(",")
                        && relays.stream()
                                .noneMatch(
                                        relay -> relay.from() >= rest && relay.from() - rest <= 2);
        Optional<Span> words =
                goesOn
                        ? Contents.rest(unit, relays, linksOnly(from) ? rest : 0)
                        : Contents.before(unit, taken, from);
        words.ifPresent(span -> scene.tell(span, speaker, cue));
    }

    /** "timpal dia lagi, …". */
    private int behindAdverbs(int from) {
        int at = from;
        while (at < unit.tokens().size()
                && unit.gapBefore(at).isBlank()
                && language.isParticle(unit.tokens().get(at).folded(), "adverb")) {
            at++;
        }
        return at < unit.tokens().size() && unit.gapBefore(at).contains(",") ? at : from;
    }

    /** "Harga itu kata dia, masih wajar": only the second comma is written. */
    private boolean betweenTheLines(CueAt cue) {
        return cue.cue().frame() == Cue.Frame.AFTER
                && unit.gapBefore(cue.from()).isBlank()
                && phrases.stream()
                        .filter(phrase -> phrase.from() == cue.to())
                        .filter(phrase -> phrase.kind() != Phrase.Kind.NOUN)
                        .anyMatch(
                                phrase ->
                                        phrase.to() + 1 < unit.tokens().size()
                                                && unit.gapBefore(phrase.to()).contains(","));
    }

    /** "Namun, kata X, …": nothing but linking words before this one. */
    private boolean linksOnly(int before) {
        return unit.tokens().subList(0, before).stream()
                .allMatch(token -> language.functionWords().contains(token.folded()));
    }

    /** English: "…, Putin said.", "…, the ministry said." */
    private Optional<Speaker> nameJustBefore(CueAt cue) {
        return justBefore(cue).flatMap(subjects::withPartners);
    }

    /** The phrase between a comma and the cue. */
    private Optional<Phrase> justBefore(CueAt cue) {
        return phrases.stream()
                .filter(phrase -> phrase.to() == cue.from() && phrase.from() > 0)
                .filter(phrase -> unit.gapBefore(start(phrase)).contains(","))
                .findFirst();
    }

    /** Where a phrase begins with all that tells which it is: "the transport ministry". */
    private int start(Phrase phrase) {
        return language.hasArticles()
                ? unit.indexAt(new WholePhrase(unit, language).start(phrase.from()))
                : phrase.from();
    }

    /** "…, ujarnya." or "Hal itu, menurutnya, terbantu …". */
    private void continues(CueAt cue) {
        Optional<Speaker> speaker = subjects.continued(cue);
        boolean last = cue.to() >= unit.tokens().size();
        Optional<Span> words =
                last
                        ? Contents.before(unit, taken, cue.from())
                        : Contents.rest(unit, relays, cue.from() <= 3 ? cue.to() : 0);
        words.filter(span -> speaker.isPresent()).ifPresent(span -> scene.tell(span, speaker, cue));
    }
}
