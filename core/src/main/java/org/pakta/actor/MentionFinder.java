package org.pakta.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention.Kind;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds names in a text, and who is meant. */
public final class MentionFinder {
    private final Actors actors;

    public MentionFinder(Actors actors) {
        this.actors = actors;
    }

    /** Names in text order; none overlaps another. */
    public List<Mention> find(String text, List<Sentence> sentences, LanguagePack language) {
        List<Spotted> spotted = new ArrayList<>();
        Set<String> plainWords = new HashSet<>();
        sentences.forEach(
                sentence ->
                        sentence.tokens().stream()
                                .filter(word -> !word.capital())
                                .forEach(word -> plainWords.add(word.folded())));
        for (Sentence sentence : sentences) {
            new Row(text, sentence.tokens(), language, plainWords).spot(spotted);
        }
        return new People(text, language, actors).resolve(spotted);
    }

    /**
     * A name before it is known who is meant.
     *
     * @param known the actor a list gives
     * @param kind empty for capitalised words that may be a person, a place or nothing
     * @param role title beside it
     * @param acting code of the state or body the title names
     */
    record Spotted(
            Span span,
            Optional<Actors.Name> known,
            Optional<Kind> kind,
            Optional<String> role,
            Optional<String> acting) {}

    /** One sentence's words. */
    private final class Row {
        private final String text;
        private final List<Token> words;
        private final LanguagePack language;
        private final Set<String> plainWords;

        Row(String text, List<Token> words, LanguagePack language, Set<String> plainWords) {
            this.text = text;
            this.plainWords = plainWords;
            this.words = words;
            this.language = language;
        }

        void spot(List<Spotted> into) {
            int at = 0;
            while (at < words.size()) {
                int place = endOfPlace(at);
                if (place > at) {
                    Span span = new Span(words.get(at).from(), words.get(place - 1).to());
                    into.add(
                            new Spotted(
                                    span,
                                    Optional.empty(),
                                    Optional.of(Kind.PLACE),
                                    Optional.empty(),
                                    Optional.empty()));
                    at = place;
                    continue;
                }
                Optional<Phrases.Hit<String>> role = role(at);
                if (role.isPresent()) {
                    at = titled(role.get(), into);
                    continue;
                }
                Optional<Phrases.Hit<Actors.Name>> hit = listed(at);
                int body = hit.isEmpty() ? organisation(at, into) : at;
                if (body > at) {
                    at = body;
                } else if (hit.isPresent()) {
                    hit.ifPresent(
                            found ->
                                    add(
                                            found.from(),
                                            found.to(),
                                            Optional.of(found.meaning()),
                                            Optional.empty(),
                                            Optional.empty(),
                                            into));
                    at = hit.get().to();
                } else if (startsName(at)) {
                    int to = endOfName(at);
                    add(at, to, Optional.empty(), Optional.empty(), Optional.empty(), into);
                    at = to;
                } else {
                    at++;
                }
            }
        }

        private Optional<Phrases.Hit<String>> role(int at) {
            return language.roles()
                    .at(words, at)
                    .filter(
                            hit ->
                                    hit.meaning().equals("person")
                                            || hit.meaning().equals("spokesperson"));
        }

        /**
         * "Kementerian Luar Negeri Korea Utara", "kantor berita Tasnim": a noun for bodies and
         * their name.
         */
        private int organisation(int at, List<Spotted> into) {
            int to = endOfOrganisation(at);
            if (to == at) {
                return at;
            }
            Optional<String> acting = Optional.empty();
            for (int i = at; i < to; i++) {
                acting = acting.or(stateAt(i));
            }
            boolean media =
                    language.roles()
                            .at(words, at)
                            .filter(hit -> hit.meaning().equals("media"))
                            .isPresent();
            int from = media && !allCapital(at, nameOfMedia(at)) ? nameOfMedia(at) : at;
            if (from >= to) {
                return at; // "media Rusia": a state's media, no name of its own
            }
            int last = media && to - from > 1 && isState(to - 1) ? to - 1 : to;
            Span span = new Span(words.get(from).from(), words.get(last - 1).to());
            into.add(
                    new Spotted(
                            span,
                            Optional.empty(),
                            Optional.of(Kind.ORGANISATION),
                            Optional.empty(),
                            media ? Optional.empty() : acting));
            return to;
        }

        /**
         * First word of the name behind "kantor berita negara Rusia": states and small words left
         * out.
         */
        private int nameOfMedia(int at) {
            int from = language.roles().at(words, at).get().to();
            while (from < words.size() && (!words.get(from).capital() || isState(from))) {
                from = listed(from).map(Phrases.Hit::to).orElse(from + 1);
            }
            return from;
        }

        private boolean isState(int at) {
            return stateAt(at).get().isPresent();
        }

