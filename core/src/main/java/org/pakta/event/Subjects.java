package org.pakta.event;

import java.util.Optional;
import org.pakta.text.Phrases;

/** Finds who acts, in front of a verb. */
final class Subjects {
    /** A subject further off than this is another clause's. */
    private static final int FAR = 40;

    /** Words of a name and its title: "deputy foreign minister for Asia, Astrid Lund". */
    private static final int TITLED = 9;

    /** Words from a verb to what it adopts: "passed a new non-binding resolution". */
    private static final int ADOPTED = 5;

    private final Row row;

    Subjects(Row row) {
        this.row = row;
    }

    /** Steps left over words that stand between a subject and its verb. */
    int behind(int verb) {
        int at = verb - 1;
        while (at >= 0 && !row.commaBefore(at + 1) && between(at)) {
            at--;
        }
        return at;
    }

    private boolean between(int at) {
        return row.partyAt(at).isEmpty()
                && (row.particle(at, "adverb")
                        || row.particle(at, "negation")
                        || row.is(at, "between")
                        || row.lexicon().mark(row.words(), at).isPresent());
    }

    /**
     * Who acts where the verb begins at this word; of "accused Bolivia of attacking" it is Bolivia.
     */
    Optional<Party> of(int verb) {
        int at = behind(verb);
        boolean relative = row.particle(at, "relative") || row.is(at, "relative");
        int adopting = adopting(relative ? at - 1 : at);
        if (adopting >= 0) {
            return of(adopting);
        }
        if (at == 0 && row.is(0, "opening")) {
            return opened(verb);
        }
        if (relative) {
            return before(at).filter(party -> !party.place());
        }
        Optional<Party> accused =
                row.is(at, "object-acts") || row.is(at, "cause")
                        ? before(row.beforeDay(at - 1) + 1).filter(party -> !agent(party))
                        : Optional.empty();
        if (accused.isPresent()) {
            return accused.filter(party -> !party.place() && !privately(party));
        }
        if (stranger(afterDemonstrative(at))) {
            return titled(at);
        }
        for (int i = at; i >= Math.max(0, at - FAR); i--) {
            Optional<Party> party =
                    row.endingAt(i).filter(p -> !p.place()).filter(p -> acts(p, at));
            if (party.isPresent() && i == at && charges(party.get())) {
                return of(row.phraseStart(party.get()) - 1);
            }
            if (party.isPresent()) {
                return party.filter(p -> !privately(p));
            }
        }
        return Optional.empty();
    }

    /**
     * "dikecam Polandia karena …", "condemned by Poland for …": who does, not whom it is done to.
     */
    private boolean agent(Party party) {
        int before = row.phraseStart(party) - 1;
        return row.is(before, "by") || row.lexicon().language().looksPassive(row.folded(before));
    }

    /** "dituduh Kongo mempersenjatai": the charged one does it. */
    private boolean charges(Party party) {
        int before = row.phraseStart(party) - 1;
        return before >= 0
                && row.lexicon().triggers(row.words(), before).stream()
                        .map(Phrases.Hit::meaning)
                        .anyMatch(
                                t ->
                                        t.shape() == Trigger.Shape.PASSIVE
                                                && t.type() == EventType.ACCUSE);
    }

    /** "Huawei membantah": a name that stands for no state, body or group acts for itself. */
    private boolean stranger(int last) {
        int first = last;
        while (first > 0 && row.plainNoun(first - 1) && !row.commaBefore(first)) {
            first--;
        }
        return last >= 0
                && (first == 0 || !row.preposition(first - 1)) // "sikap X dalam isu Rohingya"
                && !row.commaBefore(last + 1)
                && row.words().get(last).capital()
                && row.words().get(last).text().chars().noneMatch(Character::isDigit) // "F-16s"
                && row.partyAt(last).isEmpty()
                && (last > 0 || row.plainNoun(last));
    }

    /** "Usai bertemu X di Y, Z …", "Having met X, Z …": who acts stands behind the comma. */
    private Optional<Party> opened(int verb) {
        return row.parties().stream()
                .filter(party -> party.from() > verb)
                .filter(party -> row.commaBefore(row.phraseStart(party)) && !party.place())
                .filter(party -> !privately(party))
                .findFirst();
    }

