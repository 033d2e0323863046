package org.pakta.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.event.Cast;
import org.pakta.event.Party;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads the duties that a sentence about a pact tells. */
final class Duties {
    private final String text;
    private final RoleWords lexicon;

    Duties(String text, RoleWords lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Each duty once; a ceasefire's own duty is told by its name. */
    List<Clause> in(Cast cast, List<String> parties, String family, int nameFrom, int nameTo) {
        List<Token> words = cast.sentence().tokens();
        List<Clause> clauses = new ArrayList<>();
        Span evidence = cast.sentence().span();
        if (family.equals("ceasefire")) {
            clauses.add(new Clause("ceasefire", parties, Optional.empty(), List.of(evidence)));
            return clauses;
        }
        Optional<Span> when = trigger(words);
        Optional<String> trigger = when.map(span -> span.in(text));
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Hit<RoleWords.Use>> hit = lexicon.at(words, at, "duty");
            boolean ofName = at >= nameFrom && at < nameTo;
            String duty = hit.map(found -> found.meaning().value()).orElse("");
            if (duty.isEmpty() || (ofName && !duty.equals("trade"))) {
                continue; // "perjanjian kerja sama" promises nothing yet, a trade deal trade
            }
            boolean help = duty.equals("help");
            if (help && trigger.isEmpty()) {
                continue; // help without an attack it answers is no defence clause
            }
            String code = help ? "defend" : duty;
            if (clauses.stream().noneMatch(clause -> clause.duty().equals(code))) {
                boolean defend = code.equals("defend");
                clauses.add(
                        new Clause(
                                code,
                                defend ? obliged(cast, parties, when, hit.get().to()) : parties,
                                defend ? trigger : Optional.empty(),
                                List.of(evidence)));
            }
        }
        return clauses;
    }

    /**
     * All parties, but where the sentence tells of one that is defended: "Rusia membela Belarus",
     * "jika Belarus diserang".
     */
    private List<String> obliged(Cast cast, List<String> parties, Optional<Span> when, int behind) {
        List<Token> words = cast.sentence().tokens();
        if (lexicon.first(words, 0, words.size(), "mutual").isPresent()) {
            return parties;
        }
        List<String> attacked = new ArrayList<>();
        for (Party party : cast.parties()) {
            boolean inside = when.filter(span -> span.contains(span(words, party))).isPresent();
            boolean object = party.from() == behind;
            if ((inside || object) && !party.place() && parties.containsAll(party.codes())) {
                attacked.addAll(party.codes());
            }
        }
        List<String> others = new ArrayList<>(parties);
        others.removeAll(attacked);
        return others.isEmpty() || attacked.stream().distinct().count() > 1 ? parties : others;
    }

    private static Span span(List<Token> words, Party party) {
        return new Span(words.get(party.from()).from(), words.get(party.to() - 1).to());
    }

    /** "jika salah satu pihak diserang": from the condition to the end of its clause. */
    private Optional<Span> trigger(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.is(words, at, "condition")) {
                int end = endOfClause(words, at);
                if (lexicon.first(words, at, end, "attack").isPresent()) {
                    Span span = new Span(words.get(at).from(), words.get(end - 1).to());
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private int endOfClause(List<Token> words, int from) {
        int at = from + 1;
        while (at < words.size()) {
            String gap = text.substring(words.get(at - 1).to(), words.get(at).from());
            boolean nextAct =
                    at + 1 < words.size()
                            && lexicon.language().isParticle(words.get(at).folded(), "and")
                            && lexicon.language().looksLikeVerb(words.get(at + 1).folded());
            if (!gap.isBlank() || nextAct || lexicon.is(words, at, "clause-end")) {
                break;
            }
            at++;
        }
        return at;
    }
}
