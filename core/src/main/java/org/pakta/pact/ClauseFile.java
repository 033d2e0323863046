package org.pakta.pact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pakta.data.Yaml;

/** Reads the clauses of a treaty.yaml. */
final class ClauseFile {
    private static final String[] KNOWN = {
        "id",
        "article",
        "duty",
        "owed_by",
        "owed_to",
        "trigger",
        "response",
        "text",
        "summary",
        "limits",
        "phase",
        "yields_to",
        "reference",
        "checked",
        "from_memory"
    };
    private final List<String> states;

    /** Clauses may name these states only. */
    ClauseFile(List<String> states) {
        this.states = states;
    }

    List<Clause> read(Fields pact) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        pact.items("clauses")
                .map(item -> new Fields(item, pact.problems(), KNOWN))
                .forEach(
                        line -> {
                            Clause clause = clause(line);
                            if (!ids.add(clause.id())) {
                                line.problem(
                                        "id", "clause '" + clause.id() + "' stands here twice");
                            }
                            clauses.add(clause);
                        });
        if (clauses.isEmpty()) {
            pact.problem("'clauses' wants one at least");
        }
        return clauses;
    }

    private Clause clause(Fields line) {
        Source source = line.source();
        return new Clause(
                line.text("id"),
                line.text("article"),
                line.mustChoose("duty", Duty.class, Duty.OTHER),
                side(line, "owed_by", "all"),
                side(line, "owed_to", "all_others"),
                new TriggerFile(states).read(line, source),
                response(line),
                wording(line),
                limits(line, source),
                phase(line, source),
                line.texts("yields_to"),
                source);
    }

    private Side side(Fields line, String name, String everyone) {
        if (!line.has(name)) {
            line.problem(
                    "'" + name + "' is missing: " + everyone + ", a list of parties, or unknown");
            return Side.ALL;
        }
        if (line.texts(name).equals(List.of("unknown"))) {
            return Side.UNKNOWN;
        }
        List<String> named = line.states(name, everyone, states);
        return named.isEmpty() ? Side.ALL : new Side.Named(named);
    }

    private static Optional<Clause.Response> response(Fields line) {
        return line.maybe("response")
                .map(value -> new Fields(value, line.problems(), "strength", "says", "deadline"))
                .map(
                        response ->
                                new Clause.Response(
                                        response.mustChoose(
                                                "strength",
                                                Clause.Strength.class,
                                                Clause.Strength.OWN_WORDS),
                                        response.text("says"),
                                        response.maybeText("deadline")));
    }

    private static Clause.Wording wording(Fields line) {
        if (line.has("text") == line.has("summary")) {
            line.problem("say either 'text' (quoted from the treaty) or 'summary' (our words)");
        }
        if (line.has("text") && line.has("from_memory")) {
            line.problem("text", "a text from memory is no quotation: make it a 'summary'");
        }
        String words = line.maybeText(line.has("text") ? "text" : "summary").orElse("");
        return new Clause.Wording(words, line.has("text"));
    }

    private static List<Clause.Limit> limits(Fields line, Source around) {
        return line.items("limits").map(item -> limit(line, item, around)).toList();
    }

    private static Clause.Limit limit(Fields line, Yaml item, Source around) {
        if (!item.isMap()) {
            return Clause.Limit.note(line.plain(item).orElse(""));
        }
        Fields limit =
                new Fields(
                        item,
                        line.problems(),
                        "says",
                        "effect",
                        "states",
                        "party_attacks",
                        "attackers",
                        "from",
                        "until");
        Optional<Dated> from = DateFields.within(limit, "from", around);
        Optional<Dated> until = DateFields.within(limit, "until", around);
        DateFields.ordered(limit, "from", from, "until", until);
        return new Clause.Limit(
                limit.text("says"),
                limit.mustChoose("effect", Clause.Effect.class, Clause.Effect.NOTE),
                limit.states("states", "all"),
                limit.yes("party_attacks"),
                limit.states("attackers", "any"),
                from,
                until);
    }

    private static Optional<InForce> phase(Fields line, Source around) {
        return line.maybe("phase")
                .map(
                        value ->
                                new Fields(
                                        value,
                                        line.problems(),
                                        "from",
                                        "until",
                                        "reference",
                                        "checked",
                                        "from_memory"))
                .flatMap(
                        phase -> {
                            Source source = phase.has("reference") ? phase.source() : around;
                            Optional<Dated> from = DateFields.within(phase, "from", source);
                            Optional<Dated> until = DateFields.within(phase, "until", source);
                            if (!phase.has("from")) {
                                phase.problem("'from' is missing: this wording's first day");
                            }
                            DateFields.ordered(phase, "from", from, "until", until);
                            return from.map(start -> new InForce(start, until));
                        });
    }
}