        private boolean allCapital(int from, int to) {
            return words.subList(from, to).stream().allMatch(Token::capital);
        }

        private java.util.function.Supplier<Optional<String>> stateAt(int at) {
            return () ->
                    listed(at)
                            .flatMap(hit -> hit.meaning().actor())
                            .filter(actor -> actor.kind() == Kind.STATE)
                            .flatMap(Actor::code);
        }

        private int endOfOrganisation(int at) {
            Optional<Phrases.Hit<String>> noun =
                    language.roles()
                            .at(words, at)
                            .filter(
                                    hit ->
                                            hit.meaning().equals("body")
                                                    || hit.meaning().equals("media"));
            if (noun.isEmpty()) {
                return at;
            }
            boolean media = noun.get().meaning().equals("media");
            int to = noun.get().to();
            boolean state = false;
            while (!state
                    && to < words.size()
                    && adjacent(to)
                    && words.get(to).capital()
                    && !calendarWord(to)) {
                // A state ends the name of its body: what follows is a person's name. Media go on:
                // "media Korea Utara KCNA".
                state = !media && isState(to);
                to = listed(to).map(Phrases.Hit::to).orElse(to + 1);
            }
            boolean named = to > noun.get().to() && (media || words.get(at).capital());
            return named ? to : at;
        }

        /** "Lapangan Kim Il Sung": a noun for places and its name, whoever the name is. */
        private int endOfPlace(int at) {
            Optional<Phrases.Hit<String>> noun =
                    language.roles().at(words, at).filter(hit -> hit.meaning().equals("place"));
            if (noun.isEmpty() || !words.get(at).capital() || listed(at).isPresent()) {
                return at;
            }
            int to = noun.get().to();
            while (to < words.size()
                    && adjacent(to)
                    && words.get(to).capital()
                    && !calendarWord(to)) {
                to = listed(to).map(Phrases.Hit::to).orElse(to + 1);
            }
            return to > noun.get().to() ? to : at;
        }

        private boolean calendarWord(int at) {
            String word = words.get(at).folded();
            return language.calendar().month(word).isPresent()
                    || language.calendar().weekday(word).isPresent();
        }

        /**
         * A title, then perhaps the state or body, then perhaps the name: "Presiden Rusia Vladimir
         * Putin".
         */
        private int titled(Phrases.Hit<String> role, List<Spotted> into) {
            int at = role.to();
            Optional<String> acting = Optional.empty();
            int roleEnd = role.to();
            for (int step = 0; step < 6 && at < words.size(); step++) {
                Optional<Phrases.Hit<Actors.Name>> hit = listed(at);
                int body = hit.isEmpty() ? organisation(at, into) : at;
                if (body > at) {
                    acting = acting.or(into.get(into.size() - 1)::acting);
                    at = body;
                    roleEnd = body;
                    continue;
                }
                boolean person =
                        hit.flatMap(found -> found.meaning().actor())
                                .filter(actor -> actor.kind() == Kind.PERSON)
                                .isPresent();
                if (hit.isPresent() && !person) {
                    Actors.Name name = hit.get().meaning();
                    add(
                            hit.get().from(),
                            hit.get().to(),
                            Optional.of(name),
                            Optional.empty(),
                            Optional.empty(),
                            into);
                    acting = acting.or(() -> name.actor().flatMap(Actor::code));
                    roleEnd = hit.get().to();
                    at = hit.get().to();
                } else if (role(at).isPresent()) {
                    at = role(at).get().to();
                    roleEnd = at;
                } else if (hit.isPresent()
                        || (startsName(at) && near(at) && !afterPreposition(at))) {
                    return name(role, at, roleEnd, hit, acting, into);
                } else if ((linking(at) || modifier(at, role.to())) && at + 1 < words.size()) {
                    at++;
                } else {
                    break;
                }
            }
            return Math.max(role.from() + 1, at == role.to() ? role.to() : at);
        }

        private int name(
                Phrases.Hit<String> role,
                int at,
                int roleEnd,
                Optional<Phrases.Hit<Actors.Name>> hit,
                Optional<String> acting,
                List<Spotted> into) {
            int to = hit.map(Phrases.Hit::to).orElseGet(() -> endOfName(at));
            String title =
                    text.substring(words.get(role.from()).from(), words.get(roleEnd - 1).to());
            int bracket = title.indexOf('(');
            title =
                    bracket > 0 && title.indexOf(')') < 0
                            ? title.substring(0, bracket).strip()
                            : title;
            add(at, to, hit.map(Phrases.Hit::meaning), Optional.of(title), acting, into);
            return to;
        }

        /** "anggota oposisi Chuluun": one plain word between title and name. */
        private boolean modifier(int at, int roleEnd) {
            Token word = words.get(at);
            boolean plain =
                    !word.capital()
                            && !word.number()
                            && !language.isParticle(word.folded())
                            && language.cues().at(words, at).isEmpty()
                            && !language.looksLikeVerb(word.folded());
            return plain
                    && at == roleEnd
                    && adjacent(at)
                    && at + 1 < words.size()
                    && adjacent(at + 1)
                    && startsName(at + 1);
        }

