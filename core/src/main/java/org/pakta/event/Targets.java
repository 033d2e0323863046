package org.pakta.event;

import java.util.Optional;
import java.util.Set;
import org.pakta.text.Phrases;

/** Finds to whom a thing is done, and who stands next to a noun. */
final class Targets {
    private final Row row;

    Targets(Row row) {
        this.row = row;
    }

    /**
     * Whom a verb is aimed at; who only suffers another deed that it speaks of is not, nor is whom
     * a denied deed was done to: "denied supplying arms to X".
     */
    Optional<Party> aimed(Phrases.Hit<Trigger> hit) {
        Trigger trigger = hit.meaning();
        int from = row.afterDay(both(hit.to()));
        int act = row.particle(from, "preposition") || row.is(from, "will") ? from + 1 : from;
        boolean deed = act < row.words().size() && row.lexicon().verb(row.words(), act);
        if (deed && trigger.needs("denial")) {
            return Optional.empty();
        }
        boolean threat = deed && trigger.type() == EventType.THREATEN && !helps(act);
        Optional<Party> receiver =
                trigger.type() == EventType.AID
                        ? of(hit.to(), trigger.indirect())
                        : Optional.empty(); // "supplied Colombian mercenaries to X"
        return receiver.or(() -> of(threat ? act + 1 : from, trigger.links()))
                .filter(party -> !trigger.needs("place") || party.place())
                .filter(party -> !victim(hit, party));
    }

    /** Whether a verb begins here that does somebody good: "threatened to arm X". */
    private boolean helps(int at) {
        return row.lexicon().triggers(row.words(), at).stream()
                .map(Phrases.Hit::meaning)
                .anyMatch(t -> t.type() == EventType.AID || t.type() == EventType.SUPPORT);
    }

    /** Steps right over a verb with the same object: "menabrak dan merusak kapal X". */
    private int both(int first) {
        boolean verb = first + 1 < row.words().size() && row.lexicon().verb(row.words(), first + 1);
        return verb && row.is(first, "and") ? first + 2 : first;
    }

    /** Whom it is done to, behind this word. */
    Optional<Party> of(int from, Set<String> links) {
        String link = "-";
        for (int at = from; at < Math.min(row.words().size(), from + Row.REACH); at++) {
            Optional<Party> party = row.partyAt(at).map(this::owned);
            boolean listed = links.contains(link) && !link.equals("-");
            boolean comma = row.commaBefore(at) && party.isEmpty() && !listed && at > from;
            boolean linked = links.contains(row.folded(at));
            if (comma || (!linked && closes(at, from))) {
                return Optional.empty();
            }
            if (party.isPresent()) {
                if (links.contains(link)) {
                    boolean theirs = party.get().place() && owned(from, at);
                    // "pulled its forces back and X …"
                    boolean next = link.equals("-") && row.particle(from, "conjunction");
                    return theirs || next ? Optional.empty() : party;
                }
                at = party.get().to() - 1;
                link = "other";
            } else if (leads(at, from, links, link)) {
                link = row.folded(at);
            }
        }
        return Optional.empty();
    }

    /** "Sudan's Rapid Support Forces": the group, not the state it is of. */
    private Party owned(Party owner) {
        int genitive = owner.to();
        return row.particle(genitive, "genitive")
                ? row.partyAt(genitive + 1).filter(Party::group).orElse(owner)
                : owner;
    }

    /** A word that leads elsewhere; "of" does not: "sanctions on four commanders of X". */
    private boolean leads(int at, int from, Set<String> links, String link) {
        boolean owner = row.is(at, "of") && at > from && !row.is(at - 1, "private");
        boolean goesOn = owner && links.contains(link);
        return (row.preposition(at) && !goesOn) || links.contains(row.folded(at));
    }

    /**
     * "mengecam serangan terhadap X": X suffers the attack and is not who is condemned. Who is
     * threatened with one is who would.
     */
    private boolean victim(Phrases.Hit<Trigger> verb, Party party) {
        EventType type = verb.meaning().type();
        if (!type.spoken() || type == EventType.THREATEN) {
            return false;
        }
        for (int at = verb.to(); at < party.from(); at++) {
            for (Phrases.Hit<Trigger> noun : row.lexicon().triggers(row.words(), at)) {
                boolean deed =
                        noun.meaning().shape() == Trigger.Shape.NOUN && noun.meaning().harms();
                for (int i = noun.to(); deed && i < party.from(); i++) {
                    if (noun.meaning().links().contains(row.folded(i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "killed two of its soldiers in Rafah": whose they are is told, where is a place. */
    private boolean owned(int from, int to) {
        for (int at = from; at < to; at++) {
            if (row.possessed(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int at, int from) {
        return row.particle(at, "that")
                || row.particle(at, "if")
                || row.particle(at, "relative")
                || row.is(at, "closes")
                || (at > from
                        && row.lexicon().verb(row.words(), at)
                        && !row.particle(at - 1, "article") // "a request by X"
                        && !row.preposition(at))
                || row.gapBefore(at).chars().anyMatch(c -> ";:–—".indexOf(c) >= 0);
    }

    /** The party whose phrase begins right here, few plain words allowed in front. */
    Optional<Party> next(int from, int most) {
        for (int at = from; at < Math.min(row.words().size(), from + most + 1); at++) {
            Optional<Party> party = row.partyAt(at);
            if (party.isPresent()) {
                return party;
            }
            if (!row.plainNoun(at) || row.commaBefore(at + 1) || row.commaBefore(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The party that owns the noun at this word and stands before it: "Israel's attack". */
    Optional<Party> owner(int noun, int most) {
        for (int at = noun - 1; at >= Math.max(0, noun - most - 1); at--) {
            Optional<Party> party = row.partyAt(at);
            if (party.isPresent()) {
                return party;
            }
            if (!row.plainNoun(at) || row.commaBefore(at + 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
