package org.pakta.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakta.event.Cast;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.event.Party;
import org.pakta.language.RoleWords;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Finds whose agreement a sentence tells of. */
final class PactParties {
    /** Words between a name and "antara", or "dengan", that still belong to it. */
    private static final int REACH = 9;

    private final String text;
    private final List<Event> events;
    private final RoleWords lexicon;

    private final Foes foes;

    /** Who stands in the article other than by a place: "serangan di Gaza" makes nobody a party. */
    private final Set<String> acting;

    PactParties(String text, List<Event> events, List<Cast> casts, RoleWords lexicon) {
        this.text = text;
        this.events = events;
        this.lexicon = lexicon;
        this.foes = new Foes(casts, lexicon);
        this.acting =
                casts.stream()
                        .flatMap(cast -> cast.codes().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** "antara X dan Y", "dengan Y", or those whose agreement this sentence tells. */
    Set<String> own(Cast cast, Phrases.Hit<RoleWords.Use> name, int end) {
        List<Token> words = cast.sentence().tokens();
        Set<String> found = new LinkedHashSet<>();
        if (PactSentence.isCharter(name.meaning().value())) {
            lexicon.at(words, name.from(), "holder").ifPresent(h -> found.add(h.meaning().value()));
            // A state is not: "the Ottawa convention"
            cast.at(end).filter(Party::group).ifPresent(body -> found.addAll(body.codes()));
            cast.at(end - 1).filter(Party::group).ifPresent(body -> found.addAll(body.codes()));
            return found;
        }
        for (int at = end; at < Math.min(words.size(), end + REACH); at++) {
            if (lexicon.is(words, at, "between")) {
                return behind(cast, at + 1, 2);
            }
            if (lexicon.is(words, at, "stop") || comma(words, at)) {
                break;
            }
        }
        if (name.meaning().value().equals("ceasefire")) {
            Set<String> there = foes.at(words, name.from(), end);
            if (!there.isEmpty()) {
                return there;
            }
        }
        Optional<Party> owner = cast.at(end).filter(party -> party.codes().size() > 1);
        if (owner.isPresent()) {
            return new LinkedHashSet<>(owner.get().codes());
        }
        return with(cast, end)
                .or(() -> signers(cast, end))
                .or(() -> subject(cast, name.from()))
                .or(() -> agreed(cast))
                .orElse(found);
    }

    /**
     * "the accord, signed by X and Y", "perjanjian yang diteken X dan Y", "that X and Y signed".
     */
    private Optional<Set<String>> signers(Cast cast, int end) {
        List<Token> words = cast.sentence().tokens();
        return cast.parties().stream()
                .filter(party -> party.from() > end && party.from() <= end + REACH)
                .findFirst()
                .filter(party -> party.codes().size() > 1)
                .filter(party -> lexicon.first(words, end, party.from(), "name").isEmpty())
                .filter(
                        party ->
                                agreed(words, end, party.from())
                                        || (lexicon.is(words, end, "stop")
                                                && agreed(words, party.to(), party.to() + 1)))
                .map(party -> new LinkedHashSet<>(party.codes()));
    }

    /** "X dan Y merundingkan perjanjian serupa", "X and Y are bound by": who is told to have it. */
    private Optional<Set<String>> subject(Cast cast, int name) {
        List<Token> words = cast.sentence().tokens();
        return cast.parties().stream()
                .filter(party -> party.to() <= name)
                .reduce((first, second) -> second)
                .filter(party -> party.codes().size() > 1 && !party.place())
                .filter(party -> lexicon.first(words, party.to(), name, "stop").isEmpty())
                .filter(
                        party ->
                                agreed(words, party.to(), name)
                                        || negotiating(words, party.to(), name)
                                        || lexicon.first(words, party.to(), name, "bound")
                                                .isPresent())
                .map(party -> new LinkedHashSet<>(party.codes()));
    }

    private boolean negotiating(List<Token> words, int from, int to) {
        return lexicon.first(words, from, to, "status")
                .filter(hit -> PactStatus.of(hit) == ReportedPact.Status.NEGOTIATING)
                .isPresent();
    }

    /** Whether a word tells that it came about; who brokers an agreement is not party to it. */
    private boolean agreed(List<Token> words, int from, int to) {
        return lexicon.first(words, from, to, "status")
                .filter(hit -> PactStatus.of(hit).agreed())
                .filter(hit -> lexicon.first(words, from, to, "brokers").isEmpty())
                .isPresent();
    }

    /** "kesepakatan dengan Y": Y, and the other one the sentence or the article is about. */
    private Optional<Set<String>> with(Cast cast, int end) {
        List<Token> words = cast.sentence().tokens();
        for (int at = end; at < Math.min(words.size(), end + REACH); at++) {
            if (lexicon.is(words, at, "stop") || comma(words, at)) {
                return Optional.empty();
            }
            if (lexicon.is(words, at, "with")) {
                Set<String> one = behind(cast, at + 1, 1);
                one.addAll(others(cast, one));
                return one.size() > 1 ? Optional.of(one) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean comma(List<Token> words, int at) {
        return text.substring(words.get(at - 1).to(), words.get(at).from()).contains(",");
    }

    private static List<String> others(Cast cast, Set<String> one) {
        List<String> here = new ArrayList<>(cast.codes());
        here.removeAll(one);
        if (here.size() == 1) {
            return here;
        }
        List<String> pair = new ArrayList<>(cast.pair());
        boolean member = pair.removeAll(one);
        return member && pair.size() == 1 ? pair : here.stream().limit(1).toList();
    }

    /** Codes of the next parties, up to so many. */
    private static Set<String> behind(Cast cast, int from, int most) {
        Set<String> found = new LinkedHashSet<>();
        int taken = 0;
        for (Party party : cast.parties()) {
            if (party.from() >= from && party.from() < from + REACH && found.size() < 2) {
                found.addAll(taken < most ? party.codes() : List.of());
                taken++;
            }
        }
        return found;
    }

    private Optional<Set<String>> agreed(Cast cast) {
        return events.stream()
                .filter(event -> event.type() == EventType.AGREE)
                .filter(event -> event.evidence().contains(cast.sentence().span()))
                .map(event -> (Set<String>) new LinkedHashSet<>(event.actors()))
                .findFirst();
    }

    /** Two in the sentence, or the two that the article is about; those who fight for a truce. */
    Set<String> assumed(Cast cast, String family, boolean told) {
        if (family.equals("ceasefire") || family.equals("peace")) {
            Set<String> fighting = fighting(cast);
            Set<String> war = told ? foes.ofArticle(cast) : Set.of();
            return fighting.isEmpty() || !Collections.disjoint(fighting, war) ? war : fighting;
        }
        Set<String> here = new LinkedHashSet<>(cast.codes());
        if (!told || !family.equals("pact")) {
            return Set.of();
        }
        return here.size() == 2 ? here : new LinkedHashSet<>(cast.pair());
    }

    /** Those who fight: in this sentence's events, else in the article's first of two sides. */
    private Set<String> fighting(Cast cast) {
        return events.stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .map(
                        event -> {
                            Set<String> sides = new LinkedHashSet<>(event.actors());
                            sides.addAll(event.targets());
                            return sides;
                        })
                .filter(sides -> sides.size() == 2 && acting.containsAll(sides))
                .min(
                        (a, b) ->
                                Boolean.compare(
                                        cast.codes().containsAll(b), cast.codes().containsAll(a)))
                .orElse(Set.of());
    }
}
