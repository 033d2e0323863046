package org.pakta.statement;

import java.util.List;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Says who is meant by a noun: a title, a spokesperson, a report, a medium, a group. */
final class NounSpeakers {
    private static final int LONGEST_WORD = 12;

    private final String text;
    private final MentionRow mentions;
    private final LanguagePack language;
    private final PastSpeakers past;
    private final SpeakerMaker maker;
    private final OfficeHolders offices;

    NounSpeakers(
            String text,
            MentionRow mentions,
            LanguagePack language,
            PastSpeakers past,
            SpeakerMaker maker,
            OfficeHolders offices) {
        this.text = text;
        this.mentions = mentions;
        this.language = language;
        this.past = past;
        this.maker = maker;
        this.offices = offices;
    }

    /** Who is meant; empty when the text does not tell. */
    Optional<Speaker> of(Phrase phrase) {
        boolean again = demonstrative(phrase) && phrase.mention().isEmpty();
        return switch (phrase.noun()) {
            case "person" ->
                    (several(phrase) ? Optional.<Speaker>empty() : office(phrase))
                            .or(() -> Optional.of(maker.described(phrase)));
            case "media" -> Optional.of(medium(phrase));
            case "spokesperson" -> again ? last(phrase, "title") : of(phrase, "spokesperson");
            case "report" ->
                    again || (bare(phrase) && past.last().isPresent())
                            ? last(phrase, "report")
                            : of(phrase, "report");
            case "described", "human" -> Optional.of(maker.described(phrase));
            default -> again ? sameGroup(phrase) : Optional.of(maker.described(phrase));
        };
    }

    /** "pria itu", "perempuan yang berjualan di sana": somebody the text has told of. */
    boolean pointsBack(Phrase phrase) {
        return phrase.noun().equals("human")
                && !several(phrase)
                && (demonstrative(phrase) || relativeBehind(phrase));
    }

    private boolean relativeBehind(Phrase phrase) {
        int to = Math.min(text.length(), phrase.span().to() + LONGEST_WORD);
        List<Token> behind = Words.of(text.substring(phrase.span().to(), to));
        return !behind.isEmpty()
                && text.startsWith(" ", phrase.span().to())
                && language.isParticle(behind.get(0).folded(), "relative");
    }

    private boolean bare(Phrase phrase) {
        return Words.of(phrase.span().in(text)).size() == 1;
    }

    private Optional<Speaker> last(Phrase phrase, String what) {
        return past.last()
                .map(before -> maker.again(phrase, before, what + " of the last speaker"));
    }

    /** The body whose spokesperson or report it is, else nobody by name. */
    private Optional<Speaker> of(Phrase phrase, String what) {
        return Optional.of(
                phrase.mention()
                        .map(body -> maker.named(phrase, body, what + " of " + body.name()))
                        .orElseGet(() -> maker.described(phrase)));
    }

    /** "seorang reporter Australia", "para pemimpin": nobody in particular. */
    private boolean several(Phrase phrase) {
        List<Token> before =
                Words.of(
                        text.substring(
                                Math.max(0, phrase.span().from() - 20), phrase.span().from()));
        return !before.isEmpty()
                && language.isParticle(before.get(before.size() - 1).folded(), "group");
    }

    /** "kantor berita Tasnim" speaks under its name, "media pemerintah Korea Utara" as written. */
    private Speaker medium(Phrase phrase) {
        return phrase.mention()
                .filter(mention -> mention.kind() == Mention.Kind.ORGANISATION)
                .map(mention -> maker.named(phrase, mention, "medium: " + mention.name()))
                .orElseGet(() -> maker.described(phrase));
    }

    private Optional<Speaker> sameGroup(Phrase phrase) {
        return mentions.last(
                        phrase.span().from(),
                        mention ->
                                mention.kind() == Mention.Kind.GROUP
                                        || mention.kind() == Mention.Kind.ORGANISATION)
                .map(mention -> maker.named(phrase, mention, "the last body named"));
    }

    private boolean demonstrative(Phrase phrase) {
        List<Token> words = Words.of(phrase.span().in(text));
        return language.isParticle(words.get(words.size() - 1).folded(), "demonstrative")
                || language.isParticle(words.get(0).folded(), "article");
    }

