package org.pakta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakta.coded.Bounds;
import org.pakta.coded.Listed;
import org.pakta.coded.ListedLink;
import org.pakta.coded.ListedPact;
import org.pakta.coded.ListedParty;
import org.pakta.coded.PactLists;
import org.pakta.pact.Kleene;
import org.pakta.record.Record;

/** Pacts of imported lists, as lines for people. */
final class ListedPacts {
    private ListedPacts() {}

    /** Those to which all these states are parties on a day, surely or perhaps. */
    static List<Listed> of(Record held, List<String> states, LocalDate day) {
        return all(held).filter(one -> binds(one, states, day)).toList();
    }

    /** Those with this id; several when several data sets have it. */
    static List<Listed> called(Record held, String id) {
        return all(held).filter(one -> one.id().equals(id)).toList();
    }

    private static Stream<Listed> all(Record held) {
        return PactLists.NAMES.stream().flatMap(list -> held.listed(list).each().stream());
    }

    private static boolean binds(Listed pact, List<String> states, LocalDate day) {
        Stream<ListedParty> bound =
                pact.parties().stream().filter(one -> one.bound(day) != Kleene.FALSE);
        List<String> parties = bound.map(ListedParty::state).toList();
        return !parties.isEmpty() && parties.containsAll(states);
    }

    /** In one line. */
    static String line(Listed pact) {
        return "%s  %s (%s)".formatted(pact.id(), title(pact), pact.list());
    }

    private static String title(Listed pact) {
        return pact.title().isEmpty() ? "no title" : pact.title();
    }

    /** With these states alone, or with all that are in it when there are none. */
    static List<String> lines(Listed pact, List<String> states, LocalDate day) {
        List<String> lines = new ArrayList<>();
        lines.add(line(pact));
        pact.told().forEach(one -> lines.add("  " + told(one)));
        pact.parties().stream()
                .filter(one -> states.isEmpty() || states.contains(one.state()))
                .forEach(one -> lines.add("  " + party(one, day)));
        pact.links().forEach(link -> lines.add("  " + linked(pact.id(), link)));
        return lines;
    }

    private static String told(ListedPact one) {
        String days =
                days(
                        Stream.of(
                                act("signed", one.signed()),
                                act("in force", one.inForce()),
                                act("ended", one.ended())));
        return "%s  [%s:%d]".formatted(days, one.file(), one.line());
    }

    private static String party(ListedParty one, LocalDate day) {
        String standing =
                switch (one.bound(day)) {
                    case TRUE -> "bound on " + day;
                    case FALSE -> "not bound on " + day;
                    case UNKNOWN -> "bound on " + day + "? not told";
                };
        String days =
                days(
                        Stream.of(
                                act("signed", one.signed()),
                                act("ratified", one.ratified()),
                                act("acceded", one.acceded()),
                                act("in force", one.inForce()),
                                act("ended", one.ended()),
                                one.succeeded()
                                        ? Optional.of("as a successor")
                                        : Optional.empty()));
        String who = one.state().isEmpty() ? one.name() : one.state();
        return "%s: %s; %s  [%s:%d]".formatted(who, standing, days, one.file(), one.line());
    }

    private static Optional<String> act(String what, Optional<Bounds> day) {
        return day.map(when -> what + " " + when);
    }

    private static String days(Stream<Optional<String>> acts) {
        String told = acts.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return told.isEmpty() ? "no day told" : told;
    }

    private static String linked(String id, ListedLink link) {
        return link.pact().equals(id)
                ? link.kind().code() + " " + link.other()
                : "%s %s it".formatted(link.pact(), link.kind().code());
    }
}
