package org.pakta.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pakta.actor.Mention.Kind;
import org.pakta.language.Cue;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** One sentence's words, and what lists and capitals tell about each. */
final class NameRow {
    /** What may part a state from its body: "Iran's ministry", "the Philippines' ministry". */
    private static final Set<String> GAPS_OF_OWNERS = Set.of(" ", "' ", "’ ");

    /** "Sen.", "Prof.": letters of a title that ends in a full stop. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** What may stand between the words of a title: a comma, a bracket, "PPN/Kepala". */
    private static final String BETWEEN = " ,\u00a0()/&";

    private final String text;
    private final List<Token> words;
    private final LanguagePack language;
    private final PersonName names;
    private final Actors actors;
    private final Openings openings;
    private final ShortNames shortNames;

    NameRow(
            String text,
            List<Token> words,
            LanguagePack language,
            Actors actors,
            Openings openings,
            ShortNames shortNames) {
        this.text = text;
        this.words = words;
        this.language = language;
        this.names = new PersonName(language);
        this.actors = actors;
        this.openings = openings;
        this.shortNames = shortNames;
    }

    int size() {
        return words.size();
    }

    List<Token> words() {
        return words;
    }

    Token word(int at) {
        return words.get(at);
    }

    String gapBefore(int at) {
        return at == 0 ? "" : text.substring(words.get(at - 1).to(), words.get(at).from());
    }

    Optional<Phrases.Hit<String>> role(int at) {
        return language.roles()
                .at(words, at)
                .filter(
                        hit ->
                                hit.meaning().equals("person")
                                        || hit.meaning().equals("spokesperson"));
    }

    Optional<Phrases.Hit<Actors.Name>> listed(int at) {
        return written(at)
                .filter(hit -> !partOfOther(hit))
                .findFirst()
                .map(this::ofItsState)
                .filter(hit -> !hit.meaning().home() || words.get(hit.from()).capital());
    }

    /** What lists have of the words from here, whatever stands beside them. */
    private Stream<Phrases.Hit<Actors.Name>> written(int at) {
        return actors.names().allAt(words, at).stream()
                .filter(hit -> hit.meaning().fits(words, hit.from()) && unbroken(hit));
    }

    /** "Laras Prabowo" is not who goes by "Prabowo". */
    private boolean partOfOther(Phrases.Hit<Actors.Name> hit) {
        boolean person =
                hit.meaning().actor().filter(actor -> actor.kind() == Kind.PERSON).isPresent();
        int at = hit.from();
        return person
                && hit.to() - at == 1
                && ((at > 0 && adjacent(at) && (common(hit) ? nameWord(at - 1) : firstName(at - 1)))
                        || (at + 1 < size() && adjacent(at + 1) && nameWord(at + 1)));
    }

    /** Whose only name this is bears one that others end in: "Suharyanto", unlike "Jokowi". */
    private static boolean common(Phrases.Hit<Actors.Name> hit) {
        return hit.meaning()
                .actor()
                .filter(actor -> actor.name("en").equals(hit.meaning().written()))
                .isPresent();
    }

    private boolean firstName(int at) {
        return nameWord(at)
                && language.affiliations().allAt(words, at).stream()
                        .anyMatch(hit -> hit.meaning().equals("given"));
    }

    private boolean nameWord(int at) {
        boolean titled =
                role(at).isPresent()
                        || (at > 0 && role(at - 1).filter(r -> r.to() > at).isPresent());
        return !titled && startsName(at) && plain(at) && written(at).findFirst().isEmpty();
    }

    /** "Mahkamah Konstitusi Thailand": of a body that many states have, the one named behind. */
    private Phrases.Hit<Actors.Name> ofItsState(Phrases.Hit<Actors.Name> hit) {
        Actors.Name name = hit.meaning();
        Optional<Phrases.Hit<Actors.Name>> own = itsBody(hit);
        if (own.isPresent()) {
            return own.get();
        }
        int at = name.home() ? behindOf(hit.to()) : size();
        if (at >= size() || !gapBefore(at).equals(" ")) {
            return hit;
        }
        Optional<Phrases.Hit<Actors.Name>> behind =
                written(at).findFirst().filter(next -> !next.meaning().seat());
        Optional<Actor> state =
                behind.flatMap(next -> next.meaning().actor())
                        .filter(actor -> actor.kind() == Kind.STATE);
        if (state.isEmpty()) {
            return hit;
        }
        Actor body = actors.bodyOf(state.get().code().orElseThrow(), name.actor().orElseThrow());
        return new Phrases.Hit<>(
                hit.from(), behind.orElseThrow().to(), Actors.Name.of(name.written(), body));
    }

    /** "of the" between a body and its state: "the defence ministry of the Philippines". */
    private int behindOf(int at) {
        int to = at;
        while (to < size()
                && adjacent(to)
                && language.isParticle(
                        words.get(to).folded(), to == at ? "name-from" : "article")) {
            to++;
        }
        return to;
    }

    /** "Turkish Foreign Ministry", "Iran's defence ministry": a state, then what many have. */
    private Optional<Phrases.Hit<Actors.Name>> itsBody(Phrases.Hit<Actors.Name> state) {
        Optional<String> code =
                state.meaning()
                        .actor()
                        .filter(actor -> actor.kind() == Kind.STATE && !state.meaning().seat())
                        .flatMap(Actor::code);
        int at = state.to();
        at += at < size() && language.isParticle(words.get(at).folded(), "genitive") ? 1 : 0;
        if (code.isEmpty() || at >= size() || !GAPS_OF_OWNERS.contains(gapBefore(at))) {
            return Optional.empty();
        }
        return written(at)
                .filter(body -> body.meaning().home())
                .findFirst()
                .map(
                        body -> {
                            Actors.Name name = body.meaning();
                            Actor own = actors.bodyOf(code.get(), name.actor().orElseThrow());
                            return new Phrases.Hit<>(
                                    state.from(), body.to(), Actors.Name.of(name.written(), own));
                        });
    }

