package org.pakta.pact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;

/**
 * Ids that a pact names must be there, ties between pacts are written at both ends, and no pact may
 * come to replace itself.
 */
final class References {
    private final DataFolder data;
    private final String file;
    private final Pact pact;
    private final Map<String, Pact> pacts;
    private final Set<String> clauses;
    private final List<Problem> problems = new ArrayList<>();

    /** Of the pact that stands in a folder, among all of the data by their folders. */
    References(DataFolder data, String folder, Pact pact, Map<String, Pact> pacts) {
        this.data = data;
        this.file = PactFiles.FOLDER + "/" + folder + "/treaty.yaml";
        this.pact = pact;
        this.pacts = pacts;
        this.clauses =
                pact.clauses().stream()
                        .map(Clause::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Problem> problems() {
        pact.relations().forEach(this::tie);
        pact.until()
                .flatMap(Ending::by)
                .filter(by -> !tied(pact, Pact.RelationKind.REPLACED_BY, by))
                .ifPresent(by -> problem("until:", "ended by " + by + ": add 'replaced_by'"));
        pact.clauses().forEach(this::clause);
        pact.parties().forEach(this::party);
        ring().ifPresent(
                        ring ->
                                problem(
                                        "replaces:",
                                        "goes round in a circle, %s; take one 'replaces' and its 'replaced_by' out"
                                                .formatted(String.join(" replaces ", ring))));
        return problems;
    }

    private void tie(Pact.Relation relation) {
        Optional<Pact> other = Optional.ofNullable(pacts.get(relation.pact()));
        Pact.RelationKind inverse = relation.kind().inverse();
        String here = "pact: " + relation.pact();
        if (other.isEmpty()) {
            problem(here, "no pact '" + relation.pact() + "' here");
        } else if (!relation.pact().equals(pact.id()) && !tied(other.get(), inverse, pact.id())) {
            String wanted = inverse.code() + ": {pact: " + pact.id() + "}";
            problem(here, relation.pact() + " wants '" + wanted + "'");
        }
        relation.extent().stream()
                .flatMap(extent -> extent.clauses().stream())
                .filter(id -> !clauses.contains(id))
                .forEach(
                        id ->
                                problem(
                                        here,
                                        "'replaced_by' names clause '%s', here are: %s"
                                                .formatted(id, clauses)));
    }

    private static boolean tied(Pact pact, Pact.RelationKind kind, String to) {
        return pact.relations().stream()
                .anyMatch(tie -> tie.kind() == kind && tie.pact().equals(to));
    }

    private void clause(Clause clause) {
        clause.yieldsTo().stream()
                .filter(id -> !clauses.contains(id) && !pacts.containsKey(id))
                .forEach(
                        id ->
                                problem(
                                        "id: " + clause.id(),
                                        "clause '%s' yields to '%s', which is neither a clause here (%s) nor a pact"
                                                .formatted(clause.id(), id, clauses)));
    }

    private void party(Party party) {
        party.reservations().stream()
                .flatMap(each -> each.clauses().stream())
                .filter(id -> !clauses.contains(id))
                .forEach(
                        id ->
                                problem(
                                        "state: " + party.state(),
                                        "a reservation of %s names clause '%s', here are: %s"
                                                .formatted(party.state(), id, clauses)));
    }

    /** The shortest way along 'replaces' that leads back here. */
    private Optional<List<String>> ring() {
        Map<String, String> from = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(pact.id()));
        while (!next.isEmpty()) {
            String newer = next.remove();
            for (Pact.Relation tie : pacts.getOrDefault(newer, pact).relations()) {
                String older = tie.pact();
                if (tie.kind() != Pact.RelationKind.REPLACES) {
                    continue;
                }
                if (older.equals(pact.id())) {
                    return Optional.of(way(newer, from));
                }
                if (pacts.containsKey(older) && from.putIfAbsent(older, newer) == null) {
                    next.add(older);
                }
            }
        }
        return Optional.empty();
    }

    /** From here to the pact that replaces this one, and here again. */
    private List<String> way(String last, Map<String, String> from) {
        List<String> way = new ArrayList<>(List.of(pact.id()));
        String at = last;
        while (!at.equals(pact.id())) {
            way.add(at);
            at = from.getOrDefault(at, pact.id());
        }
        way.add(pact.id());
        Collections.reverse(way);
        return way;
    }

    /**
     * On the first line that has these words and is no comment; of the file as a whole when none
     * has.
     */
    private void problem(String words, String what) {
        List<String> lines = data.text(file).lines().toList();
        int line = 0;
        while (line < lines.size()
                && (!says(lines.get(line), words) || lines.get(line).startsWith("#"))) {
            line++;
        }
        problems.add(new Problem(file, line < lines.size() ? line + 1 : 0, what));
    }

    /** Whether a line has these words, and the last of them goes no further: an id may. */
    private static boolean says(String line, String words) {
        int end = line.indexOf(words) + words.length();
        return end >= words.length()
                && (end == line.length() || " ,}#:".indexOf(line.charAt(end)) >= 0);
    }
}