    /** "Presiden AS itu", "pemimpin Rusia": the person of that state with that title. */
    private Optional<Speaker> office(Phrase phrase) {
        Optional<String> state = phrase.mention().flatMap(Mention::state);
        Optional<String> before = stateBefore(phrase);
        String head = language.fullTitle(Words.of(phrase.span().in(text)).get(0).folded());
        List<Mention> holders =
                mentions.around(phrase.span().from()).stream()
                        .filter(
                                mention ->
                                        mention.kind() == Mention.Kind.PERSON
                                                && mention.role().isPresent())
                        .filter(
                                mention ->
                                        !demonstrative(phrase)
                                                || (mention.span().to() <= phrase.span().from()
                                                        && sameOffice(phrase, mention)))
                        .filter(mention -> state.isEmpty() || mention.state().equals(state))
                        .filter(mention -> before.isEmpty() || mention.state().equals(before))
                        .toList();
        Optional<Mention> sameTitle =
                nearest(
                        phrase,
                        holders.stream()
                                .filter(
                                        mention ->
                                                language.fullTitle(mention.role().orElse(""))
                                                        .startsWith(head))
                                .toList());
        Optional<Speaker> bearer =
                sameTitle.map(
                        mention ->
                                maker.named(
                                        phrase, mention, "title: " + mention.name() + " bears it"));
        Optional<OfficeHolders.Held> held = offices.of(phrase);
        return held.isPresent()
                ? held.map(holder -> inOffice(phrase, state, holder, bearer))
                : bearer.or(() -> unlisted(phrase, state, holders));
    }

    /** "the Russian president": no president of another state. */
    private Optional<String> stateBefore(Phrase phrase) {
        return mentions.within(new Span(phrase.whole().from(), phrase.span().from())).stream()
                .filter(name -> name.kind() == Mention.Kind.STATE)
                .findFirst()
                .flatMap(Mention::state);
    }

    /** Who held the office by the list: named in the article, else known by the title alone. */
    private Speaker inOffice(
            Phrase phrase,
            Optional<String> state,
            OfficeHolders.Held held,
            Optional<Speaker> bearer) {
        Optional<Speaker> again =
                demonstrative(phrase)
                        ? epithet(phrase, state).filter(before -> held.by(before.actors()))
                        : Optional.empty();
        return again.or(
                        () ->
                                nearest(
                                                phrase,
                                                mentions.around(phrase.span().from()).stream()
                                                        .filter(name -> held.by(ids(name)))
                                                        .toList())
                                        .map(name -> maker.named(phrase, name, held.why())))
                .or(() -> bearer.filter(one -> held.called(one.role().map(language::fullTitle))))
                .orElseGet(() -> maker.titled(phrase, held));
    }

    private static List<String> ids(Mention name) {
        return name.actor().map(List::of).orElse(List.of());
    }

    private Optional<Speaker> unlisted(
            Phrase phrase, Optional<String> state, List<Mention> holders) {
        return (demonstrative(phrase) ? epithet(phrase, state) : Optional.<Speaker>empty())
                .or(
                        () ->
                                (state.isPresent()
                                                ? nearest(phrase, holders)
                                                : Optional.<Mention>empty())
                                        .map(
                                                mention ->
                                                        maker.named(
                                                                phrase,
                                                                mention,
                                                                "title: the nearest of that state")));
    }

    /** "Wakil Ketua PAN itu" is no deputy of another party: names in both, none in common. */
    private boolean sameOffice(Phrase phrase, Mention holder) {
        List<Token> words = Words.of(phrase.span().in(text));
        List<String> names =
                words.subList(1, words.size()).stream()
                        .filter(Token::capital)
                        .map(Token::folded)
                        .toList();
        boolean ofState = phrase.mention().flatMap(Mention::state).isPresent();
        String role = " " + language.fullTitle(holder.role().orElse("")) + " ";
        return names.isEmpty()
                || ofState
                || names.stream().anyMatch(name -> role.contains(" " + name + " "));
    }

    /** "mantan kiper itu": a title nobody bears in the text is the last speaker's. */
    private Optional<Speaker> epithet(Phrase phrase, Optional<String> state) {
        return past.personNear(phrase.span())
                .filter(
                        before ->
                                state.isEmpty()
                                        || before.state().isEmpty()
                                        || before.state().equals(state))
                .map(
                        before ->
                                maker.again(
                                        phrase,
                                        before,
                                        "title: given to the last person who spoke"));
    }

    private static Optional<Mention> nearest(Phrase phrase, List<Mention> holders) {
        Optional<Mention> before =
                holders.stream()
                        .filter(mention -> mention.span().to() <= phrase.span().from())
                        .reduce((first, second) -> second);
        return before.isPresent() ? before : holders.stream().findFirst();
    }
}