    /** The person of the list whose full name, spelt in another way, these words are. */
    Optional<Actors.Name> sounding(int from, int to) {
        String written = text.substring(words.get(from).from(), words.get(to - 1).to());
        return to - from < 2
                ? Optional.empty()
                : actors.people()
                        .sounding(String.join(" ", names.words(written)))
                        .map(person -> Actors.Name.of(written, person));
    }

    /** "(Mendag) Budi Santoso" is no "Mendag Budi Santoso"; "(BPJS) Kesehatan" is one name. */
    private boolean unbroken(Phrases.Hit<Actors.Name> hit) {
        boolean person =
                hit.meaning().actor().filter(actor -> actor.kind() == Kind.PERSON).isPresent();
        for (int i = hit.from() + 1; i < hit.to(); i++) {
            String gap = text.substring(words.get(i - 1).to(), words.get(i).from());
            if (gap.indexOf('"') >= 0
                    || gap.indexOf('(') >= 0
                    || (person && gap.indexOf(')') >= 0)
                    || gap.indexOf('”') >= 0
                    || (gap.indexOf('.') >= 0 && gap.length() > 2)) {
                return false;
            }
        }
        return true;
    }

    boolean isState(int at) {
        return stateAt(at).isPresent();
    }

    Optional<String> stateAt(int at) {
        return listed(at)
                .flatMap(hit -> hit.meaning().actor())
                .filter(actor -> actor.kind() == Kind.STATE)
                .flatMap(Actor::code);
    }

    /** One past a province, regency, city or island that begins here. */
    Optional<Integer> place(int at) {
        return actors.places().at(words, at).map(Phrases.Hit::to);
    }

    /** Whether no list takes the word for anything but a person's name. */
    boolean plainlyUnknown(int at) {
        return plain(at) && listed(at).isEmpty();
    }

    /** Whether the word is part of no office or place and no acronym. */
    private boolean plain(int at) {
        boolean office =
                language.affiliations().allAt(words, at).stream()
                                .anyMatch(hit -> !hit.meaning().equals("given"))
                        || language.looksLikeOffice(words.get(at).folded());
        return !office && place(at).isEmpty() && !acronym(at);
    }

    /** Whether letters, or what the text explains as the short name of a body. */
    boolean acronym(int at) {
        return Affiliations.acronym(words.get(at)) || shortNames.known(words.get(at));
    }

    /** Whether the text has the word apart from the one behind it: "Indofood", not "Laras". */
    boolean apart(int at) {
        return openings.apart(words.get(at).folded());
    }

    /** One past a body's name that begins here and that the text explains or shortens. */
    int explained(int at) {
        return shortNames.known(words.get(at)) ? at + 1 : shortNames.end(words, at);
    }

    boolean calendarWord(int at) {
        String word = words.get(at).folded();
        return language.calendar().month(word).isPresent()
                || language.calendar().weekday(word).isPresent();
    }

    boolean afterPreposition(int at) {
        return language.isParticle(words.get(at - 1).folded(), "preposition");
    }

    /** "untuk", "to the": small words inside a title. */
    boolean linking(int at) {
        String word = words.get(at).folded();
        return !words.get(at).capital()
                && near(at)
                && (language.isParticle(word, "preposition")
                        || language.isParticle(word, "article"));
    }

    /** "…, in a call with": a part between commas, and no more of a title. */
    boolean inserted(int at) {
        return at < size() && gapBefore(at).contains(",") && language.opensInsertion(words.get(at));
    }

    /** At most a comma or a bracket stands between this word and the one before. */
    boolean near(int at) {
        return gapBefore(at).chars().allMatch(c -> BETWEEN.indexOf(c) >= 0) || abbreviated(at);
    }

    /** "Sen. Bernie Sanders": the full stop belongs to the title. */
    private boolean abbreviated(int at) {
        return gapBefore(at).equals(". ")
                && words.get(at - 1).text().length() <= LONGEST_ABBREVIATION
                && words.get(at).capital()
                && role(at - 1).isPresent();
    }

    boolean startsName(int at) {
        Token word = words.get(at);
        boolean letter =
                word.text().length() == 1
                        && at + 1 < words.size()
                        && gapBefore(at + 1).equals(" ")
                        && Affiliations.acronym(words.get(at + 1));
        return word.capital()
                && !openings.at(words, at)
                && !letter
                && !according(at)
                && !calendarWord(at)
                && !language.functionWords().contains(word.folded())
                && !language.isParticle(word.folded())
                && !language.pronouns().containsKey(word.folded());
    }

    /** "Menurut Ratna", behind a heading without a full stop too. */
    private boolean according(int at) {
        return language.cues().allAt(words, at).stream()
                .anyMatch(hit -> hit.meaning().frame() == Cue.Frame.ACCORDING);
    }

    int endOfName(int from) {
        int at = from + 1;
        while (at < words.size() && adjacent(at)) {
            boolean capital = words.get(at).capital() && listed(at).isEmpty() && role(at).isEmpty();
            boolean particle =
                    nameParticle(at)
                            && at + 1 < words.size()
                            && words.get(at + 1).capital()
                            && adjacent(at + 1)
                            && listed(at + 1).isEmpty();
            if (!capital && !particle) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean nameParticle(int at) {
        return language.isParticle(words.get(at).text(), "name");
    }

    boolean adjacent(int at) {
        String gap = gapBefore(at);
        return gap.equals(" ") || (gap.equals(". ") && words.get(at - 1).text().length() == 1);
    }
}
