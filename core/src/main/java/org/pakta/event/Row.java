package org.pakta.event;

import java.util.ArrayList;
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
    static final int REACH = 14;

    private final String text;
    private final Sentence sentence;
    private final List<Token> words;
    private final List<Party> parties;
    private final EventWords lexicon;
    private final List<String> pair;
    private final List<String> rivals;
    private final List<String> lead;
    private final int[] partyOf;

    Row(
            String text,
            Sentence sentence,
            List<Party> parties,
            List<String> pair,
            List<String> rivals,
            List<String> lead,
            EventWords lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.words = sentence.tokens();
        this.parties = List.copyOf(parties);
        this.pair = List.copyOf(pair);
        this.rivals = List.copyOf(rivals);
        this.lead = List.copyOf(lead);
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

    /** Who the sentence before was about; empty when nobody was. */
    List<String> lead() {
        return lead;
    }

    /** Whether a verb opens the sentence, so that its subject is that of the one before. */
    boolean goesOn(int verb) {
        return verb == 1 && particle(0, "conjunction");
    }

    /** The two that the article is surely about; empty when there are none. */
    List<String> rivals() {
        return rivals;
    }

    /** The other of the two that the article is surely about; empty when there is none. */
    List<String> rivals(List<String> own) {
        return other(rivals, own);
    }

    /** The other of the two; empty when these are not one of them. */
    List<String> otherThan(List<String> own) {
        return other(pair, own);
    }

    private static List<String> other(List<String> two, List<String> own) {
        boolean one = own.size() == 1 && two.containsAll(own);
        return one ? two.stream().filter(code -> !own.contains(code)).toList() : List.of();
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

    /** "its airfields", "situsnya": whether the word says that somebody has it. */
    boolean possessed(int at) {
        return particle(at, "possessive") || lexicon.language().refersToLast(folded(at));
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

    /** The party whose last word this is. */
    Optional<Party> endingAt(int last) {
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

    boolean plainNoun(int at) {
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

    /** Steps left over words that stand between a subject and its verb. */
    int behindSubject(int verb) {
        return new Subjects(this).behind(verb);
    }

    /** Who acts where the verb begins at this word. */
    Optional<Party> subject(int verb) {
        return new Subjects(this).of(verb);
    }

    /** Whom it is done to, behind this word. */
    Optional<Party> object(int from, Set<String> links) {
        return new Targets(this).of(from, links);
    }

    /** Whom a verb is aimed at. */
    Optional<Party> target(Phrases.Hit<Trigger> hit) {
        return new Targets(this).aimed(hit);
    }

    /** The nearest before a word that acts and is not among these. */
    Optional<Party> before(int word, Party others) {
        for (int at = word - 1; at >= 0; at--) {
            Optional<Party> party = endingAt(at).filter(p -> !p.place());
            boolean other =
                    party.stream()
                            .flatMap(p -> p.codes().stream())
                            .noneMatch(others.codes()::contains);
            if (party.isPresent() && other && !new Subjects(this).privately(party.get())) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** First characters of all words that may tell a deed; "a treaty" is one with "signed". */
    List<Integer> deeds() {
        List<Integer> deeds = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < words.size(); at++) {
            List<Phrases.Hit<Trigger>> hits = at < free ? List.of() : lexicon.triggers(words, at);
            if (!hits.isEmpty()) {
                deeds.add(words.get(at).from());
                free = hits.stream().mapToInt(new Needs(this)::end).max().orElse(free);
            }
        }
        return deeds;
    }

    /** Whether the sentence says that it tells of a time before the news: "sebelumnya". */
    boolean tellsEarlier() {
        return words.stream().anyMatch(word -> lexicon.is(word.folded(), "earlier"));
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

    /** Whether a word of this kind stands before, in the same clause. */
    boolean precedes(int from, String kind) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (is(at, kind)) {
                return true;
            }
            if (particle(at, "that") || gapBefore(at + 1).indexOf(';') >= 0) {
                return false;
            }
        }
        return false;
    }

    /** A weekday or a month. */
    boolean ofDay(int at) {
        return lexicon.language().calendar().names(folded(at));
    }

    /** Steps right from this word over a day: "threatened on Sunday to …". */
    int afterDay(int first) {
        int at = preposition(first) ? first + 1 : first;
        int day = at;
        while (at < words.size() && (words.get(at).number() || ofDay(at))) {
            at++;
        }
        return at > day && ofDay(day) ? at : first;
    }

    /** Steps left from this word over a day: "on Thursday (Dec. 11, 2025)". */
    int beforeDay(int last) {
        int at = last;
        while (at >= 0 && (words.get(at).number() || ofDay(at))) {
            at--;
        }
        return at < last && preposition(at) ? at - 1 : at;
    }
}
