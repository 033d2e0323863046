package org.pakta.pact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pakta.data.Problem;

/** Ids that a pact names must be there, and no pact may come to replace itself. */
final class References {
    private final String file;
    private final Pact pact;
    private final Map<String, Pact> pacts;

    References(String folder, Pact pact, Map<String, Pact> pacts) {
        this.file = PactFiles.FOLDER + "/" + folder + "/treaty.yaml";
        this.pact = pact;
        this.pacts = pacts;
    }

    void check(List<Problem> problems) {
        Set<String> clauses =
                pact.clauses().stream()
                        .map(Clause::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Clause clause : pact.clauses()) {
            clause.yieldsTo().stream()
                    .filter(id -> !clauses.contains(id) && !pacts.containsKey(id))
                    .forEach(
                            id ->
                                    problem(
                                            problems,
                                            "clause '%s' yields to '%s', which is neither a clause here (%s) nor a pact"
                                                    .formatted(clause.id(), id, clauses)));
        }
        for (Party party : pact.parties()) {
            party.reservations().stream()
                    .flatMap(each -> each.clauses().stream())
                    .filter(id -> !clauses.contains(id))
                    .forEach(
                            id ->
                                    problem(
                                            problems,
                                            "a reservation of %s names clause '%s', here are: %s"
                                                    .formatted(party.state(), id, clauses)));
        }
        pact.relations().stream()
                .flatMap(tie -> tie.extent().stream())
                .flatMap(extent -> extent.clauses().stream())
                .filter(id -> !clauses.contains(id))
                .forEach(
                        id ->
                                problem(
                                        problems,
                                        "'replaced_by' names clause '%s', here are: %s"
                                                .formatted(id, clauses)));
        if (replacesItself()) {
            problem(
                    problems,
                    "goes round in a circle: following 'replaces' from here leads back here; take one of them out");
        }
    }

    private boolean replacesItself() {
        Set<String> seen = new HashSet<>();
        List<String> next = replaced(pact);
        while (!next.isEmpty()) {
            if (next.contains(pact.id())) {
                return true;
            }
            next =
                    next.stream()
                            .filter(seen::add)
                            .flatMap(id -> Optional.ofNullable(pacts.get(id)).stream())
                            .flatMap(older -> replaced(older).stream())
                            .toList();
        }
        return false;
    }

    private static List<String> replaced(Pact pact) {
        return pact.relations().stream()
                .filter(tie -> tie.kind() == Pact.RelationKind.REPLACES)
                .map(Pact.Relation::pact)
                .toList();
    }

    private void problem(List<Problem> problems, String what) {
        problems.add(new Problem(file, 0, what));
    }
}