        private boolean afterPreposition(int at) {
            return language.isParticle(words.get(at - 1).folded(), "preposition");
        }

        /** "untuk", "to the": small words inside a title. */
        private boolean linking(int at) {
            String word = words.get(at).folded();
            return !words.get(at).capital()
                    && near(at)
                    && (language.isParticle(word, "preposition")
                            || language.isParticle(word, "article"));
        }

        /** At most a comma or a bracket stands between this word and the one before. */
        private boolean near(int at) {
            String gap =
                    at == 0 ? "" : text.substring(words.get(at - 1).to(), words.get(at).from());
            return gap.chars()
                    .allMatch(c -> c == ' ' || c == ',' || c == '\u00a0' || c == '(' || c == ')');
        }

        private Optional<Phrases.Hit<Actors.Name>> listed(int at) {
            return actors.names().allAt(words, at).stream()
                    .filter(hit -> hit.meaning().fits(words, hit.from()) && unbroken(hit))
                    .findFirst();
        }

        private boolean unbroken(Phrases.Hit<?> hit) {
            for (int i = hit.from() + 1; i < hit.to(); i++) {
                String gap = text.substring(words.get(i - 1).to(), words.get(i).from());
                if (gap.indexOf('"') >= 0
                        || gap.indexOf('(') >= 0
                        || gap.indexOf('”') >= 0
                        || (gap.indexOf('.') >= 0 && gap.length() > 2)) {
                    return false;
                }
            }
            return true;
        }

        private boolean startsName(int at) {
            Token word = words.get(at);
            // "Kunjungan Xi": a sentence opens with a word that the text has in small letters too.
            boolean opening = at == 0 && plainWords.contains(word.folded());
            return word.capital()
                    && !opening
                    && !calendarWord(at)
                    && !language.functionWords().contains(word.folded())
                    && !language.isParticle(word.folded())
                    && !language.pronouns().containsKey(word.folded());
        }

        private int endOfName(int from) {
            int at = from + 1;
            while (at < words.size() && adjacent(at)) {
                boolean capital =
                        words.get(at).capital() && listed(at).isEmpty() && role(at).isEmpty();
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

        private boolean adjacent(int at) {
            String gap = text.substring(words.get(at - 1).to(), words.get(at).from());
            return gap.equals(" ") || (gap.equals(". ") && words.get(at - 1).text().length() == 1);
        }

        private void add(
                int from,
                int to,
                Optional<Actors.Name> known,
                Optional<String> role,
                Optional<String> acting,
                List<Spotted> into) {
            Span span = new Span(words.get(from).from(), words.get(to - 1).to());
            boolean guard = known.filter(name -> name.actor().isEmpty()).isPresent();
            if (guard) {
                return;
            }
            Optional<Kind> kind = known.flatMap(Actors.Name::actor).map(Actor::kind);
            boolean seat = known.filter(Actors.Name::seat).isPresent();
            boolean afterPlaceWord = from > 0 && placeWord(words.get(from - 1).folded());
            if (seat && afterPlaceWord) {
                kind = Optional.of(Kind.PLACE);
            }
            if (kind.isEmpty() && role.isPresent()) {
                kind = Optional.of(Kind.PERSON);
            }
            if (kind.isEmpty() && followedByRole(to)) {
                kind = Optional.of(Kind.PERSON);
            }
            if (kind.isEmpty() && acronym(span.in(text))) {
                kind = Optional.of(Kind.ORGANISATION);
            }
            if (kind.isEmpty() && afterPlaceWord) {
                kind = Optional.of(Kind.PLACE);
            }
            into.add(new Spotted(span, known, kind, role, acting));
        }

        private static boolean acronym(String written) {
            return written.length() >= 2 && written.chars().allMatch(Character::isUpperCase);
        }

        private boolean placeWord(String folded) {
            return language.isParticle(folded, "place");
        }

        /** "James Brown, profesor hubungan internasional". */
        private boolean followedByRole(int to) {
            if (to >= words.size()) {
                return false;
            }
            String gap = text.substring(words.get(to - 1).to(), words.get(to).from());
            if (!gap.equals(", ")) {
                return false;
            }
            int at =
                    words.get(to).folded().equals("a")
                                    || words.get(to).folded().equals("the")
                                    || words.get(to).folded().equals("an")
                            ? to + 1
                            : to;
            return at < words.size()
                    && !words.get(at).capital()
                    && language.roles().at(words, at).isPresent();
        }
    }

    static List<String> folded(String name) {
        return Words.of(name).stream().map(Token::folded).toList();
    }
}
