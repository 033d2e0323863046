package org.pakta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.actor.Actors;
import org.pakta.actor.Term;
import org.pakta.data.DataFolder;
import org.pakta.data.Problem;
import org.pakta.pact.Dated;
import org.pakta.pact.Kleene;
import org.pakta.pact.Pact;
import org.pakta.pact.PactFiles;
import org.pakta.pact.Party;

/**
 * Holds the parties of treaties against the states of the data: known, and states on the day that
 * binds.
 */
final class Parties {
    private final DataFolder data;
    private final Actors actors;

    Parties(DataFolder data, Actors actors) {
        this.data = data;
        this.actors = actors;
    }

    List<Problem> problems(List<Pact> pacts) {
        List<Problem> problems = new ArrayList<>();
        for (Pact pact : pacts) {
            for (Party party : pact.parties()) {
                wrong(party)
                        .or(() -> outlived(pact, party))
                        .ifPresent(what -> problems.add(problem(pact, party, what)));
            }
        }
        return problems.stream().distinct().toList();
    }

    private Optional<String> wrong(Party party) {
        if (actors.byId("state:" + party.state()).isEmpty()) {
            return Optional.of(
                    "state %s is not in actors/states.tsv or former-states.tsv"
                            .formatted(party.state()));
        }
        return actors.term(party.state())
                .flatMap(term -> party.bound().filter(date -> !possible(term, date)))
                .map(
                        date ->
                                "%s was no state on %s: write the state of that day, or the day on which this one joined"
                                        .formatted(party.state(), date.day()));
    }

    /** A pact does not bind a state that is no more. */
    private Optional<String> outlived(Pact pact, Party party) {
        return actors.term(party.state())
                .flatMap(Term::end)
                .filter(end -> pact.standing(party.state(), end).bound() != Kleene.FALSE)
                .map(
                        end ->
                                "%s was no state any more on %s, and the pact binds it: write 'dissolved', how it left, or how the pact ended"
                                        .formatted(party.state(), end));
    }

    /** Whether it was a state on some day that the date may mean. */
    private static boolean possible(Term term, Dated date) {
        return date.open()
                ? date.by().map(late -> term.covers(late.last())).orElse(true)
                        || term.covers(date.day().first())
                : term.covers(date.day().first()) || term.covers(date.day().last());
    }

    /** With the line on which the state stands first. */
    private Problem problem(Pact pact, Party party, String what) {
        String file = PactFiles.FOLDER + "/" + pact.id() + "/treaty.yaml";
        List<String> lines = data.text(file).lines().toList();
        int line = 1;
        while (line < lines.size() && !lines.get(line - 1).contains("state: " + party.state())) {
            line++;
        }
        return new Problem(file, line, what);
    }
}
