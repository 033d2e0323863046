package org.pakta.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakta.actor.Mention;
import org.pakta.data.DataFolder;
import org.pakta.data.Table;
import org.pakta.event.Cast;
import org.pakta.event.Party;
import org.pakta.language.RoleWords;

/** Pacts that reports know as a body: AUKUS, Quad. A body that acts on its own is none. */
public final class PactBodies {
    /** Named less often without a word for a pact beside it, it is only mentioned. */
    private static final int OFTEN = 3;

    private final Map<String, List<String>> members = new TreeMap<>();

    public PactBodies(DataFolder data) {
        for (Table.Row row : data.table("pact-bodies.tsv", List.of("body", "states")).rows()) {
            members.put(row.cell("body"), row.list("states").stream().sorted().toList());
        }
    }

    /** Whether an article names one at all. */
    boolean named(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(one -> one.state().stream())
                .anyMatch(members::containsKey);
    }

    /** Whether a word names one: what "the pact" before it means. */
    boolean names(Cast cast, int word) {
        return cast.at(word)
                .filter(party -> party.codes().stream().anyMatch(members::containsKey))
                .isPresent();
    }

    /** What the sentences that name such a body tell of it. */
    List<Told> told(List<Cast> casts, RoleWords lexicon, PactSentence reader) {
        Map<String, List<Told>> found = new LinkedHashMap<>();
        Map<String, Boolean> called = new TreeMap<>();
        for (Cast cast : casts) {
            for (Party party : cast.parties()) {
                if (party.codes().size() != 1 || !members.containsKey(party.codes().get(0))) {
                    continue;
                }
                String body = party.codes().get(0);
                boolean pact = calledPact(cast, party, lexicon);
                found.computeIfAbsent(body, none -> new ArrayList<>())
                        .add(
                                reader.ofBody(
                                        cast, party, members.getOrDefault(body, List.of()), pact));
                called.merge(body, pact, Boolean::logicalOr);
            }
        }
        found.entrySet()
                .removeIf(
                        one ->
                                !called.getOrDefault(one.getKey(), false)
                                        && one.getValue().size() < OFTEN);
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** "kesepakatan AUKUS", "the AUKUS pact". */
    private static boolean calledPact(Cast cast, Party party, RoleWords lexicon) {
        return lexicon.is(cast.sentence().tokens(), party.from() - 1, "name")
                || lexicon.is(cast.sentence().tokens(), party.from(), "name")
                || lexicon.is(cast.sentence().tokens(), party.to() - 1, "name")
                || lexicon.is(cast.sentence().tokens(), party.to(), "name");
    }
}
