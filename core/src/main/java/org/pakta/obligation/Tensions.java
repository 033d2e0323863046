package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pakta.obligation.Tension.Kind;
import org.pakta.obligation.Tension.War;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;
import org.pakta.text.Day;

/** Finds the promises of one state that pull against each other on a day. */
final class Tensions {
    private static final Set<Duty> HELP = Set.of(Duty.DEFEND, Duty.ATTACK);

    private final LocalDate day;
    private final OnDay then;

    /** Whether two promised each other help, once looked up. */
    private final Map<List<String>, Boolean> allied = new HashMap<>();

    Tensions(OnDay then, LocalDate day) {
        this.then = then;
        this.day = day;
    }

    /** Every state that a pact binds or may bind, sorted. */
    List<String> states() {
        return then.pacts().stream()
                .flatMap(pact -> pact.standings().keySet().stream().filter(pact::mayBind))
                .distinct()
                .sorted()
                .toList();
    }

    /** Sorted by kind, what is certain first, then by pacts. */
    List<Tension> of(String party) {
        List<Pledge> pledges =
                then.of(party).stream().flatMap(pact -> pledges(pact, party)).toList();
        List<Tension> tensions = new ArrayList<>();
        for (Pledge one : pledges) {
            for (Pledge other : pledges) {
                if (!one.pact().id().equals(other.pact().id())) {
                    kind(one, other)
                            .flatMap(kind -> tension(kind, one, other))
                            .ifPresent(tensions::add);
                }
            }
        }
        tensions.sort(
                Comparator.comparing(Tension::kind)
                        .thenComparing(Tension::holds, Comparator.reverseOrder())
                        .thenComparing(tension -> tension.one().pact())
                        .thenComparing(tension -> tension.other().pact()));
        return tensions;
    }

    private static Stream<Pledge> pledges(PactDay then, String party) {
        if (!then.mayBind(party)) {
            return Stream.of();
        }
        Ties ties = new Ties(then);
        return then.pact().clauses().stream()
                .map(clause -> new Pledge(then, clause, party, ties.of(clause, party)))
                .filter(pledge -> !pledge.to().isEmpty());
    }

    /** How two could pull; each pair is looked at once. */
    private static Optional<Kind> kind(Pledge one, Pledge other) {
        boolean help = HELP.contains(one.clause().duty());
        return switch (other.clause().duty()) {
            case DEFEND, ATTACK ->
                    help && one.pact().id().compareTo(other.pact().id()) < 0
                            ? Optional.of(Kind.BOTH_SIDES)
                            : one.clause().duty() == Duty.EXCLUSIVE && follows(one, other)
                                    ? Optional.of(Kind.EXCLUSIVE)
                                    : Optional.empty();
            case NEUTRAL -> help ? Optional.of(Kind.HELP_OR_NEUTRALITY) : Optional.empty();
            case NOT_ATTACK -> help ? Optional.of(Kind.HELP_OR_PEACE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the second was made after the first. */
    private static boolean follows(Pledge early, Pledge late) {
        Optional<Day> before = early.then().standing(early.party()).since();
        Optional<Day> since = late.then().standing(late.party()).since();
        return since.isPresent()
                && before.isPresent()
                && since.get().first().isAfter(before.get().last());
    }

    private Optional<Tension> tension(Kind kind, Pledge one, Pledge other) {
        List<War> wars = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        for (Tie first : one.to()) {
            for (Tie second : other.to()) {
                war(kind, one, first, other, second, open).ifPresent(wars::add);
            }
        }
        if (wars.isEmpty()) {
            return Optional.empty();
        }
        Kleene holds = wars.stream().map(War::holds).reduce(Kleene.FALSE, Kleene::or);
        return Optional.of(
                new Tension(
                        one.party(),
                        kind,
                        one.promise(),
                        other.promise(),
                        wars.stream()
                                .sorted(Comparator.comparing(War::attacked).thenComparing(War::by))
                                .toList(),
                        holds,
                        holds == Kleene.TRUE ? List.of() : List.copyOf(open),
                        from(one, other),
                        until(one, other)));
    }

    /** The war between those two in which both promises count; empty when they do not. */
    private Optional<War> war(
            Kind kind, Pledge one, Tie first, Pledge other, Tie second, Set<String> open) {
        // An exclusive promise is made to the state that the later pact may be turned against.
        boolean exclusive = kind == Kind.EXCLUSIVE;
        String attacked = (exclusive ? second : first).covered();
        String by = (exclusive ? first : second).covered();
        Pledge help = exclusive ? other : one;
        boolean inside = exclusive && help.then().mayBind(by);
        if (inside || attacked.equals(by) || allied(attacked, by)) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(help.after(Question.of(attacked, List.of(by), day)));
        switch (kind) {
            case BOTH_SIDES, HELP_OR_NEUTRALITY ->
                    findings.addAll(other.after(Question.of(by, List.of(attacked), day)));
            case HELP_OR_PEACE -> findings.add(Finding.of(second.holds(), second.because()));
            case EXCLUSIVE -> {
                findings.add(Finding.of(first.holds(), first.because()));
                findings.add(aimed(help, by));
            }
        }
        Kleene holds = Binding.least(findings);
        if (holds == Kleene.FALSE) {
            return Optional.empty();
        }
        findings.stream()
                .filter(finding -> finding.holds() == Kleene.UNKNOWN)
                .forEach(finding -> open.add(finding.because()));
        return Optional.of(new War(attacked, by, holds));
    }

    /** A war between two that promised each other help is no plain case of either pact. */
    private boolean allied(String one, String other) {
        return allied.computeIfAbsent(
                List.of(one, other), pair -> helps(one, other) || helps(other, one));
    }

    private boolean helps(String one, String other) {
        return then.of(one).stream()
                .filter(pact -> pact.mayBind(one) && pact.mayBind(other))
                .anyMatch(
                        pact ->
                                pact.pact().clauses().stream()
                                        .filter(clause -> clause.duty() == Duty.DEFEND)
                                        .map(clause -> new Binding(pact, clause, one, other))
                                        .anyMatch(binding -> binding.holds() == Kleene.TRUE));
    }

    /** Whether a pact is directed against a state can be told only where it names it. */
    private static Finding aimed(Pledge help, String state) {
        boolean named =
                help.clause().trigger().adversary().named().contains(state)
                        || help.clause()
                                .trigger()
                                .conflict()
                                .filter(conflict -> conflict.against().contains(state))
                                .isPresent();
        return Finding.of(
                named ? Kleene.TRUE : Kleene.UNKNOWN,
                named
                        ? "it names " + state
                        : "whether a pact that names no adversary is directed against a state can be read either way");
    }

    private static LocalDate from(Pledge one, Pledge other) {
        LocalDate first = one.from(one.pact().turns());
        LocalDate second = other.from(other.pact().turns());
        return first.isAfter(second) ? first : second;
    }

    private static Optional<LocalDate> until(Pledge one, Pledge other) {
        return Stream.of(one.until(one.pact().turns()), other.until(other.pact().turns()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
