package org.pakta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pakta.actor.Mention;
import org.pakta.article.Article;
import org.pakta.language.DatedSpan;
import org.pakta.language.LanguagePack;
import org.pakta.statement.Statement;
import org.pakta.text.Day;
import org.pakta.text.Phrases;
import org.pakta.text.Sentence;

/** Finds what states, bodies and groups did to one another, as one article tells it. */
public final class EventFinder {
    private final Map<String, EventWords> words = new ConcurrentHashMap<>();

    /** Each event once, in the order of its first sentence. */
    public List<Event> find(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Statement> statements,
            LanguagePack language) {
        EventWords lexicon = lexicon(language);
        PartyFinder parties = new PartyFinder(article.text(), mentions, statements, lexicon);
        Days days = new Days(article.text(), article.published(), lexicon);
        Claims claims = new Claims(statements, lexicon);
        Optional<Day> telling = days.telling(sentences);
        List<Found> found = new ArrayList<>();
        Optional<Found> opening = Optional.empty();
        for (Sentence sentence : sentences) {
            Row row = parties.row(sentence);
            if (row.parties().isEmpty()) {
                continue;
            }
            if (found.isEmpty() && opening.isEmpty() && sentence.paragraph() == 0) {
                opening = new Opening(row).read(claims, days);
            }
            List<DatedSpan> dated = days.in(row);
            new Reading(row, claims, days, dated, telling, found).read();
        }
        if (found.isEmpty()) {
            opening.ifPresent(found::add);
        }
        return new Merging(article).merge(Answers.tie(found));
    }

    /** Who stands in each sentence; pronouns and "kedua negara" are given to those they mean. */
    public List<Cast> cast(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            LanguagePack language) {
        PartyFinder parties =
                new PartyFinder(article.text(), mentions, List.of(), lexicon(language));
        return sentences.stream().map(parties::row).map(Row::cast).toList();
    }

    private EventWords lexicon(LanguagePack language) {
        return words.computeIfAbsent(language.code(), code -> new EventWords(language));
    }

