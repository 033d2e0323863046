package org.pakta.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pakta.pact.Dated;
import org.pakta.pact.Ending;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Source;
import org.pakta.text.Day;

/**
 * One dated step in a pact's life, of the pact or of a party.
 *
 * @param status code: signed, ratified, in_force, ended, withdrew, suspended, …
 * @param day since when
 * @param note what the bare day does not say; empty when there is nothing
 * @param source who says so
 */
record Act(String status, Day day, String note, Source source) {
    /** Steps of the pact as a whole. */
    static List<Act> of(Pact pact) {
        List<Act> acts = new ArrayList<>();
        pact.signed().ifPresent(signed -> acts.add(act("signed", signed, pact.place().orElse(""))));
        pact.inForce().ifPresent(since -> acts.add(inForce(since)));
        pact.until().ifPresent(ending -> acts.add(ended(ending)));
        if (pact.until().isEmpty()) {
            lastStates(pact).ifPresent(gone -> acts.add(act("dissolved", gone, "")));
        }
        return acts;
    }

    /** When fewer than two parties were left, as the others had ceased to exist. */
    private static Optional<Dated> lastStates(Pact pact) {
        List<Dated> gone =
                pact.parties().stream()
                        .flatMap(party -> party.dissolved().stream())
                        .sorted(Comparator.comparing(Dated::day))
                        .toList();
        int needed = pact.parties().size() - 1;
        return gone.size() < needed || needed < 1
                ? Optional.empty()
                : Optional.of(gone.get(needed - 1));
    }

    /** Of a day that is only the earliest possible one nobody can say that it is in force. */
    private static Act inForce(Dated since) {
        boolean surely = !since.open() || since.by().isPresent();
        return act(surely ? "in_force" : "perhaps_in_force", since, "");
    }

    /** Steps of one party. */
    static List<Act> of(Party party) {
        List<Act> acts = new ArrayList<>();
        party.signed().ifPresent(signed -> acts.add(act("signed", signed, "")));
        party.ratified().ifPresent(ratified -> acts.add(act("ratified", ratified, "")));
        party.bound().ifPresent(bound -> acts.add(inForce(bound)));
        for (Party.Suspension suspension : party.suspensions()) {
            Optional<Day> until = suspension.days().until().map(Dated::day);
            String says = suspension.says() + until.map(day -> " (– " + day + ")").orElse("");
            acts.add(act("suspended", suspension.days().from(), says));
        }
        party.until().ifPresent(ending -> acts.add(ended(ending)));
        party.dissolved().ifPresent(dissolved -> acts.add(act("dissolved", dissolved, "")));
        return acts;
    }

    /**
     * What a party did apart from the pact's own steps.
     *
     * @param acts empty when it did all with the pact
     * @param source of its being a party, where no act brings one; else empty
     */
    record Own(List<Act> acts, Optional<Source> source) {}

    /**
     * Parties by what they did; those that did the same stand together, so that a pact of thirty
     * parties has few rows.
     */
    static Map<Own, List<String>> alike(Pact pact) {
        List<Act> common = of(pact);
        Map<Own, List<String>> alike = new LinkedHashMap<>();
        for (Party party : pact.parties()) {
            List<Act> acts =
                    of(party).stream().filter(act -> common.stream().noneMatch(act::same)).toList();
            Own own = new Own(acts, Optional.of(party.source()).filter(source -> acts.isEmpty()));
            alike.computeIfAbsent(own, key -> new ArrayList<>()).add(party.state());
        }
        return alike;
    }

    private boolean same(Act other) {
        return status.equals(other.status) && day.equals(other.day);
    }

    private static Act ended(Ending ending) {
        return act(ending.how().code(), ending.when(), "");
    }

    private static Act act(String status, Dated when, String more) {
        String note = when.note().orElse("");
        String both = note.isEmpty() || more.isEmpty() ? more + note : more + "; " + note;
        return new Act(status, when.day(), both, when.source());
    }

    /** The same step in the words reports use, so that the two can be compared. */
    String asTold() {
        return switch (status) {
            case "ended", "expired" -> "terminated";
            case "replaced" -> "superseded";
            case "perhaps_in_force" -> "in_force";
            default -> status;
        };
    }
}
