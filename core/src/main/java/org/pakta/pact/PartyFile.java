package org.pakta.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakta.data.Yaml;

/** Reads the parties of a treaty.yaml. */
final class PartyFile {
    private static final String[] KNOWN = {
        "state",
        "signed",
        "ratified",
        "provisional",
        "in_force",
        "until",
        "dissolved",
        "suspended",
        "succeeds",
        "reservations",
        "reference",
        "checked",
        "from_memory"
    };
    private static final String NEVER = "never";
    private final Optional<Dated> signed;
    private final Optional<Dated> inForce;

    /** Parties without days of their own take these. */
    PartyFile(Optional<Dated> signed, Optional<Dated> inForce) {
        this.signed = signed;
        this.inForce = inForce;
    }

    List<Party> read(Fields pact) {
        List<Party> parties = new ArrayList<>();
        pact.items("parties")
                .map(item -> new Fields(item, pact.problems(), KNOWN))
                .forEach(line -> parties.add(party(line, parties)));
        if (parties.stream().map(Party::state).distinct().count() < 2) {
            pact.problem("'parties' wants two states at least");
        }
        return parties;
    }

    private Party party(Fields line, List<Party> before) {
        List<String> state = line.states("state", "");
        if (state.size() != 1) {
            line.problem("'state' wants one state code");
        }
        Source source = line.source();
        boolean plain = !line.has("in_force") && !line.has("signed");
        Party party =
                new Party(
                        state.isEmpty() ? "" : state.get(0),
                        plain ? signed : DateFields.within(line, "signed", source),
                        DateFields.within(line, "ratified", source),
                        provisional(line, source),
                        bound(line, source),
                        DateFields.ending(line, Optional.of(source)),
                        DateFields.within(line, "dissolved", source),
                        suspensions(line, source),
                        succession(line),
                        reservations(line, source),
                        source);
        inOrder(line, party);
        party.succession().ifPresent(of -> follows(line, of, before));
        before.stream()
                .filter(other -> other.state().equals(party.state()))
                .forEach(other -> afterLeaving(line, other, party));
        return party;
    }

    private Optional<Dated> bound(Fields line, Source source) {
        if (!line.has("in_force")) {
            return inForce;
        }
        Optional<Yaml> value = line.maybe("in_force").filter(text -> !text.isMap());
        if (value.isPresent() && value.get().text().equals(NEVER)) {
            return Optional.empty();
        }
        return DateFields.within(line, "in_force", source);
    }

    private static Optional<InForce> provisional(Fields line, Source around) {
        return line.maybe("provisional")
                .map(value -> new Fields(value, line.problems(), "from", "until"))
                .flatMap(
                        days -> {
                            Optional<Dated> from = DateFields.within(days, "from", around);
                            Optional<Dated> until = DateFields.within(days, "until", around);
                            if (!days.has("from")) {
                                days.problem("'from' is missing: the first day it is applied");
                            }
                            DateFields.ordered(days, "from", from, "until", until);
                            return from.map(start -> new InForce(start, until));
                        });
    }

    private static Optional<Party.Succession> succession(Fields line) {
        return line.maybe("succeeds")
                .map(
                        value ->
                                value.isMap()
                                        ? new Fields(value, line.problems(), "state", "disputed")
                                        : line)
                .map(
                        where ->
                                new Party.Succession(
                                        where
                                                .states(where == line ? "succeeds" : "state", "")
                                                .stream()
                                                .findFirst()
                                                .orElse(""),
                                        where != line && where.yes("disputed")));
    }

    /** The state before it stands above it, and has ended its part or itself. */
    private static void follows(Fields line, Party.Succession of, List<Party> before) {
        boolean over =
                before.stream()
                        .filter(party -> party.state().equals(of.of()))
                        .anyMatch(
                                party ->
                                        party.dissolved().isPresent() || party.until().isPresent());
        if (!over) {
            line.problem(
                    "succeeds",
                    "%s must stand above, with the day it was 'dissolved' or its 'until'"
                            .formatted(of.of()));
        }
    }

    private static List<Reservation> reservations(Fields line, Source around) {
        return line.items("reservations")
                .map(
                        item ->
                                new Fields(
                                        item,
                                        line.problems(),
                                        "says",
                                        "clauses",
                                        "effect",
                                        "mutual",
                                        "until",
                                        "reference",
                                        "checked",
                                        "from_memory"))
                .map(item -> reservation(item, around))
                .toList();
    }

    private static Reservation reservation(Fields item, Source around) {
        Source source = item.has("reference") ? item.source() : around;
        return new Reservation(
                item.text("says"),
                item.texts("clauses"),
                item.mustChoose("effect", Clause.Effect.class, Clause.Effect.NOTE),
                item.yes("mutual"),
                DateFields.within(item, "until", source),
                source);
    }

    private static List<Party.Suspension> suspensions(Fields line, Source around) {
        return line.items("suspended")
                .map(
                        item ->
                                new Fields(
                                        item,
                                        line.problems(),
                                        "from",
                                        "until",
                                        "towards",
                                        "mutual",
                                        "disputed",
                                        "says",
                                        "reference",
                                        "checked",
                                        "from_memory"))
                .flatMap(item -> suspension(item, around).stream())
                .toList();
    }

    private static Optional<Party.Suspension> suspension(Fields item, Source around) {
        Source source = item.has("reference") ? item.source() : around;
        Optional<Dated> from = DateFields.within(item, "from", source);
        Optional<Dated> until = DateFields.within(item, "until", source);
        List<String> towards = item.states("towards", "all");
        boolean mutual = item.yes("mutual");
        boolean disputed = item.yes("disputed");
        String says = item.text("says");
        if (!item.has("from")) {
            item.problem("'from' is missing: the first day of the suspension");
        }
        DateFields.ordered(item, "from", from, "until", until);
        return from.map(
                start ->
                        new Party.Suspension(
                                new InForce(start, until), towards, mutual, disputed, says));
    }

    private void inOrder(Fields line, Party party) {
        Optional<Dated> left = party.until().map(Ending::when);
        DateFields.ordered(line, "signed", party.signed(), "in_force", party.bound());
        DateFields.ordered(line, "signed", party.signed(), "ratified", party.ratified());
        DateFields.ordered(line, "the pact's in_force", inForce, "in_force", party.bound());
        DateFields.ordered(line, "in_force", party.bound(), "until", left);
        Optional<Dated> applied = party.provisional().map(InForce::from);
        DateFields.ordered(line, "signed", party.signed(), "provisional", applied);
        DateFields.ordered(line, "provisional", applied, "in_force", party.bound());
        DateFields.ordered(line, "in_force", party.bound(), "dissolved", party.dissolved());
        party.suspensions()
                .forEach(
                        rest ->
                                DateFields.ordered(
                                        line,
                                        "in_force",
                                        party.bound(),
                                        "suspended from",
                                        Optional.of(rest.days().from())));
    }

    private static void afterLeaving(Fields line, Party earlier, Party later) {
        if (earlier.until().isEmpty()) {
            line.problem("state", later.state() + " stands here twice, and never left between");
        }
        Optional<Dated> left = earlier.until().map(Ending::when);
        DateFields.ordered(line, "until of the line before", left, "in_force", later.bound());
    }
}
