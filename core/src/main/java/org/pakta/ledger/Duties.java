package org.pakta.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.event.Cast;
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
        Optional<String> trigger = trigger(words);
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
                Optional<String> when = code.equals("defend") ? trigger : Optional.empty();
                clauses.add(new Clause(code, parties, when, List.of(evidence)));
            }
        }
        return clauses;
    }

    /** "jika salah satu pihak diserang": from the condition to the end of its clause. */
    private Optional<String> trigger(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.is(words, at, "condition")) {
                int end = endOfClause(words, at);
                if (lexicon.first(words, at, end, "attack").isPresent()) {
                    Span span = new Span(words.get(at).from(), words.get(end - 1).to());
                    return Optional.of(span.in(text));
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
