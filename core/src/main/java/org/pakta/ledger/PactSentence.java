package org.pakta.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pakta.article.Article;
import org.pakta.event.Cast;
import org.pakta.event.Event;
import org.pakta.event.EventType;
import org.pakta.event.Party;
import org.pakta.evidence.Span;
import org.pakta.language.DateReader;
import org.pakta.language.DatedSpan;
import org.pakta.ledger.ReportedPact.Status;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads what one sentence tells of one agreement. */
final class PactSentence {
    /** Words of a name after its noun: "perjanjian kemitraan strategis komprehensif baru". */
    private static final int LONGEST_NAME = 5;

    /** Words between a name and "antara", or "dengan", that still belong to it. */
    private static final int REACH = 9;

    /** Words around a name in which a verb tells its status. */
    private static final int NEAR = 12;

    /** Words before a status in which it is taken back. */
    private static final int HEDGE = 3;

    private final Article article;
    private final List<Event> events;
    private final PactWords lexicon;
    private final DateReader days;
    private final Duties duties;

    PactSentence(Article article, List<Event> events, PactWords lexicon) {
        this.article = article;
        this.events = events;
        this.lexicon = lexicon;
        this.days = new DateReader(lexicon.language());
        this.duties = new Duties(article.text(), lexicon);
    }

    /** Empty when nobody can be said to be party to it. */
    Optional<Told> read(Cast cast, Phrases.Hit<PactWords.Use> name, List<Told> before) {
        List<Token> words = cast.sentence().tokens();
        int end = endOfName(cast, name.to());
        if (cast.at(name.from()).isPresent()) {
            return Optional.empty(); // a body's name: "Pakta Pertahanan Atlantik Utara"
        }
        String family = family(name, before, cast, end);
        Set<String> own = ownParties(cast, name, end);
        boolean named = own.size() > 1 || (family.equals("charter") && !own.isEmpty());
        List<String> parties = named ? sorted(own) : partiesBefore(family, before);
        if (parties.isEmpty()) {
            parties = sorted(assumed(cast, name, end));
        }
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Optional<Status> status = status(words, name);
        List<String> replaced = replaced(words, name);
        Optional<Day> day = status.isPresent() ? day(words, name) : Optional.empty();
        return Optional.of(
                new Told(
                        family,
                        new Span(words.get(name.from()).from(), words.get(end - 1).to())
                                .in(article.text()),
                        named,
                        parties,
                        status,
                        day,
                        duties.in(cast, parties, family, name),
                        replaced,
                        cast.sentence().span()));
    }

    /** A bare "kesepakatan" is the one spoken of just before, of whatever family. */
    private String family(Phrases.Hit<PactWords.Use> name, List<Told> before, Cast cast, int end) {
        String own = name.meaning().value();
        boolean bare = own.equals("pact") && end - name.from() == 1 && !before.isEmpty();
        return bare && ownParties(cast, name, end).isEmpty()
                ? before.get(before.size() - 1).family()
                : own;
    }

    private static List<String> sorted(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }

