package org.pakta.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakta.event.Cast;
import org.pakta.event.Party;
import org.pakta.evidence.Span;
import org.pakta.language.RoleWords;
import org.pakta.ledger.ReportedPact.Clause;
import org.pakta.text.Phrases;
import org.pakta.text.Token;

/** Reads the duties that a sentence about a pact tells. */
final class Duties {
    /**
     * What is promised for a case only: help in an attack is defence, talks in one consultation.
     */
    private static final Map<String, String> ANSWERS = Map.of("help", "defend", "talk", "consult");

    /** What is owed by not doing something, so that "not" belongs to it. */
    private static final Set<String> FORBEARING = Set.of("not_attack", "neutral", "exclusive");

    /** Words between "not" and what is not to be done. */
    private static final int NEGATION = 3;

    /** Words between "no" and "obliges": "tidak ada satu pasal pun yang". */
    private static final int NONE = 10;

    private final String text;
    private final RoleWords lexicon;
    private final PactNames names;

    Duties(String text, RoleWords lexicon, PactNames names) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
    }

    /**
     * Each duty once; a ceasefire's own duty is told by its name.
     *
     * @param begin first word of the agreement's whole name
     * @param nameFrom first word that the list of names has
     * @param nameTo one past it
     */
    List<Clause> in(
            Cast cast, List<String> parties, String family, int begin, int nameFrom, int nameTo) {
        List<Token> words = cast.sentence().tokens();
        List<Clause> clauses = new ArrayList<>();
        Span evidence = cast.sentence().span();
        if (family.equals("ceasefire")) {
            clauses.add(
                    new Clause(
                            "ceasefire",
                            parties,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(evidence)));
            return clauses;
        }
        asOne(cast, parties).ifPresent(clauses::add);
        BitSet others = names.others(cast, nameFrom);
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Hit<RoleWords.Use>> hit = lexicon.at(words, at, "duty");
            String duty = hit.map(found -> found.meaning().value()).orElse("");
            // A "non-aggression pact" says by its name what is owed, a "cooperation pact" hardly
            boolean security = duty.equals("defend") || duty.equals("not_attack");
            boolean ofName = at >= (security ? nameFrom : begin) && at < nameTo;
            if (duty.isEmpty() || others.get(at) || (ofName && !duty.equals("trade"))) {
                continue; // "perjanjian kerja sama" promises nothing yet, a trade deal trade
            }
            String code = ANSWERS.getOrDefault(duty, duty);
            if (!FORBEARING.contains(code) && refused(words, at)) {
                continue; // "tidak ada pasal yang mewajibkan X membela Y"
            }
            Optional<Span> when = trigger(words, code);
            Optional<String> trigger = when.map(span -> span.in(text));
            if (ANSWERS.containsKey(duty) && trigger.isEmpty()) {
                continue; // help without an attack it answers is no defence clause
            }
            if (clauses.stream().noneMatch(clause -> clause.duty().equals(code))) {
                boolean defend = code.equals("defend");
                clauses.add(
                        new Clause(
                                code,
                                defend ? obliged(cast, parties, when, hit.get().to()) : parties,
                                trigger,
                                Optional.of(response(words, at, hit.get().to())),
                                conditions(words, hit.get().to(), trigger),
                                List.of(evidence)));
            }
        }
        return clauses;
    }

    /** "serangan terhadap salah satu pihak dianggap serangan terhadap keduanya": defence. */
    Optional<Clause> asOne(Cast cast, List<String> parties) {
        List<Token> words = cast.sentence().tokens();
        Optional<Phrases.Hit<RoleWords.Use>> same =
                lexicon.first(words, 1, words.size(), "as-attack");
        int behind = same.map(Phrases.Hit::from).orElse(0);
        Optional<Phrases.Hit<RoleWords.Use>> attack = lexicon.last(words, 0, behind, "attack");
        if (attack.isEmpty() || lexicon.first(words, 0, words.size(), "mutual").isEmpty()) {
            return Optional.empty();
        }
        int from = attack.get().from();
        while (from > 0 && gapless(words, from) && opensAttack(words, from - 1)) {
            from--;
        }
        int to = behind;
        while (lexicon.language().isParticle(words.get(to - 1).folded(), "auxiliary")) {
            to--;
        }
        return to <= from
                ? Optional.empty()
                : Optional.of(
                        new Clause(
                                "defend",
                                parties,
                                Optional.of(part(words, from, to)),
                                Optional.of(
                                        part(
                                                words,
                                                behind,
                                                endOfClause(words, same.get().to() - 1))),
                                List.of(),
                                List.of(cast.sentence().span())));
    }

    /** "an", "armed": words of "an armed attack". */
    private boolean opensAttack(List<Token> words, int at) {
        return lexicon.is(words, at, "attack")
                || lexicon.language().isParticle(words.get(at).folded(), "article");
    }

    private String part(List<Token> words, int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to());
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

    /** "tidak memberikan bantuan", "does not oblige Peru to defend": what need not be done. */
    private boolean refused(List<Token> words, int duty) {
        int promise = lexicon.last(words, 0, duty, "promises").map(Phrases.Hit::from).orElse(duty);
        return negated(words, duty - NEGATION, duty)
                || negated(words, promise - NEGATION, promise)
                || lexicon.last(words, promise - NONE, promise, "absent").isPresent();
    }

    private boolean negated(List<Token> words, int from, int to) {
        return words.subList(Math.max(0, from), to).stream()
                .anyMatch(word -> lexicon.language().isParticle(word.folded(), "negation"));
    }

    /** "jika salah satu pihak diserang": from the condition to the end of its clause. */
    private Optional<Span> trigger(List<Token> words, String duty) {
        if (!duty.equals("defend") && !duty.equals("consult")) {
            return Optional.empty();
        }
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.is(words, at, "condition")) {
                int end = endOfClause(words, at);
                boolean threat =
                        duty.equals("consult")
                                && lexicon.first(words, at, end, "threat").isPresent();
                if (threat || lexicon.first(words, at, end, "attack").isPresent()) {
                    Span span = new Span(words.get(at).from(), words.get(end - 1).to());
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "memberikan bantuan militer dengan segala cara": to the end of its clause, or a condition.
     */
    private String response(List<Token> words, int from, int behind) {
        boolean led = from > 0 && gapless(words, from) && verb(words.get(from - 1));
        int end = behind;
        int most = endOfClause(words, behind - 1);
        while (end < most && !lexicon.is(words, end, "condition") && !proviso(words, end)) {
            end++;
        }
        return text.substring(words.get(led ? from - 1 : from).from(), words.get(end - 1).to());
    }

    /**
     * "sesuai dengan Pasal 51 Piagam PBB", "if requested": what a promise depends on, up to the
     * next promise of the sentence.
     */
    private List<String> conditions(List<Token> words, int behind, Optional<String> trigger) {
        List<String> conditions = new ArrayList<>();
        int at = behind;
        while (at < words.size() && lexicon.at(words, at, "duty").isEmpty()) {
            int end = at + 1;
            boolean proviso = proviso(words, at);
            if (proviso || lexicon.is(words, at, "condition")) {
                end = endOfClause(words, at);
                if (proviso || lexicon.first(words, at, end, "attack").isEmpty()) {
                    conditions.add(text.substring(words.get(at).from(), words.get(end - 1).to()));
                }
            }
            at = end;
        }
        trigger.ifPresent(conditions::remove);
        return conditions;
    }

    /** "According to the treaty" is where it stands, not what it depends on. */
    private boolean proviso(List<Token> words, int at) {
        return lexicon.at(words, at, "proviso")
                .filter(hit -> hit.to() < words.size())
                .filter(hit -> lexicon.at(words, hit.to(), "name").isEmpty())
                .isPresent();
    }

    private boolean verb(Token word) {
        return lexicon.language().looksLikeVerb(word.folded());
    }

    private boolean gapless(List<Token> words, int at) {
        return text.substring(words.get(at - 1).to(), words.get(at).from()).isBlank();
    }

    private int endOfClause(List<Token> words, int from) {
        int at = from + 1;
        while (at < words.size()) {
            boolean nextAct =
                    at + 1 < words.size()
                            && lexicon.language().isParticle(words.get(at).folded(), "and")
                            && verb(words.get(at + 1));
            if (!gapless(words, at) || nextAct || lexicon.is(words, at, "clause-end")) {
                break;
            }
            at++;
        }
        return at;
    }
}