    /** Reads the triggers of one sentence. */
    private record Reading(
            Row row,
            Claims claims,
            Days days,
            List<DatedSpan> dated,
            Optional<Day> telling,
            List<Found> into) {

        void read() {
            int free = 0;
            for (int at = 0; at < row.words().size(); at++) {
                int before = into.size();
                List<Phrases.Hit<Trigger>> hits =
                        at < free ? List.of() : row.lexicon().triggers(row.words(), at);
                hits.forEach(this::read);
                free = into.size() > before ? hits.get(0).to() : free;
            }
        }

        private void read(Phrases.Hit<Trigger> hit) {
            Trigger trigger = hit.meaning();
            int character = row.words().get(hit.from()).from();
            Claims.Claim claim = claims.at(character);
            Optional<Event.Status> told = Modality.of(row, hit);
            if (told.isEmpty()) {
                return;
            }
            Sides sides =
                    filled(
                            trigger,
                            aimed(
                                    hit,
                                    claims.speaking(
                                            character, Sides.of(row, hit, claim.speaker()))));
            if (!complete(trigger, sides) || !surrounded(trigger, hit.to())) {
                return;
            }
            boolean pending = trigger.type() == EventType.AGREE && row.follows(hit.to(), "pending");
            Event.Status status =
                    claim.status(pending ? Event.Status.PLANNED : told.get(), trigger, sides);
            Optional<Day> day =
                    days.of(row, dated, character, trigger.speech(), claim)
                            .or(() -> told(trigger, status));
            List<String> by = claim.ids();
            for (Sides one : split(trigger, sides)) {
                into.add(
                        new Found(
                                trigger.type(),
                                one,
                                status,
                                day,
                                row.sentence(),
                                by,
                                trigger.form(),
                                trigger.needs("denial")));
            }
        }

        /**
         * What is done by speaking, and what the first paragraph tells, was done on the news' day.
         */
        private Optional<Day> told(Trigger trigger, Event.Status status) {
            boolean now = status == Event.Status.DONE && dated.isEmpty();
            boolean news =
                    row.sentence().paragraph() == 0
                            && trigger.symmetric()
                            && trigger.shape() == Trigger.Shape.VERB;
            return now && (trigger.spoken() || news) ? telling : Optional.empty();
        }

        /** Who stands behind the verb is the target, also when the clause before made it a doer. */
        private Sides aimed(Phrases.Hit<Trigger> hit, Sides sides) {
            Trigger trigger = hit.meaning();
            boolean open =
                    !trigger.symmetric()
                            && trigger.shape() == Trigger.Shape.VERB
                            && sides.targets().isEmpty();
            if (!open || sides.actors().isEmpty()) {
                return sides;
            }
            List<String> behind =
                    new ArrayList<>(
                            row.object(hit.to(), trigger.links())
                                    .map(Party::codes)
                                    .orElse(List.of()));
            behind.removeAll(sides.actors());
            return new Sides(sides.actors(), behind);
        }

        /** A side left out is the one that the clause before, or the article, is about. */
        private Sides filled(Trigger trigger, Sides sides) {
            if (trigger.symmetric() && sides.actors().size() == 1) {
                return shared(sides.actors()).orElse(sides);
            }
            if (trigger.symmetric() && sides.actors().isEmpty() && !sides.targets().isEmpty()) {
                return withOpponent(sides.targets());
            }
            boolean other = trigger.needs("other") || trigger.needs("denial");
            return sides.targets().isEmpty() && other
                    ? new Sides(sides.actors(), opponent(sides.actors()))
                    : sides;
        }

        /** The sides of an earlier clause of this sentence that has this one too. */
        private Optional<Sides> shared(List<String> own) {
            return into.subList(Math.max(0, into.size() - Answers.BACK), into.size()).stream()
                    .filter(one -> one.sentence().span().equals(row.sentence().span()))
                    .map(Found::sides)
                    .filter(one -> one.targets().isEmpty() && one.actors().size() > 1)
                    .filter(one -> one.actors().containsAll(own))
                    .findFirst();
        }

        /** "gencatan senjata dengan X": X, and whom the article last told of as its other side. */
        private Sides withOpponent(List<String> one) {
            List<String> all = new ArrayList<>(opponent(one));
            all.addAll(all.isEmpty() ? List.of() : one);
            return new Sides(all, List.of());
        }

        /** Who asked or charged; else the other side of the last event between two. */
        private List<String> opponent(List<String> own) {
            List<String> asker = Answers.asked(own, into);
            if (!asker.isEmpty()) {
                return asker;
            }
            int least = own.size() == 1 ? Math.max(0, into.size() - Answers.BACK) : into.size();
            for (int i = into.size() - 1; i >= least; i--) {
                List<String> sides = new ArrayList<>(into.get(i).sides().actors());
                sides.addAll(into.get(i).sides().targets());
                if (sides.size() == 2 && sides.removeAll(own)) {
                    return sides;
                }
            }
            return row.otherThan(own);
        }

        private boolean complete(Trigger trigger, Sides sides) {
            if (sides.actors().isEmpty()) {
                return false;
            }
            boolean body = sides.actors().stream().allMatch(code -> code.length() != 3);
            if (trigger.symmetric()) {
                return sides.actors().size() > 1 || (body && trigger.needs("body"));
            }
            return !sides.targets().isEmpty()
                    || trigger.needs("no-target")
                    || trigger.needs("denial");
        }

        private boolean surrounded(Trigger trigger, int from) {
            return trigger.needs().stream()
                    .filter(need -> need.startsWith("+"))
                    .allMatch(need -> row.follows(from, need.substring(1)));
        }

        /** Talks of one with several in turn are one event with each. */
        private static List<Sides> split(Trigger trigger, Sides sides) {
            boolean several = trigger.needs("each") && sides.actors().size() > 2;
            if (!several) {
                return List.of(sides);
            }
            String first = sides.actors().get(0);
            return sides.actors().stream()
                    .skip(1)
                    .map(other -> new Sides(List.of(first, other), List.of()))
                    .toList();
        }
    }
}
