package org.pakta.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.actor.Mention;
import org.pakta.article.Outlets;
import org.pakta.evidence.Span;
import org.pakta.language.LanguagePack;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.text.Words;

/** Finds who passed words on: "dikutip dari AFP", "kepada kantor berita RIA", "told Fox News". */
final class RelayFinder {
    /** Words between "dikutip" and the name: "dari kantor berita negara". */
    private static final int MOST_WORDS_BETWEEN = 6;

    private final LanguagePack language;
    private final Outlets outlets;

    RelayFinder(LanguagePack language, Outlets outlets) {
        this.language = language;
        this.outlets = outlets;
    }

    /**
     * A relay.
     *
     * @param from index of the first word of the phrase
     * @param to one past the name
     * @param name who passed it on, as written
     * @param span characters of the name
     */
    record Relay(int from, int to, String name, Span span) {}

    /** Relays named in a unit outside its quotations, in order. */
    List<Relay> find(Unit unit, List<Mention> mentions) {
        List<Relay> relays = new ArrayList<>();
        int at = 0;
        while (at < unit.tokens().size()) {
            int here = at;
            Optional<Relay> relay =
                    unit.quoted(at)
                            ? Optional.empty()
                            : relay(unit, mentions, at).or(() -> closing(unit, mentions, here));
            relay.ifPresent(relays::add);
            at = relay.map(Relay::to).orElse(at + 1);
        }
        return relays;
    }

    static List<String> names(List<Relay> relays) {
        Set<String> names = new LinkedHashSet<>();
        relays.forEach(relay -> names.add(relay.name()));
        return List.copyOf(names);
    }

    private Optional<Relay> relay(Unit unit, List<Mention> mentions, int at) {
        Optional<Phrases.Hit<String>> hit = language.relays().at(unit.tokens(), at);
        if (hit.isEmpty() || hit.get().meaning().equals("reported")) {
            return Optional.empty();
        }
        boolean from = hit.get().meaning().equals("from");
        if (place(unit, hit.get().to())) {
            return Optional.empty();
        }
        int limit = Math.min(unit.tokens().size(), hit.get().to() + MOST_WORDS_BETWEEN);
        boolean media = false;
        for (int i = hit.get().to(); i < limit && clear(unit, i); i++) {
            media |=
                    language.roles()
                            .at(unit.tokens(), i)
                            .filter(role -> role.meaning().equals("media"))
                            .isPresent();
            Token word = unit.tokens().get(i);
            if (!word.capital() || calendar(word) || state(mentions, word)) {
                continue;
            }
            Relay relay = named(unit, mentions, at, media ? ownName(unit, mentions, i) : i);
            boolean known =
                    media || mediumByName(relay) || known(relay.name()) || acronym(relay.name());
            return from || known ? Optional.of(relay) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "…, the state-run Xinhua news agency reported": a medium and its verb end the sentence. */
    private Optional<Relay> closing(Unit unit, List<Mention> mentions, int at) {
        int verb = ClosingClause.verb(unit, language, at);
        for (int i = at; i < verb; i++) {
            Token word = unit.tokens().get(i);
            if (word.capital() && !calendar(word) && !ofState(unit, mentions, i, verb)) {
                Relay named = named(unit, mentions, at, i);
                Relay relay = new Relay(at, verb + 1, named.name(), named.span());
                boolean known = media(unit, at, verb) || known(relay.name());
                return known && named.to() <= verb ? Optional.of(relay) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Russia's TASS", though not "Saudi Press Agency". */
    private boolean ofState(Unit unit, List<Mention> mentions, int at, int verb) {
        boolean name =
                unit.tokens().subList(at, verb).stream().allMatch(Token::capital)
                        && media(unit, at, verb);
        return state(mentions, unit.tokens().get(at)) && !name;
    }

    private boolean media(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (language.roles()
                    .at(unit.tokens(), i)
                    .filter(role -> role.meaning().equals("media"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Korut KCNA" behind "kantor berita": where the name of the medium itself begins. */
    private int ownName(Unit unit, List<Mention> mentions, int from) {
        int at = from;
        while (at < unit.tokens().size()
                && unit.tokens().get(at).capital()
                && (at == from || unit.gapBefore(at).equals(" "))) {
            int start = unit.tokens().get(at).from();
            boolean body =
                    mentions.stream()
                            .filter(name -> name.kind() == Mention.Kind.ORGANISATION)
                            .filter(name -> acronym(name.text()) || known(name.text()))
                            .anyMatch(name -> name.span().from() == start);
            if (body) {
                return at;
            }
            at++;
        }
        return from;
    }

    /** "dikutip di Jakarta": where, not by whom. */
    private boolean place(Unit unit, int at) {
        return at + 1 < unit.tokens().size()
                && language.isParticle(unit.tokens().get(at).folded(), "place")
                && language.isParticle(unit.tokens().get(at).folded(), "preposition")
                && language.roles().at(unit.tokens(), at + 1).isEmpty();
    }

    /** "Samudra News Agency" says itself what it is. */
    private boolean mediumByName(Relay relay) {
        List<Token> words = Words.of(relay.name());
        for (int i = 0; i < words.size(); i++) {
            if (language.roles()
                    .at(words, i)
                    .filter(role -> role.meaning().equals("media"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean known(String name) {
        return outlets.named(name).isPresent();
    }

    private static boolean acronym(String name) {
        return name.length() >= 2 && name.chars().allMatch(Character::isUpperCase);
    }

    private static boolean clear(Unit unit, int index) {
        String gap = unit.gapBefore(index);
        return gap.isBlank() || gap.indexOf('"') >= 0 || gap.indexOf('“') >= 0;
    }

    private static boolean state(List<Mention> mentions, Token word) {
        return mentions.stream()
                .anyMatch(
                        mention ->
                                mention.kind() == Mention.Kind.STATE
                                        && mention.span().from() == word.from());
    }

    private Relay named(Unit unit, List<Mention> mentions, int from, int at) {
        Optional<Mention> mention =
                mentions.stream()
                        .filter(name -> name.span().from() == unit.tokens().get(at).from())
                        .findFirst();
        int to = mention.map(name -> unit.indexAt(name.span().to())).orElse(at + 1);
        while (to < unit.tokens().size()
                && unit.gapBefore(to).equals(" ")
                && unit.tokens().get(to).capital()
                && !calendar(unit.tokens().get(to))) {
            to++;
        }
        Span span = new Span(unit.tokens().get(at).from(), unit.tokens().get(to - 1).to());
        return new Relay(from, to, span.in(unit.text()), span);
    }

    private boolean calendar(Token word) {
        return language.calendar().weekday(word.folded()).isPresent()
                || language.calendar().month(word.folded()).isPresent();
    }
}