    private int endOfName(Cast cast, int from) {
        List<Token> words = cast.sentence().tokens();
        int at = from;
        while (at < Math.min(words.size(), from + LONGEST_NAME)
                && lexicon.is(words, at, "part")
                && cast.at(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** "antara X dan Y", "dengan Y", or those whose agreement this sentence tells. */
    private Set<String> ownParties(Cast cast, Phrases.Hit<PactWords.Use> name, int end) {
        List<Token> words = cast.sentence().tokens();
        Set<String> found = new LinkedHashSet<>();
        if (name.meaning().value().equals("charter")) {
            cast.at(end).ifPresent(party -> found.addAll(party.codes()));
            cast.at(end - 1).ifPresent(party -> found.addAll(party.codes()));
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
        Optional<Party> owner = cast.at(end).filter(party -> party.codes().size() > 1);
        if (owner.isPresent()) {
            return new LinkedHashSet<>(owner.get().codes());
        }
        return with(cast, end).or(() -> agreed(cast)).orElse(found);
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
        return article.text().substring(words.get(at - 1).to(), words.get(at).from()).contains(",");
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

    /** The last pact of this family; a bare word may also point to one of another. */
    private static List<String> partiesBefore(String family, List<Told> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).family().equals(family)) {
                return before.get(i).parties();
            }
        }
        return List.of();
    }

    /** Two in the sentence, or the two that the article is about, when a status is told. */
    private Set<String> assumed(Cast cast, Phrases.Hit<PactWords.Use> name, int end) {
        if (!name.meaning().value().equals("pact")) {
            return fighting(cast);
        }
        boolean told =
                status(cast.sentence().tokens(), name).isPresent()
                        || lexicon.first(
                                        cast.sentence().tokens(),
                                        0,
                                        cast.sentence().tokens().size(),
                                        "duty")
                                .isPresent();
        Set<String> here = new LinkedHashSet<>(cast.codes());
        if (!told || end < 0) {
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
                .filter(sides -> sides.size() == 2)
                .min(
                        (a, b) ->
                                Boolean.compare(
                                        cast.codes().containsAll(b), cast.codes().containsAll(a)))
                .orElse(Set.of());
    }

    /** The furthest status that a word near the name tells. */
    private Optional<Status> status(List<Token> words, Phrases.Hit<PactWords.Use> name) {
        Optional<Status> furthest = Optional.empty();
        int from = Math.max(0, name.from() - NEAR);
        for (int at = from; at < Math.min(words.size(), name.to() + NEAR); at++) {
            Optional<Status> here = statusAt(words, at);
            if (here.isPresent() && furthest.filter(f -> f.compareTo(here.get()) >= 0).isEmpty()) {
                furthest = here;
            }
        }
        return furthest;
    }

    /** "bisa dibatalkan" tells nothing; "akan ditandatangani" and "belum disepakati": not yet. */
    private Optional<Status> statusAt(List<Token> words, int at) {
        Optional<Status> told =
                lexicon.at(words, at, "status")
                        .map(hit -> hit.meaning().value().toUpperCase(Locale.ROOT))
                        .map(Status::valueOf);
        if (told.isEmpty() || told.get().compareTo(Status.AGREED) < 0) {
            return told;
        }
        if (lexicon.first(words, at - HEDGE, at, "maybe").isPresent()) {
            return Optional.empty();
        }
        boolean later = lexicon.first(words, at - HEDGE, at, "not-yet").isPresent();
        boolean begun = told.get().compareTo(Status.IN_FORCE) <= 0;
        return !later ? told : begun ? Optional.of(Status.NEGOTIATING) : Optional.empty();
    }

    private Optional<Day> day(List<Token> words, Phrases.Hit<PactWords.Use> name) {
        int middle = words.get(name.from()).from();
        return days.find(article.text(), words, article.published()).stream()
                .filter(dated -> dated.day().full())
                .min(
                        (a, b) ->
                                Integer.compare(
                                        Math.abs(a.span().from() - middle),
                                        Math.abs(b.span().from() - middle)))
                .map(DatedSpan::day);
    }

    /** Noun and year of each agreement that stands behind "menggantikan". */
    private List<String> replaced(List<Token> words, Phrases.Hit<PactWords.Use> name) {
        Optional<Phrases.Hit<PactWords.Use>> cue =
                lexicon.first(words, name.from() - NEAR, words.size(), "replaces");
        if (cue.isEmpty() || cue.get().from() < name.from()) {
            return List.of();
        }
        List<Token> behind = words.subList(cue.get().to(), words.size());
        String noun =
                lexicon.first(words, cue.get().to(), words.size(), "name")
                        .map(hit -> words.get(hit.from()).text())
                        .orElse(words.get(name.from()).text());
        return days.find(article.text(), behind, Optional.empty()).stream()
                .map(DatedSpan::day)
                .map(day -> noun + " " + day.year())
                .distinct()
                .toList();
    }
}
