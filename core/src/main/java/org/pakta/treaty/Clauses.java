package org.pakta.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.pact.Clause;
import org.pakta.pact.Duty;
import org.pakta.pact.Side;
import org.pakta.pact.Trigger;
import org.pakta.text.Phrases;
import org.pakta.text.Token;
import org.pakta.treaty.ReadClause.Response;
import org.pakta.treaty.ReadClause.Situation;

/** Reads the duties of one sentence of a treaty: who must do what, and when. */
final class Clauses {
    /** Duties that hold at all times unless the sentence says when. */
    private static final Set<Duty> STANDING = Set.of(Duty.NOT_ATTACK, Duty.EXCLUSIVE);

    /** Words that make a consultation one about the treaty's own working. */
    private static final int ABOUT = 12;

    private final RoleWords lexicon;
    private final Subjects subjects;
    private final Situations situations;

    Clauses(String text, RoleWords lexicon, Subjects subjects) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.situations = new Situations(text, lexicon);
    }

    /** A duty's words, and the word that makes them a duty. */
    private record Found(Duty duty, int must, int from, int to) {}

    /**
     * Each duty once, as its last main clause has it: "shall be considered an attack against all,
     * and each will assist".
     */
    List<ReadClause> in(Passage passage) {
        List<Token> words = passage.words();
        Map<Duty, Found> last = new LinkedHashMap<>();
        for (Found found : duties(words)) {
            if (subjects.of(words, found.must()).isPresent()) {
                last.merge(found.duty(), found, (a, b) -> b.must() > a.must() ? b : a);
            }
        }
        return last.values().stream()
                .map(
                        found ->
                                clause(
                                        passage,
                                        found,
                                        subjects.of(words, found.must()).orElseThrow()))
                .toList();
    }

    private List<Found> duties(List<Token> words) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Hit<RoleWords.Use>> hit = lexicon.at(words, at, "duty");
            Optional<Integer> must =
                    hit.flatMap(duty -> lexicon.last(words, 0, duty.from(), "must"))
                            .map(Phrases.Hit::to);
            if (hit.isPresent() && must.isPresent()) {
                duty(words, hit.get())
                        .map(duty -> new Found(duty, must.get(), hit.get().from(), hit.get().to()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Help is a defence clause where an attack calls for it; else it is no duty we can name. */
    private Optional<Duty> duty(List<Token> words, Phrases.Hit<RoleWords.Use> hit) {
        String value = hit.meaning().value();
        if (value.equals("help")) {
            return situations.attack(words) ? Optional.of(Duty.DEFEND) : Optional.empty();
        }
        Optional<Duty> duty = Duty.of(value);
        boolean ownWorking =
                duty.filter(d -> d == Duty.CONSULT).isPresent()
                        && lexicon.first(words, hit.to(), hit.to() + ABOUT, "own-working")
                                .isPresent();
        return ownWorking ? Optional.empty() : duty;
    }

    private ReadClause clause(Passage passage, Found found, Side owing) {
        List<Token> words = passage.words();
        Optional<Situation> when =
                situations.of(
                        words, subjects.start(words, found.must()), found.must(), found.duty());
        boolean always = when.isEmpty() && STANDING.contains(found.duty());
        return new ReadClause(
                found.duty(),
                owing,
                subjects.owed(owing, words, found.must(), found.to()),
                always ? Optional.of(Situation.standing()) : when,
                response(passage, found, when),
                passage.quote());
    }

    /** From the word of duty to the end of the sentence, or to the condition behind it. */
    private Response response(Passage passage, Found found, Optional<Situation> when) {
        List<Token> words = passage.words();
        int from = words.get(Math.min(found.must(), words.size() - 1)).from();
        int end =
                when.flatMap(Situation::says)
                        .map(Span::from)
                        .filter(at -> at > words.get(found.to() - 1).to())
                        .orElse(passage.span().to());
        Optional<Span> deadline =
                lexicon.first(words, 0, words.size(), "deadline").map(hit -> span(words, hit));
        return new Response(
                strength(words, found, deadline),
                new Span(from, Math.max(from, end)).trimmed(situations.text()),
                deadline);
    }

    private Optional<Clause.Strength> strength(
            List<Token> words, Found found, Optional<Span> deadline) {
        if (found.duty() == Duty.CONSULT) {
            return Optional.of(Clause.Strength.CONSULT);
        }
        if (found.duty() != Duty.DEFEND) {
            return Optional.empty();
        }
        return lexicon.first(words, 0, words.size(), "strength")
                .map(hit -> Clause.Strength.valueOf(hit.meaning().value()))
                .or(() -> deadline.map(soon -> Clause.Strength.AUTOMATIC));
    }

    static Span span(List<Token> words, Phrases.Hit<?> hit) {
        return new Span(words.get(hit.from()).from(), words.get(hit.to() - 1).to());
    }

    /** Whether an event is one that calls for help. */
    static boolean attack(Trigger.Event event) {
        return event == Trigger.Event.ARMED_ATTACK || event == Trigger.Event.AGGRESSION;
    }
}
