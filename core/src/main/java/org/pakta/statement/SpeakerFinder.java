package org.pakta.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Says who is meant by a phrase, remembering who spoke before. */
final class SpeakerFinder {
    private static final int LONGEST_SENTENCE = 2_000;

    private static final Set<String> HUMAN = Set.of("person", "spokesperson", "official");

    private static final int LONGEST_VERB = 30;

    /** Characters, some five sentences: how far back "ujarnya" reaches past a body. */
    private static final int NEAR = 800;

    private final String text;
    private final MentionRow mentions;
    private final LanguagePack language;
    private final Set<Span> people = new HashSet<>();
    private final Set<Span> groups = new HashSet<>();
    private Optional<Speaker> last = Optional.empty();
    private Optional<Speaker> lastPerson = Optional.empty();
    private Optional<Speaker> lastGroup = Optional.empty();

    SpeakerFinder(String text, MentionRow mentions, LanguagePack language) {
        this.text = text;
        this.mentions = mentions;
        this.language = language;
    }

    /**
     * The person who leads a sentence since somebody spoke last, else who spoke last: the speaker
     * of "katanya" at this place.
     */
    Optional<Speaker> going(Phrase cue) {
        return leading(cue, last)
                .filter(mention -> mention.actor().isPresent())
                .map(
                        mention ->
                                named(
                                        cue,
                                        mention,
                                        "goes on: "
                                                + mention.name()
                                                + " leads the sentence before"))
                .or(() -> personBehind(cue))
                .or(() -> last)
                .or(() -> lately(cue));
    }

    /** "Hasto said the office …. '…,' ujarnya": a body named inside somebody's words steps back. */
    private Optional<Speaker> personBehind(Phrase cue) {
        boolean body = last.filter(speaker -> !person(speaker)).isPresent();
        return lastPerson
                .filter(before -> body && cue.span().from() - before.span().to() < NEAR)
                .map(before -> again(cue, before, "goes on: the last person who spoke"));
    }

    /** Nobody has spoken yet: the person named just before. */
    private Optional<Speaker> lately(Phrase cue) {
        return before(cue, mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> cue.span().from() - mention.span().to() < NEAR)
                .map(mention -> named(cue, mention, "goes on: the last person named"));
    }

    private boolean person(Speaker speaker) {
        return speaker.role().isPresent()
                || people.contains(speaker.span())
                || speaker.actors().stream().anyMatch(id -> id.startsWith("person:"));
    }

    /** Who spoke last; the speaker of "ujarnya" and of quotations without a cue. */
    Optional<Speaker> last() {
        return last;
    }

    /** Remembers who spoke. */
    void spoke(Speaker speaker) {
        last = Optional.of(speaker);
        lastPerson = person(speaker) ? last : lastPerson;
        boolean group = speaker.actors().size() > 1 || groups.contains(speaker.span());
        lastGroup = group ? last : lastGroup;
    }

    /** Who is meant; empty when the text does not tell. */
    Optional<Speaker> of(Phrase phrase) {
        boolean human =
                phrase.kind() == Phrase.Kind.PRONOUN
                        || HUMAN.contains(phrase.noun())
                        || phrase.mention()
                                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                                .isPresent();
        if (human) {
            people.add(phrase.span());
        }
        if (phrase.kind() == Phrase.Kind.NOUN) {
            groups.add(phrase.span());
        }
        return meant(phrase);
    }

