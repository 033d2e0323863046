package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pakta.pact.Standing.Stage;
import org.pakta.text.Day;

/** Reads one party's dated status on one day. */
final class Standings {
    private final Pact pact;
    private final LocalDate day;

    Standings(Pact pact, LocalDate day) {
        this.pact = pact;
        this.day = day;
    }

    /** How the state stands. */
    Standing of(String state) {
        return pact.parties().stream()
                .filter(party -> party.state().equals(state))
                .map(this::of)
                .reduce(Standing::later)
                .orElse(Standing.outside());
    }

    Standing of(Party party) {
        if (certain(party.dissolved())) {
            return at(Stage.DISSOLVED, party.state() + " ceased to exist", party.dissolved());
        }
        if (party.until().isPresent() && certain(party.until().map(Ending::when))) {
            Ending left = party.until().get();
            String words =
                    left.how() == Ending.How.WITHDREW
                            ? party.state() + " " + left.words()
                            : "for " + party.state() + " it " + left.words();
            return at(Stage.LEFT, words, Optional.of(left.when()));
        }
        if (!certain(party.signed()) && !mayBind(party) && applied(party) == Kleene.FALSE) {
            return Standing.outside();
        }
        if (pact.until().isPresent() && certain(pact.until().map(Ending::when))) {
            Ending end = pact.until().get();
            return at(Stage.ENDED, end.words(), Optional.of(end.when()));
        }
        Standing bound = mayBind(party) ? bound(party) : signed(party);
        return applied(party) == Kleene.FALSE ? bound : provisional(party).later(bound);
    }

    /** Whether it applies the pact before being bound. */
    private Kleene applied(Party party) {
        return party.provisional().map(days -> days.on(day)).orElse(Kleene.FALSE);
    }

    private Standing provisional(Party party) {
        Dated from = party.provisional().orElseThrow().from();
        boolean sure = applied(party) == Kleene.TRUE;
        String words = (sure ? "" : "perhaps ") + "applied provisionally since " + from.day();
        return new Standing(
                sure ? Stage.PROVISIONAL : Stage.UNCERTAIN,
                words,
                sure ? Optional.of(from.day()) : Optional.empty(),
                List.of(from.source()));
    }

    private Standing signed(Party party) {
        String words =
                "signed "
                        + party.signed().map(date -> date.day().toString()).orElse("")
                        + party.ratified()
                                .filter(date -> certain(Optional.of(date)))
                                .map(date -> ", ratified " + date.day())
                                .orElse("")
                        + ", not yet in force";
        return at(Stage.SIGNED, words, party.signed());
    }

    private Standing bound(Party party) {
        Optional<Dated> end =
                maybe(party.until().map(Ending::when))
                        .or(() -> maybe(pact.until().map(Ending::when)))
                        .or(() -> maybe(party.dissolved()));
        if (end.isPresent()) {
            return at(Stage.UNCERTAIN, unsure("ended", end.get()), end);
        }
        Dated bound = party.bound().orElseThrow();
        if (!certain(party.bound())) {
            return at(Stage.UNCERTAIN, unsure("came into force", bound), party.bound());
        }
        Optional<Standing> open = open(party);
        if (open.isPresent()) {
            return open.get();
        }
        Day since = bound.by().orElse(bound.day());
        String latest = bound.open() ? " at the latest" : "";
        String place = party.succession().map(of -> ", in place of " + of.of()).orElse("");
        Standing plain =
                at(Stage.IN_FORCE, "in force since " + since + latest + place, party.bound());
        return new Standing(plain.stage(), plain.words(), Optional.of(since), plain.sources());
    }

    /** What leaves it open whether one that is bound by its days really is. */
    private Optional<Standing> open(Party party) {
        if (party.succession().filter(Party.Succession::disputed).isPresent()) {
            String words =
                    "it is disputed whether %s took the place of %s"
                            .formatted(party.state(), party.succession().get().of());
            return Optional.of(at(Stage.UNCERTAIN, words, party.bound()));
        }
        return pact.duration()
                .filter(term -> pact.until().isEmpty())
                .flatMap(term -> pact.inForce().flatMap(term::end))
                .filter(end -> !day.isBefore(end))
                .map(
                        end ->
                                at(
                                        Stage.UNCERTAIN,
                                        "its term ran out on %s; whether it was prolonged is not known"
                                                .formatted(end),
                                        pact.inForce()));
    }

    private static String unsure(String what, Dated date) {
        return date.open()
                ? "whether it " + what + " since " + date.day() + " is not known"
                : what + " in " + date.day() + ", on which day is not known";
    }

    private static Standing at(Stage stage, String words, Optional<Dated> date) {
        List<Source> sources = date.map(Dated::source).stream().toList();
        return new Standing(stage, words, Optional.empty(), sources);
    }

    /** Of an entry into force known by its year only, the days before the signature are out. */
    private boolean mayBind(Party party) {
        return possible(party.bound()) && (party.signed().isEmpty() || possible(party.signed()));
    }

    private Optional<Dated> maybe(Optional<Dated> date) {
        return date.filter(known -> known.reached(day) != Kleene.FALSE);
    }

    private boolean certain(Optional<Dated> date) {
        return date.map(known -> known.reached(day) == Kleene.TRUE).orElse(false);
    }

    private boolean possible(Optional<Dated> date) {
        return maybe(date).isPresent();
    }
}
