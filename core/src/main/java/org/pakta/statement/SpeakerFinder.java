package org.pakta.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Says who is meant by a phrase, remembering who spoke before. */
final class SpeakerFinder {
    private final String text;
    private final MentionRow mentions;
    private final LanguagePack language;
    private final PastSpeakers past = new PastSpeakers();
    private final LeadFinder leads;
    private final SpeakerMaker maker;
    private final NounSpeakers nouns;

    SpeakerFinder(String text, MentionRow mentions, LanguagePack language, OfficeHolders holders) {
        this.text = text;
        this.mentions = mentions;
        this.language = language;
        this.leads = new LeadFinder(text, mentions, language);
        this.maker = new SpeakerMaker(text, language);
        this.nouns = new NounSpeakers(text, mentions, language, past, maker, holders);
    }

    /** Who is meant; empty when the text does not tell. */
    Optional<Speaker> of(Phrase phrase) {
        past.read(phrase);
        return meant(phrase);
    }

    private Optional<Speaker> meant(Phrase phrase) {
        return switch (phrase.kind()) {
            case NAME ->
                    phrase.mention().map(mention -> maker.named(phrase, mention, mention.how()));
            case PRONOUN -> pronoun(phrase);
            case NOUN ->
                    (nouns.pointsBack(phrase) ? recentPerson(phrase) : Optional.<Speaker>empty())
                            .or(() -> nouns.of(phrase));
        };
    }

    private Optional<Speaker> pronoun(Phrase phrase) {
        return switch (phrase.noun()) {
            case "person" -> recentPerson(phrase);
            case "plural" ->
                    past.lastGroup()
                            .map(
                                    before ->
                                            maker.again(
                                                    phrase,
                                                    before,
                                                    "they: the last group that spoke"))
                            .or(() -> pair(phrase));
            default -> pair(phrase);
        };
    }

    /** The person named most prominently just before: the last speaker, or a person named since. */
    private Optional<Speaker> recentPerson(Phrase phrase) {
        Optional<Mention> leading = leads.before(phrase, past.lastPerson());
        if (leading.isPresent()) {
            return leading.map(
                    mention ->
                            maker.named(
                                    phrase,
                                    mention,
                                    "pronoun: " + mention.name() + " leads the sentence before"));
        }
        return (past.passing() ? past.personNear(phrase.span()) : Optional.<Speaker>empty())
                .or(past::lastPerson)
                .map(
                        before ->
                                maker.again(
                                        phrase,
                                        before,
                                        "pronoun: " + before.name() + " spoke last"))
                .or(
                        () ->
                                mentions.last(
                                                phrase.span().from(),
                                                mention -> mention.kind() == Mention.Kind.PERSON)
                                        .map(
                                                mention ->
                                                        maker.named(
                                                                phrase,
                                                                mention,
                                                                "pronoun: the last person named")));
    }

    /** "Kedua negara": the last two states named before. */
    private Optional<Speaker> pair(Phrase phrase) {
        Map<String, Mention> states = new LinkedHashMap<>();
        List<Mention> before = mentions.before(phrase.span().from());
        for (int i = before.size() - 1; i >= 0 && states.size() < 2; i--) {
            Mention mention = before.get(i);
            boolean side = mention.kind() == Mention.Kind.STATE && !placed(mention);
            if (side) {
                mention.actor().ifPresent(id -> states.putIfAbsent(id, mention));
            }
        }
        if (states.size() < 2) {
            return Optional.empty();
        }
        List<Mention> sides = new ArrayList<>(states.values());
        return Optional.of(
                maker.both(phrase, sides.get(1), sides.get(0), List.copyOf(states.keySet())));
    }

    private boolean placed(Mention mention) {
        List<Token> before =
                Words.of(
                        text.substring(
                                Math.max(0, mention.span().from() - 12), mention.span().from()));
        return !before.isEmpty()
                && language.isParticle(before.get(before.size() - 1).folded(), "place");
    }

    /**
     * The person who leads a sentence since somebody spoke last, else who spoke last: the speaker
     * of "katanya" at this place.
     */
    Optional<Speaker> going(Phrase cue) {
        return leads.before(cue, past.last())
                .filter(mention -> mention.actor().isPresent())
                .map(
                        mention ->
                                maker.named(
                                        cue,
                                        mention,
                                        "goes on: "
                                                + mention.name()
                                                + " leads the sentence before"))
                .or(() -> personBehind(cue))
                .or(() -> past.last())
                .or(() -> lately(cue));
    }

    /** "Hasto said the office …. '…,' ujarnya": a body named inside somebody's words steps back. */
    private Optional<Speaker> personBehind(Phrase cue) {
        boolean body =
                past.passing() || past.last().filter(speaker -> !past.person(speaker)).isPresent();
        return past.personNear(cue.span())
                .filter(before -> body)
                .map(before -> maker.again(cue, before, "goes on: the last person who spoke"));
    }

    /** Nobody has spoken yet: the person named just before. */
    private Optional<Speaker> lately(Phrase cue) {
        return mentions.last(cue.span().from(), mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> PastSpeakers.near(mention.span(), cue.span()))
                .map(mention -> maker.named(cue, mention, "goes on: the last person named"));
    }

    /** Who spoke last; the speaker of "ujarnya" and of quotations without a cue. */
    Optional<Speaker> last() {
        return past.last();
    }

    /** Remembers who spoke, and whether in his own words. */
    void spoke(Speaker speaker, boolean quoted) {
        past.spoke(speaker, quoted);
    }

    /** Several who speak as one: "Seoul dan Washington". */
    Speaker joint(List<Speaker> speakers) {
        return maker.joint(speakers);
    }
}
