package org.pakta.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.actor.Mention;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/**
 * Finds the words of a unit that can name a speaker: names, pronouns, titles and nouns for people.
 */
final class PhraseFinder {
    /**
     * Words that may follow a noun and still belong to it: "pakar keamanan", "kantor kepresidenan".
     */
    private static final int MODIFIERS = 3;

    /** Words from a title to the name of its bearer. */
    private static final int LONGEST_TITLE = 30;

    /** "Sen.", "Prof.": letters of a title that ends in a full stop. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Unit unit;
    private final List<Mention> mentions;
    private final Map<Integer, Mention> byStart = new HashMap<>();
    private final Map<Integer, Mention> byEnd = new HashMap<>();
    private final LanguagePack language;
    private final WholePhrase wholePhrase;

    PhraseFinder(Unit unit, List<Mention> mentions, LanguagePack language) {
        this.unit = unit;
        this.mentions = mentions;
        mentions.forEach(mention -> byStart.put(mention.span().from(), mention));
        mentions.forEach(mention -> byEnd.put(mention.span().to(), mention));
        this.language = language;
        this.wholePhrase = new WholePhrase(unit, language);
    }

    /** Phrases in order, none inside a quotation. */
    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < unit.tokens().size()) {
            Optional<Phrase> phrase = unit.quoted(at) ? Optional.empty() : at(at);
            phrase.ifPresent(found::add);
            at = phrase.map(Phrase::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Phrase> at(int at) {
        return pronoun(at).or(() -> noun(at)).or(() -> name(at, at));
    }

    private Optional<Phrase> pronoun(int at) {
        return language.pronounPhrases()
                .at(unit.tokens(), at)
                .map(
                        hit ->
                                phrase(
                                        at,
                                        hit.to(),
                                        Phrase.Kind.PRONOUN,
                                        Optional.empty(),
                                        hit.meaning(),
                                        at));
    }

    private Optional<Phrase> name(int at, int start) {
        return mentionAt(at)
                .filter(mention -> mention.kind() != Mention.Kind.PLACE && !aside(mention))
                .map(
                        mention ->
                                phrase(
                                        start,
                                        end(mention),
                                        Phrase.Kind.NAME,
                                        Optional.of(mention),
                                        "",
                                        start));
    }

    /** "(NNA)" explains the name before it; "Pyongyang, Korea Utara" is a place. */
    private boolean aside(Mention mention) {
        int from = mention.span().from();
        if (from > 0 && unit.text().charAt(from - 1) == '(') {
            return true;
        }
        return Optional.ofNullable(byEnd.get(from - 2))
                .filter(other -> unit.text().startsWith(", ", from - 2))
                .filter(other -> other.actor().isPresent() && other.actor().equals(mention.actor()))
                .isPresent();
    }

    private Optional<Mention> mentionAt(int at) {
        return Optional.ofNullable(byStart.get(unit.tokens().get(at).from()));
    }

    private int end(Mention mention) {
        return unit.indexAt(mention.span().to());
    }

    /** A title or noun, with the name it belongs to where there is one. */
    private Optional<Phrase> noun(int at) {
        Optional<Mention> own = mentionAt(at);
        Optional<Phrases.Hit<String>> hit =
                language.roles()
                        .at(unit.tokens(), at)
                        .filter(role -> !role.meaning().equals("place"));
        if (hit.isEmpty() || own.isPresent()) {
            return Optional.empty();
        }
        int to = hit.get().to();
        int limit = Math.min(unit.tokens().size(), to + LONGEST_TITLE);
        for (int i = to; i < limit && connected(i); i++) {
            Optional<Mention> mention = mentionAt(i);
            boolean person =
                    mention.filter(
                                    name ->
                                            name.kind() == Mention.Kind.PERSON
                                                    && name.role().isPresent())
                            .isPresent();
            if (person) {
                return name(i, at);
            }
            boolean relative = language.isParticle(unit.tokens().get(i).folded(), "relative");
            if (relative
                    || (mention.isEmpty() && language.cues().at(unit.tokens(), i).isPresent())) {
                break;
            }
        }
        int end = endOfNoun(to);
        boolean report = hit.get().meaning().equals("report");
        boolean by =
                report
                        && end + 1 < unit.tokens().size()
                        && language.isParticle(unit.tokens().get(end).folded(), "preposition")
                        && unit.gapBefore(end + 1).isBlank();
        if (by
                && (unit.tokens().get(end + 1).capital()
                        || language.roles().at(unit.tokens(), end + 1).isPresent())) {
            end = Math.max(end + 2, endOfNoun(end + 1));
        }
        String meaning = hit.get().meaning();
        boolean holds = meaning.equals("person") || meaning.equals("spokesperson");
        end = holds ? ofWhom(end, meaning.equals("spokesperson")) : end;
        int last = end;
        Optional<Mention> inside =
                mentions.stream()
                        .filter(
                                mention ->
                                        mention.span().from() >= unit.tokens().get(at).from()
                                                && mention.span().to()
                                                        <= unit.tokens().get(last - 1).to())
                        .findFirst();
        return Optional.of(
                phrase(at, end, Phrase.Kind.NOUN, inside, hit.get().meaning(), groupStart(at)));
    }

    private boolean connected(int index) {
        String gap = unit.gapBefore(index);
        return gap.isBlank()
                || (gap.strip().equals(",") && !language.opensInsertion(unit.tokens().get(index)))
                || gap.indexOf('(') >= 0
                || gap.indexOf(')') >= 0
                || (gap.equals(". ")
                        && unit.tokens().get(index - 1).text().length() <= LONGEST_ABBREVIATION);
    }

    private int endOfNoun(int to) {
        int at = to;
        int plain = 0;
        while (at < unit.tokens().size() && unit.gapBefore(at).isBlank() && !unit.quoted(at)) {
            Token word = unit.tokens().get(at);
            Optional<Mention> mention = mentionAt(at);
            if (mention.isPresent()) {
                at = end(mention.get());
                continue;
            }
            int row = endOfCapitals(at);
            if (demonstrative(row)) {
                return row + 1;
            }
            boolean ends =
                    language.isParticle(word.folded())
                            || !language.cues().allAt(unit.tokens(), at).isEmpty()
                            || word.number()
                            || (!word.capital()
                                    && (language.hasArticles()
                                            || language.looksLikeVerb(word.folded())))
                            || ++plain > MODIFIERS;
            if (ends) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "Pemain film Air Jatuh Pelangi itu": however long the row of capitals before "itu". */
    private int endOfCapitals(int from) {
        int at = from;
        while (at < unit.tokens().size()
                && unit.tokens().get(at).capital()
                && unit.gapBefore(at).isBlank()
                && mentionAt(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private boolean demonstrative(int at) {
        return at < unit.tokens().size()
                && unit.gapBefore(at).isBlank()
                && language.isParticle(unit.tokens().get(at).folded(), "demonstrative");
    }

    /** "president of the United States": the state or body behind a title; whose spokesperson. */
    private int ofWhom(int to, boolean spokesperson) {
        int at = to;
        while (at < unit.tokens().size() && unit.gapBefore(at).isBlank() && joins(at, to)) {
            at++;
        }
        boolean named = at > to && at < unit.tokens().size() && unit.gapBefore(at).isBlank();
        return named
                ? mentionAt(at)
                        .filter(name -> spokesperson || name.state().isPresent())
                        .filter(name -> name.kind() != Mention.Kind.PERSON)
                        .map(this::end)
                        .orElse(to)
                : to;
    }

    private boolean joins(int at, int from) {
        return language.isParticle(
                unit.tokens().get(at).folded(), at == from ? "joins-name" : "article");
    }

    private int groupStart(int at) {
        return at > 0
                        && language.isParticle(unit.tokens().get(at - 1).folded(), "group")
                        && unit.gapBefore(at).isBlank()
                ? at - 1
                : at;
    }

    private Phrase phrase(
            int from, int to, Phrase.Kind kind, Optional<Mention> mention, String noun, int start) {
        Span span = new Span(unit.tokens().get(from).from(), unit.tokens().get(to - 1).to());
        int first = behindArticle(start);
        boolean preposition =
                first > 0
                        && unit.gapBefore(first).isBlank()
                        && governs(unit.tokens().get(first - 1));
        return new Phrase(from, to, span, kind, mention, noun, preposition, whole(kind, span));
    }

    /** "the top Israeli" before "official": where nouns have articles, what stands between. */
    private Span whole(Phrase.Kind kind, Span span) {
        return kind == Phrase.Kind.NOUN && language.hasArticles()
                ? new Span(wholePhrase.start(unit.indexAt(span.from())), span.to())
                : span;
    }

    /** "of the ISP": what governs stands before the article; not so "as the ISP noted". */
    private int behindArticle(int at) {
        boolean article =
                at > 1
                        && unit.gapBefore(at).isBlank()
                        && language.isParticle(unit.tokens().get(at - 1).folded(), "article")
                        && !language.isParticle(unit.tokens().get(at - 2).folded(), "as");
        return article ? at - 1 : at;
    }

    /** A preposition, or a passive verb: what follows it is not the subject. */
    private boolean governs(Token word) {
        return language.isParticle(word.folded(), "preposition")
                || (!word.capital() && language.looksPassive(word.folded()));
    }
}
