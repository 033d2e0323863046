package org.pakta.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.pact.Duty;
import org.pakta.pact.Trigger;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.treaty.ReadClause.Situation;

/** Reads the situation that a treaty's sentence ties a duty to. */
final class Situations {
    /** Words between an attack and the place it must happen in. */
    private static final int NEAR = 10;

    private final String text;
    private final RoleWords lexicon;

    Situations(String text, RoleWords lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    String text() {
        return text;
    }

    /** Whether the sentence speaks of an attack. */
    boolean attack(List<Token> words) {
        return events(words, 0, words.size()).stream().anyMatch(hit -> Clauses.attack(event(hit)));
    }

    /** Empty when the sentence names no event that would activate such a duty. */
    Optional<Situation> of(List<Token> words, int subject, int must, Duty duty) {
        Optional<Span> condition = condition(words, subject, must);
        List<Phrases.Hit<RoleWords.Use>> events = within(words, condition);
        boolean bare = condition.isEmpty() && duty != Duty.DEFEND;
        if (bare || (events.isEmpty() && duty != Duty.CONSULT)) {
            return concern(words, duty);
        }
        Optional<Phrases.Hit<RoleWords.Use>> event = deciding(events, duty);
        if (event.isEmpty()) {
            return concern(words, duty);
        }
        return Optional.of(
                new Situation(
                        event(event.get()),
                        condition.or(() -> Optional.of(upTo(words, event.get(), must))),
                        place(words),
                        objects(words),
                        needs(words),
                        attacker(words)));
    }

    /** "consult on all important international questions": what is talked about calls for it. */
    private Optional<Situation> concern(List<Token> words, Duty duty) {
        return duty != Duty.CONSULT
                ? Optional.empty()
                : events(words, 0, words.size()).stream()
                        .findFirst()
                        .map(
                                hit ->
                                        new Situation(
                                                event(hit),
                                                Optional.of(Clauses.span(words, hit)),
                                                Optional.empty(),
                                                List.of(),
                                                needs(words),
                                                Trigger.Attacker.ANY));
    }

    private List<Phrases.Hit<RoleWords.Use>> events(List<Token> words, int from, int to) {
        List<Phrases.Hit<RoleWords.Use>> found = new ArrayList<>();
        int at = from;
        while (at < Math.min(to, words.size())) {
            Optional<Phrases.Hit<RoleWords.Use>> hit = lexicon.at(words, at, "event");
            hit.ifPresent(found::add);
            at = hit.map(Phrases.Hit::to).orElse(at + 1);
        }
        return found;
    }

    private List<Phrases.Hit<RoleWords.Use>> within(List<Token> words, Optional<Span> condition) {
        return events(words, 0, words.size()).stream()
                .filter(
                        hit ->
                                condition
                                        .map(span -> span.contains(Clauses.span(words, hit)))
                                        .orElse(true))
                .toList();
    }

    /** Help answers an attack; talks answer the mildest thing told ("a threat of invasion"). */
    private static Optional<Phrases.Hit<RoleWords.Use>> deciding(
            List<Phrases.Hit<RoleWords.Use>> events, Duty duty) {
        return duty == Duty.DEFEND
                ? events.stream().filter(hit -> Clauses.attack(event(hit))).findFirst()
                : events.stream().max((a, b) -> event(a).compareTo(event(b)));
    }

    private static Trigger.Event event(Phrases.Hit<RoleWords.Use> hit) {
        return Trigger.Event.valueOf(hit.meaning().value().toUpperCase(Locale.ROOT));
    }

    /** From a word of condition to the comma before the main clause, or to the end. */
    private Optional<Span> condition(List<Token> words, int subject, int must) {
        Optional<Phrases.Hit<RoleWords.Use>> before = lexicon.last(words, 0, subject, "condition");
        Optional<Phrases.Hit<RoleWords.Use>> hit =
                before.or(() -> lexicon.first(words, must, words.size(), "condition"));
        return hit.map(
                found -> {
                    boolean first = before.isPresent();
                    int end = first ? beforeMain(words, found.to(), subject) : words.size();
                    return new Span(words.get(found.from()).from(), words.get(end - 1).to());
                });
    }

    /** One past the last word before the comma that parts it from the main clause's subject. */
    private int beforeMain(List<Token> words, int from, int subject) {
        for (int at = subject; at > from; at--) {
            if (text.substring(words.get(at - 1).to(), words.get(at).from()).indexOf(',') >= 0) {
                return at;
            }
        }
        return Math.max(from, subject);
    }

    private Span upTo(List<Token> words, Phrases.Hit<RoleWords.Use> event, int must) {
        int first = words.get(event.from()).from();
        int end =
                lexicon.first(words, event.to(), words.size(), "must")
                        .filter(hit -> hit.from() > event.to())
                        .map(Phrases.Hit::from)
                        .orElse(event.from() >= must ? words.size() : event.to());
        return new Span(first, words.get(end - 1).to());
    }

    /** "in Europe", "in the territories under the administration of X": the first told. */
    private Optional<Span> place(List<Token> words) {
        return events(words, 0, words.size()).stream()
                .flatMap(event -> place(words, event.to()).stream())
                .findFirst();
    }

    /** Up to the next comma, verb of duty or word that ends a place. */
    private Optional<Span> place(List<Token> words, int from) {
        Optional<Phrases.Hit<RoleWords.Use>> in =
                lexicon.first(words, from, Math.min(words.size(), from + NEAR), "in")
                        .filter(hit -> lexicon.first(words, from, hit.from(), "must").isEmpty())
                        .filter(hit -> hit.to() < words.size());
        if (in.isEmpty()) {
            return Optional.empty();
        }
        int at = in.get().to();
        boolean area = false;
        while (at < words.size() && (at == in.get().to() || !ends(words, at))) {
            area |= words.get(at).capital() || lexicon.is(words, at, "area");
            at++;
        }
        Span place = new Span(words.get(in.get().to()).from(), words.get(at - 1).to());
        return area ? Optional.of(place) : Optional.empty();
    }

    private boolean ends(List<Token> words, int at) {
        String gap = text.substring(words.get(at - 1).to(), words.get(at).from());
        return gap.indexOf(',') >= 0
                || lexicon.is(words, at, "must")
                || lexicon.is(words, at, "place-end");
    }

    private List<Trigger.Target> objects(List<Token> words) {
        return Stream.of(Trigger.Target.values())
                .filter(target -> has(words, "object", target.code()))
                .toList();
    }

    private List<Trigger.Need> needs(List<Token> words) {
        return Stream.of(Trigger.Need.values())
                .filter(need -> has(words, "need", need.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Trigger.Attacker attacker(List<Token> words) {
        return Stream.of(Trigger.Attacker.THIRD_STATE, Trigger.Attacker.STATE)
                .filter(kind -> has(words, "attacker", kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Trigger.Attacker.ANY);
    }

    private boolean has(List<Token> words, String role, String value) {
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.at(words, at, role)
                    .filter(hit -> hit.meaning().value().equals(value))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
