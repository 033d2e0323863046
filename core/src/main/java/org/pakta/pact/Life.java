package org.pakta.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.pact.Moment.What;
import org.pakta.text.Day;

/** Everything dated about a pact, in order of time. */
final class Life {
    private final Pact pact;
    private final List<Moment> moments = new ArrayList<>();

    private Life(Pact pact) {
        this.pact = pact;
    }

    /** By first possible day, then by kind and state. */
    static List<Moment> of(Pact pact) {
        Life life = new Life(pact);
        life.whole();
        pact.parties().forEach(life::party);
        pact.clauses().forEach(life::wording);
        return life.moments.stream()
                .distinct()
                .sorted(
                        Comparator.comparing((Moment moment) -> moment.when().day().first())
                                .thenComparing(Moment::what)
                                .thenComparing(moment -> moment.state().orElse("")))
                .toList();
    }

    /** Every day on which what binds may be other than on the day before. */
    static SortedSet<LocalDate> turns(Pact pact) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        of(pact).forEach(moment -> turns.addAll(days(moment.when())));
        pact.clauses().forEach(clause -> turns.addAll(days(clause)));
        pact.parties()
                .forEach(party -> party.dissolved().ifPresent(end -> turns.addAll(days(end))));
        return turns;
    }

    /** The first on which it may have come, and the first on which it surely has. */
    private static List<LocalDate> days(Dated when) {
        Stream<LocalDate> sure =
                when.open() ? when.by().map(Day::last).stream() : Stream.of(when.day().last());
        return Stream.concat(Stream.of(when.day().first()), sure).toList();
    }

    private static List<LocalDate> days(Clause clause) {
        Stream<Dated> limits =
                clause.limits().stream()
                        .flatMap(limit -> Stream.of(limit.from(), limit.until()))
                        .flatMap(Optional::stream);
        Stream<Dated> conflict =
                clause.trigger().conflict().stream().flatMap(tied -> both(tied.days()));
        return Stream.concat(limits, conflict).flatMap(when -> days(when).stream()).toList();
    }

    private static Stream<Dated> both(InForce days) {
        return Stream.concat(Stream.of(days.from()), days.until().stream());
    }

    private void whole() {
        add(pact.signed(), What.SIGNED, Optional.empty(), pact.place());
        add(pact.inForce(), What.IN_FORCE, Optional.empty(), Optional.empty());
        pact.until().ifPresent(end -> ending(end, Optional.empty()));
        pact.relations().stream()
                .forEach(
                        tie ->
                                tie.extent()
                                        .ifPresent(
                                                extent ->
                                                        add(
                                                                Optional.of(extent.from()),
                                                                What.REPLACED_IN_PART,
                                                                Optional.empty(),
                                                                Optional.of(
                                                                        replaced(tie, extent)))));
        term().ifPresent(
                        end ->
                                add(
                                        Optional.of(end),
                                        What.TERM_OVER,
                                        Optional.empty(),
                                        Optional.of("whether it was prolonged is not known")));
    }

    /** The end of its last term known, where it does not go on by itself and no end is known. */
    private Optional<Dated> term() {
        return pact.duration()
                .filter(none -> pact.until().isEmpty())
                .flatMap(
                        term ->
                                pact.inForce()
                                        .flatMap(
                                                from ->
                                                        term.end(from)
                                                                .map(
                                                                        end ->
                                                                                on(
                                                                                        end,
                                                                                        from
                                                                                                .source()))));
    }

    private static Dated on(LocalDate day, Source source) {
        return new Dated(Day.of(day), Optional.empty(), source);
    }

    private static String replaced(Pact.Relation tie, Pact.Extent extent) {
        return "by "
                + tie.pact()
                + (extent.clauses().isEmpty() ? "" : ": " + String.join(", ", extent.clauses()))
                + (extent.between().isEmpty()
                        ? ""
                        : " between " + String.join(", ", extent.between()))
                + extent.condition().map(condition -> ", if " + condition).orElse("");
    }

    /** What the pact's own days do not tell already. */
    private void party(Party party) {
        Optional<String> state = Optional.of(party.state());
        if (!party.signed().equals(pact.signed())) {
            add(party.signed(), What.SIGNED, state, Optional.empty());
        }
        add(party.ratified(), What.RATIFIED, state, Optional.empty());
        party.provisional()
                .ifPresent(
                        days ->
                                span(
                                        days,
                                        What.APPLIED_PROVISIONALLY,
                                        What.PROVISIONAL_APPLICATION_ENDED,
                                        state,
                                        Optional.empty()));
        if (!party.bound().equals(pact.inForce())) {
            What what = party.succession().isPresent() ? What.SUCCEEDED : What.IN_FORCE;
            add(party.bound(), what, state, party.succession().map(Life::inPlace));
        }
        party.suspensions()
                .forEach(
                        rest ->
                                span(
                                        rest.days(),
                                        What.SUSPENDED,
                                        What.SUSPENSION_ENDED,
                                        state,
                                        Optional.of(
                                                (rest.disputed() ? "disputed: " : "")
                                                        + rest.says())));
        party.reservations()
                .forEach(
                        one ->
                                add(
                                        one.until(),
                                        What.RESERVATION_WITHDRAWN,
                                        state,
                                        Optional.of(one.says())));
        party.until().ifPresent(end -> ending(end, state));
        add(
                party.dissolved().filter(end -> mayBindBefore(party, end)),
                What.DISSOLVED,
                state,
                Optional.empty());
    }

    /** That a state is no more matters to pacts it was still in. */
    private boolean mayBindBefore(Party party, Dated end) {
        LocalDate eve = end.day().first().minusDays(1);
        return new Standings(pact, eve).of(party).stage().compareTo(Standing.Stage.SIGNED) >= 0;
    }

    private static String inPlace(Party.Succession succession) {
        return (succession.disputed() ? "disputed: in place of " : "in place of ")
                + succession.of();
    }

    private void wording(Clause clause) {
        clause.phase()
                .ifPresent(
                        days ->
                                span(
                                        days,
                                        What.WORDING_BEGAN,
                                        What.WORDING_ENDED,
                                        Optional.empty(),
                                        Optional.of(clause.article())));
    }

    private void ending(Ending end, Optional<String> state) {
        Optional<String> by = end.by().map(id -> "by " + id);
        add(Optional.of(end.when()), What.of(end.how()), state, by.or(() -> end.when().note()));
    }

    private void span(
            InForce days, What from, What until, Optional<String> state, Optional<String> words) {
        add(Optional.of(days.from()), from, state, words);
        add(days.until(), until, state, words);
    }

    private void add(
            Optional<Dated> when, What what, Optional<String> state, Optional<String> words) {
        when.ifPresent(known -> moments.add(new Moment(known, what, state, words)));
    }
}
