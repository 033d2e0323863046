package org.pakta.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;

/** One sentence's words and parties, and who stands where around a word. */
final class Row {
    /** A target further off than this belongs to another verb; chosen on the open gold. */
    private static final int REACH = 14;

    /** A subject further off than this is another clause's. */
    private static final int FAR = 40;

    private final String text;
    private final Sentence sentence;
    private final List<Token> words;
    private final List<Party> parties;
    private final EventWords lexicon;
    private final List<String> pair;
    private final int[] partyOf;

    Row(
            String text,
            Sentence sentence,
            List<Party> parties,
            List<String> pair,
            EventWords lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.words = sentence.tokens();
        this.parties = List.copyOf(parties);
        this.pair = List.copyOf(pair);
        this.lexicon = lexicon;
        this.partyOf = new int[words.size()];
        Arrays.fill(partyOf, -1);
        for (int i = 0; i < this.parties.size(); i++) {
            Party party = this.parties.get(i);
            Arrays.fill(partyOf, party.from(), party.to(), i);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> words() {
        return words;
    }

    List<Party> parties() {
        return parties;
    }

    EventWords lexicon() {
        return lexicon;
    }

    Cast cast() {
        return new Cast(sentence, parties, pair);
    }

    /** The two that the article is about so far; empty when it is not about two. */
    List<String> pair() {
        return pair;
    }

    /** The other of the two; empty when these are not one of them. */
    List<String> otherThan(List<String> own) {
        boolean one = own.size() == 1 && pair.containsAll(own);
        return one ? pair.stream().filter(code -> !own.contains(code)).toList() : List.of();
    }

    String folded(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).folded();
    }

    boolean is(int at, String kind) {
        return at >= 0 && at < words.size() && lexicon.is(folded(at), kind);
    }

    boolean preposition(int at) {
        return particle(at, "preposition");
    }

    boolean particle(int at, String kind) {
        return lexicon.language().isParticle(folded(at), kind);
    }

    /** Punctuation between this word and the one before. */
    String gapBefore(int at) {
        return at <= 0 || at >= words.size()
                ? ""
                : text.substring(words.get(at - 1).to(), words.get(at).from());
    }

    boolean commaBefore(int at) {
        return gapBefore(at).chars().anyMatch(c -> ",;:–—".indexOf(c) >= 0);
    }

    boolean quoteBefore(int at) {
        return gapBefore(at).chars().anyMatch(c -> "\"“”«»".indexOf(c) >= 0);
    }

    Optional<Party> partyAt(int at) {
        boolean one = at >= 0 && at < partyOf.length && partyOf[at] >= 0;
        return one ? Optional.of(parties.get(partyOf[at])) : Optional.empty();
    }

    /** Steps left over words that stand between a subject and its verb. */
    int behindSubject(int verb) {
        int at = verb - 1;
        while (at >= 0 && !commaBefore(at + 1) && between(at)) {
            at--;
        }
        return at;
    }

    private boolean between(int at) {
        return partyAt(at).isEmpty()
                && (particle(at, "adverb")
                        || particle(at, "negation")
                        || is(at, "between")
                        || lexicon.mark(words, at).isPresent());
    }

    /** Who acts where the verb begins at this word. */
    Optional<Party> subject(int verb) {
        int at = behindSubject(verb);
        if (particle(at, "relative") || is(at, "relative") || is(at, "cause")) {
            return before(at).filter(party -> !party.place());
        }
        for (int i = at; i >= Math.max(0, at - FAR); i--) {
            Optional<Party> party = endingAt(i).filter(p -> !p.place()).filter(p -> acts(p, at));
            if (party.isPresent()) {
                return party.filter(p -> !privately(p));
            }
        }
        return Optional.empty();
    }

    /** Whether a party can be subject of the verb that begins behind this word. */
    private boolean acts(Party party, int last) {
        int before = phraseStart(party) - 1;
        if (before > 0 && lexicon.verb(words, before) && particle(before - 1, "relative")) {
            return false; // "Barat yang dipimpin Amerika": the agent inside a relative clause
        }
        boolean adjacent = !commaBefore(last + 1) && party.to() == afterDemonstrative(last) + 1;
        return adjacent ? !prepositional(party) : opensClause(party);
    }

    private int afterDemonstrative(int at) {
        int back = at;
        while (back >= 0 && (particle(back, "demonstrative") || is(back, "after-name"))) {
            back--;
        }
        return back;
    }

    /** The party that ends right before this word. */
    private Optional<Party> before(int word) {
        return endingAt(afterDemonstrative(word - 1));
    }

    private Optional<Party> endingAt(int last) {
        return partyAt(last).filter(party -> party.to() == last + 1);
    }

    /** First word of the noun phrase that ends in this party: "pasukan darat Israel". */
    int phraseStart(Party party) {
        int at = party.from();
        while (at > 0 && gapBefore(at).isBlank() && plainNoun(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean plainNoun(int at) {
        return partyAt(at).isEmpty()
                && !preposition(at)
                && !particle(at, "conjunction")
                && !particle(at, "that")
                && !particle(at, "if")
                && !particle(at, "relative")
                && !particle(at, "adverb")
                && !particle(at, "negation")
                && !lexicon.verb(words, at);
    }

    private boolean prepositional(Party party) {
        return leads(phraseStart(party) - 1) || leads(party.from() - 1);
    }

    /** A preposition that is not also a conjunction, as "setelah" is. */
    private boolean leads(int at) {
        return preposition(at) && !is(at, "closes");
    }

    private boolean opensClause(Party party) {
        int start = phraseStart(party);
        return start == 0
                || (commaBefore(start) && !appositive(start))
                || is(start - 1, "closes")
                || quoteBefore(start)
                || particle(start - 1, "conjunction")
                || particle(start - 1, "that")
                || particle(start - 1, "if")
                || particle(start - 1, "adverb");
    }

    /** "…, sekutu AS yang …": a phrase between commas names no new subject. */
    private boolean appositive(int start) {
        return is(start, "appositive");
    }

    /** "warga Israel", "perusahaan AS": a state's people and firms do not act for it. */
    boolean privately(Party party) {
        for (int at = phraseStart(party); at < party.from(); at++) {
            if (is(at, "private")) {
                return true;
            }
        }
        return is(party.to(), "private"); // "Peru residents"
    }

    /** "sanksi Barat": a deed of another type that is spoken of as the subject. */
    boolean deed(Party party, EventType other) {
        for (int at = phraseStart(party); at < party.from(); at++) {
            if (lexicon.triggers(words, at).stream()
                    .map(Phrases.Hit::meaning)
                    .anyMatch(t -> t.shape() == Trigger.Shape.NOUN && t.type() != other)) {
                return true;
            }
        }
        return false;
    }

    /** Whom it is done to, behind this word. */
    Optional<Party> object(int from, Set<String> links) {
        String link = "-";
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            Optional<Party> party = partyAt(at);
            boolean listed = links.contains(link) && !link.equals("-");
            boolean comma = commaBefore(at) && party.isEmpty() && !listed && at > from;
            if (comma || closes(at, from)) {
                return Optional.empty();
            }
            if (party.isPresent()) {
                if (links.contains(link)) {
                    return party;
                }
                at = party.get().to() - 1;
                link = "other";
            } else if (preposition(at) || links.contains(folded(at))) {
                link = folded(at);
            }
        }
        return Optional.empty();
    }

    private boolean closes(int at, int from) {
        return particle(at, "that")
                || particle(at, "if")
                || particle(at, "relative")
                || is(at, "closes")
                || (at > from && lexicon.verb(words, at) && !preposition(at))
                || gapBefore(at).chars().anyMatch(c -> ";:–—".indexOf(c) >= 0);
    }

    /** The party whose phrase begins right here, few plain words allowed in front. */
    Optional<Party> next(int from, int most) {
        for (int at = from; at < Math.min(words.size(), from + most + 1); at++) {
            Optional<Party> party = partyAt(at);
            if (party.isPresent()) {
                return party;
            }
            if (!plainNoun(at) || commaBefore(at + 1) || commaBefore(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The party that owns the noun at this word and stands before it: "Israel's attack". */
    Optional<Party> owner(int noun, int most) {
        for (int at = noun - 1; at >= Math.max(0, noun - most - 1); at--) {
            Optional<Party> party = partyAt(at);
            if (party.isPresent()) {
                return party;
            }
            if (!plainNoun(at) || commaBefore(at + 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a word of this kind stands behind, in the same clause. */
    boolean follows(int from, String kind) {
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            if (is(at, kind)) {
                return true;
            }
            if (at > from && (particle(at, "that") || gapBefore(at).indexOf(';') >= 0)) {
                return false;
            }
        }
        return false;
    }
}