    /** "mengadopsi resolusi yang mengecam X": where the verb is of whose words it is; else -1. */
    private int adopting(int last) {
        int text = last;
        while (text > Math.max(0, last - 2) && row.plainNoun(text) && !row.is(text, "resolution")) {
            text--; // "resolusi baru"
        }
        for (int at = text; row.is(text, "resolution") && at > Math.max(0, text - ADOPTED); at--) {
            if (row.is(at - 1, "adopts")) {
                return at - 1;
            }
            if (row.commaBefore(at) || row.preposition(at - 1)) {
                break;
            }
        }
        return -1;
    }

    /**
     * "Denmark's deputy foreign minister Astrid Lund": whose office the name before a verb holds.
     */
    private Optional<Party> titled(int last) {
        boolean office = false;
        for (int at = last; at >= Math.max(0, last - TITLED); at--) {
            Optional<Party> party = row.endingAt(at);
            if (party.isPresent() || !row.plainNoun(at) || (at < last && row.commaBefore(at + 1))) {
                return office ? party.filter(p -> !p.place() && opensClause(p)) : Optional.empty();
            }
            office |= row.is(at, "office");
        }
        return Optional.empty();
    }

    /** Whether a party can be subject of the verb that begins behind this word. */
    private boolean acts(Party party, int last) {
        int before = row.phraseStart(party) - 1;
        if (before > 0
                && row.lexicon().verb(row.words(), before)
                && row.particle(before - 1, "relative")) {
            return false; // "Barat yang dipimpin Amerika": the agent inside a relative clause
        }
        boolean adjacent = !row.commaBefore(last + 1) && party.to() == afterDemonstrative(last) + 1;
        return adjacent ? !prepositional(party) || nameOpensClause(party) : opensClause(party);
    }

    /** "Dikutip dari Tim Media Presiden, Prabowo tiba": the name stands behind a comma. */
    private boolean nameOpensClause(Party party) {
        boolean several = party.codes().size() > 1; // "bantuan dari Jepang, Fiji, dan Tonga tiba"
        for (int at = party.from() + 1; at < party.to() && !several; at++) {
            if (row.commaBefore(at)) {
                return true;
            }
        }
        return false;
    }

    private int afterDemonstrative(int at) {
        int back = at;
        while (back >= 0
                && row.partyAt(back).isEmpty() // "Korea Utara"
                && (row.particle(back, "demonstrative") || row.is(back, "after-name"))) {
            back--;
        }
        return back;
    }

    /** The party that ends right before this word. */
    private Optional<Party> before(int word) {
        return row.endingAt(afterDemonstrative(word - 1));
    }

    private boolean prepositional(Party party) {
        return leads(row.phraseStart(party) - 1) || leads(party.from() - 1);
    }

    /**
     * A preposition that is not also a conjunction, as "setelah" is, and does not lead to whose
     * office it is: "the presidents of Peru and Bolivia".
     */
    private boolean leads(int at) {
        return row.preposition(at)
                && !row.is(at, "closes")
                && !(row.is(at, "whose") && row.is(at - 1, "acts-for"));
    }

    private boolean opensClause(Party party) {
        int start = row.phraseStart(party);
        return start == 0
                || (row.commaBefore(start) && !appositive(start))
                || row.is(start - 1, "closes")
                || row.quoteBefore(start)
                || row.particle(start - 1, "conjunction")
                || row.particle(start - 1, "that")
                || row.particle(start - 1, "if")
                || row.particle(start - 1, "adverb");
    }

    /**
     * "…, sekutu AS yang …": a phrase between commas names no new subject; "empat negara, yakni …"
     * names that of before.
     */
    private boolean appositive(int start) {
        return row.is(start, "appositive")
                && !(row.is(start, "namely") && row.precedes(start, "states"));
    }

    /** "warga Israel", "perusahaan AS": a state's people and firms do not act for it. */
    boolean privately(Party party) {
        for (int at = row.phraseStart(party); at < party.from(); at++) {
            if (row.is(at, "private")) {
                return true;
            }
        }
        return row.is(party.to(), "private"); // "Peru residents"
    }

    /**
     * "sanksi Barat": a deed of another type that is spoken of as the subject; a step asks nobody.
     */
    boolean deed(Party party, EventType other) {
        for (int at = row.phraseStart(party); at < party.from(); at++) {
            if (other == EventType.REQUEST && row.is(at, "step")) {
                return true;
            }
            if (row.lexicon().triggers(row.words(), at).stream()
                    .map(Phrases.Hit::meaning)
                    .anyMatch(t -> t.shape() == Trigger.Shape.NOUN && t.type() != other)) {
                return true;
            }
        }
        return false;
    }
}