    private Optional<Speaker> meant(Phrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> phrase.mention().map(mention -> named(phrase, mention, mention.how()));
            case PRONOUN -> pronoun(phrase);
            case NOUN -> noun(phrase);
        };
    }

    private Speaker named(Phrase phrase, Mention mention, String how) {
        return new Speaker(
                mention.name(),
                phrase.span(),
                phrase.span().in(text),
                mention.actor().map(List::of).orElse(List.of()),
                mention.state(),
                mention.role(),
                how);
    }

    private Speaker again(Phrase phrase, Speaker before, String how) {
        return new Speaker(
                before.name(),
                phrase.span(),
                phrase.span().in(text),
                before.actors(),
                before.state(),
                before.role(),
                how);
    }

    private Optional<Speaker> pronoun(Phrase phrase) {
        return switch (phrase.noun()) {
            case "person" -> recentPerson(phrase);
            case "plural" ->
                    lastGroup
                            .map(before -> again(phrase, before, "they: the last group that spoke"))
                            .or(() -> pair(phrase));
            default -> pair(phrase);
        };
    }

    /** The person named most prominently just before: the last speaker, or a person named since. */
    private Optional<Speaker> recentPerson(Phrase phrase) {
        Optional<Mention> leading = leading(phrase, lastPerson);
        if (leading.isPresent()) {
            return leading.map(
                    mention ->
                            named(
                                    phrase,
                                    mention,
                                    "pronoun: " + mention.name() + " leads the sentence before"));
        }
        return lastPerson
                .map(before -> again(phrase, before, "pronoun: " + before.name() + " spoke last"))
                .or(
                        () ->
                                before(phrase, mention -> mention.kind() == Mention.Kind.PERSON)
                                        .map(
                                                mention ->
                                                        named(
                                                                phrase,
                                                                mention,
                                                                "pronoun: the last person named")));
    }

    private Optional<Mention> leading(Phrase phrase, Optional<Speaker> spoke) {
        int since = spoke.map(speaker -> speaker.span().to()).orElse(-1);
        int sentence = startOfSentence(phrase.span().from());
        return mentions.before(phrase.span().from()).stream()
                .filter(
                        mention ->
                                mention.kind() == Mention.Kind.PERSON
                                        && mention.span().from() >= since
                                        && mention.span().to() < sentence)
                .filter(mention -> opensSentence(mention) || acts(mention))
                .reduce((first, second) -> second);
    }

    /** "Menjawab hal itu, Ketua X Laras menyampaikan …": the first person, right before a verb. */
    private boolean acts(Mention mention) {
        int start = startOfSentence(mention.span().from());
        String lead = text.substring(start, mention.span().from());
        boolean alone =
                lead.indexOf('“') < 0
                        && lead.indexOf('"') < 0
                        && mentions.within(new Span(start, mention.span().from())).stream()
                                .noneMatch(other -> other.kind() == Mention.Kind.PERSON);
        int to = Math.min(text.length(), mention.span().to() + LONGEST_VERB);
        List<Token> behind = Words.of(text.substring(mention.span().to(), to));
        List<Token> before = Words.of(lead);
        boolean governed =
                mention.role().filter(lead::contains).isEmpty()
                        && !before.isEmpty()
                        && language.isParticle(
                                before.get(before.size() - 1).folded(), "preposition");
        return alone
                && !governed
                && !behind.isEmpty()
                && text.startsWith(" ", mention.span().to())
                && language.looksLikeVerb(behind.get(0).folded())
                && !language.looksPassive(behind.get(0).folded());
    }

    private int startOfSentence(int at) {
        int from = at;
        while (from > 0
                && at - from < LONGEST_SENTENCE
                && !(text.charAt(from - 1) == '\n'
                        || (Character.isWhitespace(text.charAt(from - 1))
                                && from > 1
                                && ".?!”\"".indexOf(text.charAt(from - 2)) >= 0))) {
            from--;
        }
        return from;
    }

    /** Whether the name is among the first words of its sentence, titles counted as one. */
    private boolean opensSentence(Mention mention) {
        int start = startOfSentence(mention.span().from());
        String lead = text.substring(start, mention.span().from());
        String title = mention.role().filter(lead::contains).orElse("");
        List<Token> words = Words.of(title.isEmpty() ? lead : lead.replace(title, " "));
        return words.size() <= 2
                && lead.indexOf('“') < 0
                && lead.indexOf('"') < 0
                && words.stream()
                        .noneMatch(word -> language.isParticle(word.folded(), "preposition"));
    }

    private Optional<Mention> before(Phrase phrase, java.util.function.Predicate<Mention> fits) {
        return mentions.before(phrase.span().from()).stream()
                .filter(fits)
                .reduce((first, second) -> second);
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
        String name = sides.get(1).name() + " " + language.and() + " " + sides.get(0).name();
        return Optional.of(
                new Speaker(
                        name,
                        phrase.span(),
                        phrase.span().in(text),
                        List.copyOf(states.keySet()),
                        Optional.empty(),
                        Optional.empty(),
                        "both: the last two states named"));
    }

    private boolean placed(Mention mention) {
        List<Token> before =
                Words.of(
                        text.substring(
                                Math.max(0, mention.span().from() - 12), mention.span().from()));
        return !before.isEmpty()
                && language.isParticle(before.get(before.size() - 1).folded(), "place");
    }

    private Optional<Speaker> noun(Phrase phrase) {
        boolean again = demonstrative(phrase) && phrase.mention().isEmpty();
        return switch (phrase.noun()) {
            case "person" ->
                    (several(phrase) ? Optional.<Speaker>empty() : office(phrase))
                            .or(() -> Optional.of(described(phrase)));
            case "media" -> Optional.of(medium(phrase));
            case "spokesperson" ->
                    again
                            ? last.map(before -> again(phrase, before, "title of the last speaker"))
                            : Optional.of(
                                    phrase.mention()
                                            .map(
                                                    body ->
                                                            named(
                                                                    phrase,
                                                                    body,
                                                                    "spokesperson of "
                                                                            + body.name()))
                                            .orElseGet(() -> described(phrase)));
            case "report" ->
                    again || (Words.of(phrase.span().in(text)).size() == 1 && last.isPresent())
                            ? last.map(
                                    before -> again(phrase, before, "report of the last speaker"))
                            : Optional.of(
                                    phrase.mention()
                                            .map(
                                                    body ->
                                                            named(
                                                                    phrase,
                                                                    body,
                                                                    "report of " + body.name()))
                                            .orElseGet(() -> described(phrase)));
            case "described" -> Optional.of(described(phrase));
            default -> again ? sameGroup(phrase) : Optional.of(described(phrase));
        };
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
                .map(mention -> named(phrase, mention, "medium: " + mention.name()))
                .orElseGet(() -> described(phrase));
    }

    private Optional<Speaker> sameGroup(Phrase phrase) {
        return before(
                        phrase,
                        mention ->
                                mention.kind() == Mention.Kind.GROUP
                                        || mention.kind() == Mention.Kind.ORGANISATION)
                .map(mention -> named(phrase, mention, "the last body named"));
    }

    private boolean demonstrative(Phrase phrase) {
        List<Token> words = Words.of(phrase.span().in(text));
        return language.isParticle(words.get(words.size() - 1).folded(), "demonstrative")
                || language.isParticle(words.get(0).folded(), "article");
    }

    /** "Presiden AS itu", "pemimpin Rusia": the person of that state with that title. */
    private Optional<Speaker> office(Phrase phrase) {
        Optional<String> state = phrase.mention().flatMap(Mention::state);
        String head = Words.of(phrase.span().in(text)).get(0).folded();
        List<Mention> holders =
                mentions.around(phrase.span().from()).stream()
                        .filter(
                                mention ->
                                        mention.kind() == Mention.Kind.PERSON
                                                && mention.role().isPresent())
                        .filter(mention -> state.isEmpty() || mention.state().equals(state))
                        .toList();
        Optional<Mention> sameTitle =
                nearest(
                        phrase,
                        holders.stream()
                                .filter(
                                        mention ->
                                                Words.folded(mention.role().orElse(""))
                                                        .startsWith(head))
                                .toList());
        return sameTitle
                .map(mention -> named(phrase, mention, "title: " + mention.name() + " bears it"))
                .or(() -> demonstrative(phrase) ? epithet(phrase, state) : Optional.empty())
                .or(
                        () ->
                                (state.isPresent()
                                                ? nearest(phrase, holders)
                                                : Optional.<Mention>empty())
                                        .map(
                                                mention ->
                                                        named(
                                                                phrase,
                                                                mention,
                                                                "title: the nearest of that state")));
    }

    /** "mantan kiper itu": a title nobody bears in the text is the last speaker's. */
    private Optional<Speaker> epithet(Phrase phrase, Optional<String> state) {
        return lastPerson
                .filter(
                        before ->
                                state.isEmpty()
                                        || before.state().isEmpty()
                                        || before.state().equals(state))
                .filter(before -> phrase.span().from() - before.span().to() < NEAR)
                .map(before -> again(phrase, before, "title: given to the last person who spoke"));
    }

    private static Optional<Mention> nearest(Phrase phrase, List<Mention> holders) {
        Optional<Mention> before =
                holders.stream()
                        .filter(mention -> mention.span().to() <= phrase.span().from())
                        .reduce((first, second) -> second);
        return before.isPresent() ? before : holders.stream().findFirst();
    }

    /** Somebody unnamed goes by the words as written; a report by its maker. */
    private Speaker described(Phrase phrase) {
        List<Token> words = Words.of(text, phrase.span());
        int from = phrase.noun().equals("report") ? maker(words) : 0;
        while (from < words.size() - 1
                && (language.isParticle(words.get(from).folded(), "group")
                        || language.isParticle(words.get(from).folded(), "article"))) {
            from++;
        }
        int to = words.size();
        while (to > from + 1 && language.isParticle(words.get(to - 1).folded(), "demonstrative")) {
            to--;
        }
        String name = text.substring(words.get(from).from(), words.get(to - 1).to());
        return new Speaker(
                name,
                phrase.span(),
                phrase.span().in(text),
                List.of(),
                phrase.mention().flatMap(Mention::state),
                Optional.empty(),
                "unnamed: as written");
    }

    /** Persons by their full name, others as the text joins them. */
    private static String written(Speaker speaker) {
        return speaker.actors().stream().anyMatch(id -> id.startsWith("state:"))
                ? speaker.text()
                : speaker.name();
    }

    /** "Survei Civey", "laporan dari Bertelsmann Foundation": where the maker's name begins. */
    private int maker(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (language.isParticle(words.get(i).folded(), "preposition") && i + 1 < words.size()) {
                return i + 1;
            }
            if (words.get(i).capital()) {
                return i;
            }
        }
        return 0;
    }

    /** Several who speak as one: "Seoul dan Washington". */
    Speaker joint(List<Speaker> speakers) {
        Speaker first = speakers.get(0);
        StringBuilder name = new StringBuilder(written(first));
        List<String> actors = new ArrayList<>(first.actors());
        for (int i = 1; i < speakers.size(); i++) {
            name.append(
                            i == speakers.size() - 1
                                    ? (speakers.size() > 2 ? ", " : " ") + language.and() + " "
                                    : ", ")
                    .append(written(speakers.get(i)));
            actors.addAll(speakers.get(i).actors());
        }
        Span span = new Span(first.span().from(), speakers.get(speakers.size() - 1).span().to());
        return new Speaker(
                name.toString(),
                span,
                span.in(text),
                actors,
                Optional.empty(),
                Optional.empty(),
                "joint speakers");
    }
}
