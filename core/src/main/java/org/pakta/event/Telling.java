package org.pakta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.language.DatedSpan;
import org.pakta.text.Day;
import org.pakta.text.Phrases;

/** Reads the triggers of one article's sentences, in order. */
final class Telling {
    private final Claims claims;
    private final Days days;
    private final Places places;
    private final Optional<Days.News> news;
    private final List<Found> found = new ArrayList<>();
    private final Echoes echoes = new Echoes();

    /**
     * @param news the day on which the article's news was told
     */
    Telling(Claims claims, Days days, Places places, Optional<Days.News> news) {
        this.claims = claims;
        this.days = days;
        this.places = places;
        this.news = news;
    }

    List<Found> found() {
        return found;
    }

    /** What was found, with days that other sentences give to the same thing. */
    List<Found> dated() {
        return echoes.give(found);
    }

    /** A sentence without a name: "Pertemuan itu berlangsung pada Rabu." */
    void pass(Row row) {
        List<DatedSpan> dated = days.in(row);
        for (int at = 0; !dated.isEmpty() && at < row.words().size(); at++) {
            for (Phrases.Hit<Trigger> hit : row.lexicon().triggers(row.words(), at)) {
                if (hit.meaning().shape() == Trigger.Shape.NOUN) {
                    found.addAll(read(row, hit, dated));
                }
            }
        }
    }

    void read(Row row) {
        List<DatedSpan> dated = days.in(row);
        int free = 0;
        for (int at = 0; at < row.words().size(); at++) {
            List<Phrases.Hit<Trigger>> hits =
                    at < free ? List.of() : row.lexicon().triggers(row.words(), at);
            List<Found> same =
                    hits.stream()
                            .filter(hit -> !noun(row, hit) && !named(row, hit))
                            .flatMap(hit -> read(row, hit, dated).stream())
                            .toList();
            found.addAll(aimed(same));
            boolean idiom = hits.stream().anyMatch(hit -> hit.meaning().needs("idiom"));
            free =
                    same.isEmpty() && !idiom // "kapal perang" tells of no war
                            ? free
                            : hits.stream().mapToInt(new Needs(row)::end).max().orElse(free);
        }
    }

    /** "sent missiles to Ukraine" is help, not a move of forces too: who is aimed at decides. */
    private static List<Found> aimed(List<Found> same) {
        boolean aimed = same.stream().anyMatch(one -> !one.sides().targets().isEmpty());
        return same.stream()
                .filter(one -> !aimed || one.type().symmetric() || !one.sides().targets().isEmpty())
                .toList();
    }

    /** "Rapid Support Forces": a word inside a name tells nothing. */
    private static boolean named(Row row, Phrases.Hit<Trigger> hit) {
        int at = hit.from();
        return hit.to() - at == 1
                && capital(row, at)
                && capital(row, at - 1)
                && capital(row, at + 1)
                && row.gapBefore(at).isBlank()
                && row.gapBefore(at + 1).isBlank();
    }

    private static boolean capital(Row row, int at) {
        return at >= 0 && at < row.words().size() && row.words().get(at).capital();
    }

    /**
     * "over its support for", "X's deadly strikes on": behind an owner or an article is no verb.
     */
    private static boolean noun(Row row, Phrases.Hit<Trigger> hit) {
        int before = hit.from() - 1;
        boolean owned = before > 0 && row.preposition(hit.to()) && row.plainNoun(before);
        return hit.meaning().shape() == Trigger.Shape.VERB
                && (row.particle(before, "possessive")
                        || row.particle(before, "article")
                        || row.particle(before, "genitive")
                        || (owned && row.particle(before - 1, "genitive")));
    }

    /** What a trigger tells; nothing where a side or what it needs is missing. */
    private List<Found> read(Row row, Phrases.Hit<Trigger> hit, List<DatedSpan> dated) {
        Trigger trigger = hit.meaning();
        int character = row.words().get(hit.from()).from();
        Claims.Claim claim = claims.at(character);
        Optional<Event.Status> modality = Modality.of(row, hit);
        if (modality.isEmpty()) {
            return List.of();
        }
        Filling filling = new Filling(row, found);
        Sides around = Sides.of(row, hit, claim.speaker());
        boolean agent = trigger.shape() == Trigger.Shape.PASSIVE && !around.actors().isEmpty();
        Sides spoken = agent ? around : claims.speaking(character, around); // "condemned by X"
        Sides sides = filling.filled(hit, filling.aimed(hit, spoken));
        if (!filling.complete(trigger, sides) || !new Needs(row).met(hit)) {
            echo(row, hit, sides, modality.get(), dated);
            return List.of();
        }
        boolean pending = trigger.type() == EventType.AGREE && row.follows(hit.to(), "pending");
        Event.Status status =
                claim.status(pending ? Event.Status.PLANNED : modality.get(), trigger, sides);
        Optional<Day> day = days.of(row, dated, hit, status, claim);
        Optional<Days.News> told =
                day.isPresent() ? Optional.empty() : told(row, trigger, status, dated);
        List<Found> read = new ArrayList<>();
        for (Sides one : split(row, hit, sides)) {
            Found act =
                    new Found(
                            trigger.type(),
                            one,
                            status,
                            day,
                            places.of(row, trigger.type(), hit.from(), hit.to()),
                            row.sentence(),
                            claim.ids(),
                            trigger.form(),
                            trigger.needs("denial"),
                            trigger.shape() != Trigger.Shape.NOUN);
            read.add(told.map(news -> act.on(news.day(), news.sentence())).orElse(act));
            filling.answered(hit, one).ifPresent(read::add);
        }
        return read;
    }

    private void echo(
            Row row,
            Phrases.Hit<Trigger> hit,
            Sides sides,
            Event.Status status,
            List<DatedSpan> dated) {
        Trigger trigger = hit.meaning();
        if (trigger.shape() == Trigger.Shape.NOUN) {
            int character = row.words().get(hit.from()).from();
            days.of(row, dated, hit, status, claims.at(character))
                    .ifPresent(
                            day ->
                                    echoes.add(
                                            trigger.type(),
                                            status,
                                            sides,
                                            day,
                                            row.sentence(),
                                            found.size()));
        }
    }

    /** What is done by speaking, and what the first paragraph tells, was done on the news' day. */
    private Optional<Days.News> told(
            Row row, Trigger trigger, Event.Status status, List<DatedSpan> dated) {
        boolean undated = dated.stream().noneMatch(one -> one.day().full());
        boolean now = status == Event.Status.DONE && undated && !row.tellsEarlier();
        boolean first =
                row.sentence().paragraph() == 0
                        && trigger.symmetric()
                        && trigger.shape() == Trigger.Shape.VERB;
        boolean spoken = trigger.type().spoken() && trigger.shape() != Trigger.Shape.NOUN;
        return now && (spoken || first) ? news : Optional.empty();
    }

    /**
     * Talks of one with several in turn are one event with each, charges of two against each other
     * one of either.
     */
    private static List<Sides> split(Row row, Phrases.Hit<Trigger> hit, Sides sides) {
        Trigger trigger = hit.meaning();
        if (trigger.needs("crosswise")) {
            return sides.actors().stream().map(sides::against).toList();
        }
        boolean apart =
                trigger.needs("each")
                        || (trigger.type() == EventType.CONSULT && row.follows(hit.to(), "apart"));
        if (!apart || sides.actors().size() < 3) {
            return List.of(sides);
        }
        String first = sides.actors().get(0);
        return sides.actors().stream()
                .skip(1)
                .map(other -> new Sides(List.of(first, other), List.of()))
                .toList();
    }
}
