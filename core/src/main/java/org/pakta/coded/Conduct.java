package org.pakta.coded;

import java.time.LocalDate;
import java.util.Optional;
import org.pakta.coded.Condition.Kind;
import org.pakta.coded.Membership.Threat;
import org.pakta.coded.War.Attack;
import org.pakta.pact.Duty;
import org.pakta.pact.Kleene;

/**
 * How one member kept its promises towards another that was attacked or attacked somebody. The
 * coding tells that a promise has a condition; whether it was met is read only where the data can
 * tell, and is unknown otherwise.
 */
final class Conduct {
    /** Who comes later than this may have come for its own reasons. */
    private static final int AT_ONCE_YEARS = 1;

    private final War war;
    private final Attack attack;
    private final Membership owing;
    private final Membership other;
    private final int owed;
    private final LocalDate made;
    private final Verdicts.Counted counted;

    /**
     * An attack that touches an alliance.
     *
     * @param owed the member attacked, or attacking
     * @param made first day of the alliance
     */
    record Occasion(Attack attack, Membership owed, LocalDate made) {
        /** Whether it had come before the member was one. */
        boolean earlier() {
            return attack.day().isBefore(owed.from());
        }

        /** When help was first owed. */
        LocalDate day() {
            return earlier() ? owed.from() : attack.day();
        }
    }

    private final Occasion when;

    Conduct(War war, Occasion when, Membership owing, Verdicts.Counted counted) {
        this.war = war;
        this.when = when;
        this.attack = when.attack();
        this.owing = owing;
        this.other = when.owed();
        this.owed = other.member();
        this.made = when.made();
        this.counted = counted;
    }

    Membership owing() {
        return owing;
    }

    Outcome outcome() {
        Optional<LocalDate> fought = foughtEachOther();
        if (fought.isPresent()) {
            return broken(fought.get());
        }
        return owing.duties().stream()
                .filter(this::concerned)
                .sorted()
                .map(this::kept)
                .reduce(Outcome::and)
                .orElseGet(() -> Outcome.of(Verdict.NOT_APPLICABLE, nothing()));
    }

    /** Of a war older than the membership, only promises that speak of it count. */
    private boolean concerned(Duty duty) {
        return !when.earlier() || owing.depends(duty, Kind.CONFLICT);
    }

    private Outcome kept(Duty duty) {
        Outcome one =
                switch (duty) {
                    case DEFEND -> target() || when.earlier() ? help(duty) : untouched(duty);
                    case ATTACK -> target() && !when.earlier() ? untouched(duty) : help(duty);
                    case NEUTRAL -> stayedOut();
                    default -> untouched(duty);
                };
        return owing.varies() ? perhaps(one) : one;
    }

    private boolean target() {
        return attack.target() == owed;
    }

    private int adversary() {
        return target() ? attack.attacker() : attack.target();
    }

    private String occasion() {
        return target()
                ? "%d was attacked by %d on %s".formatted(owed, adversary(), attack.day())
                : "%d attacked %d on %s".formatted(owed, adversary(), attack.day());
    }

    private String nothing() {
        return occasion() + "; nothing was promised for that";
    }

    private Outcome untouched(Duty duty) {
        return Outcome.of(
                Verdict.NOT_APPLICABLE,
                "%s; %s was not called upon".formatted(occasion(), duty.code()));
    }

    /** The first day they fought one another while both were members. */
    private Optional<LocalDate> foughtEachOther() {
        return war.against(owing.member(), owed)
                .filter(day -> holds(owing, day) && holds(other, day));
    }

    private static boolean holds(Membership one, LocalDate day) {
        return !day.isBefore(one.from()) && !day.isAfter(one.to(LocalDate.MAX));
    }

    private Outcome broken(LocalDate day) {
        if (war.madeOn(owed, owing.member()).isPresent()
                && war.madeOn(owing.member(), owed).isEmpty()) {
            return Outcome.of(Verdict.NOT_APPLICABLE, "was attacked by " + owed);
        }
        boolean promised = owing.duties().stream().anyMatch(duty -> duty != Duty.CONSULT);
        String what = "fought %d from %s on".formatted(owed, day);
        return promised
                ? Outcome.of(Verdict.VIOLATED, what)
                : Outcome.of(Verdict.NOT_APPLICABLE, what + "; consult was all that was promised");
    }

    /** Defence or attack: to be there. */
    private Outcome help(Duty duty) {
        Optional<LocalDate> came = war.together(owing.member(), owed);
        Met met = met(duty);
        String what = "%s; %s was promised".formatted(occasion(), duty.code());
        if (met.value() == Kleene.FALSE) {
            return Outcome.of(Verdict.NOT_APPLICABLE, what + ", but not for this: " + met.why());
        }
        Outcome done = came.map(day -> came(what, day)).orElseGet(() -> stayedAway(what));
        return met.value() == Kleene.TRUE || answered()
                ? done
                : done.orElse(Verdict.NOT_APPLICABLE, "needs to know " + met.why());
    }

    /**
     * Who makes war on the same adversary at once has itself taken its promise to be called upon.
     */
    private boolean answered() {
        return war.madeOn(owing.member(), adversary())
                .filter(day -> !day.isBefore(when.day()) && !late(day))
                .isPresent();
    }

    private boolean late(LocalDate day) {
        return day.isAfter(when.day().plusYears(AT_ONCE_YEARS));
    }

    private Outcome came(String what, LocalDate day) {
        return late(day)
                ? Outcome.of(
                        Verdict.VIOLATED,
                        what + " and it stayed out for more than a year, until " + day)
                : Outcome.of(Verdict.HONOURED, what + " and it fought beside it");
    }

    private Outcome stayedAway(String what) {
        Outcome violated = answering(Outcome.of(Verdict.VIOLATED, what + " and it stayed out"));
        if (when.earlier()) {
            return violated.orElse(Verdict.NOT_APPLICABLE, "the war was older than the promise");
        }
        return owing.terms().inSystem() || becameState()
                ? violated
                : violated.orElse(
                        Verdict.HONOURED, "war data does not count this state, whatever it did");
    }

    private boolean becameState() {
        return counted.state(owing.member(), when.day())
                && !counted.state(owing.member(), owing.from());
    }

    /**
     * Help that is not given, or not against an attacker, says nothing where none was called for.
     */
    private Outcome answering(Outcome one) {
        return target() && war.answers(attack) == Kleene.UNKNOWN
                ? one.orElse(
                        Verdict.NOT_APPLICABLE,
                        "needs to know whether %d came to help one that %d had attacked"
                                .formatted(attack.attacker(), owed))
                : one;
    }

    private Outcome stayedOut() {
        Met met = met(Duty.NEUTRAL);
        String what = occasion() + "; neutral was promised";
        return switch (met.value()) {
            case FALSE ->
                    Outcome.of(Verdict.NOT_APPLICABLE, what + ", but not for this: " + met.why());
            case TRUE -> answering(Outcome.of(Verdict.HONOURED, what + " and it did not fight it"));
            case UNKNOWN ->
                    Outcome.of(Verdict.HONOURED, what + " and it did not fight it")
                            .orElse(Verdict.NOT_APPLICABLE, "needs to know " + met.why());
        };
    }

    private static Outcome perhaps(Outcome one) {
        return one.orElse(Verdict.NOT_APPLICABLE, "needs to know to whom it was promised");
    }

    /** Whether the conditions of a promise were met, and which one decides. */
    private record Met(Kleene value, String why) {}

    private Met met(Duty duty) {
        Met met = new Met(Kleene.TRUE, "");
        for (Kind kind : Kind.values()) {
            if (owing.depends(duty, kind)) {
                met = both(met, met(kind));
            }
        }
        boolean other = owing.terms().other();
        return other
                ? both(met, new Met(Kleene.UNKNOWN, "whether a further condition was met"))
                : met;
    }

    private static Met both(Met one, Met other) {
        return other.value().compareTo(one.value()) < 0 ? other : one;
    }

    private Met met(Kind kind) {
        return switch (kind) {
            case ADVERSARY -> adversaryMeant();
            case CONFLICT -> conflictMeant();
            case UNPROVOKED -> unprovoked();
            case ATTACKED ->
                    target()
                            ? new Met(Kleene.TRUE, "")
                            : new Met(Kleene.FALSE, owed + " was not the one attacked");
            case PLACE -> new Met(Kleene.UNKNOWN, "where it was");
            case NUMBER -> new Met(Kleene.UNKNOWN, "how many adversaries are meant");
            case DEMANDS -> new Met(Kleene.UNKNOWN, "whether the demands were met");
            case REQUEST -> new Met(Kleene.UNKNOWN, "whether it was asked for");
        };
    }

    /** States named as threats are those meant; where only a kind of state is, nobody can tell. */
    private Met adversaryMeant() {
        Threat threat = owing.terms().threat();
        boolean named = threat == Threat.STATES || threat == Threat.STATES_IN_REGION;
        if (!named || owing.terms().states().isEmpty()) {
            return new Met(Kleene.UNKNOWN, "which adversary is meant");
        }
        return owing.terms().states().contains(adversary())
                ? new Met(Kleene.TRUE, "")
                : new Met(Kleene.FALSE, adversary() + " is not the adversary named");
    }

    /** The conflict that goes on when an alliance is made is the one it speaks of. */
    private Met conflictMeant() {
        return war.began().isAfter(made)
                ? new Met(Kleene.FALSE, "the war began after the alliance was made")
                : new Met(Kleene.TRUE, "");
    }

    /** Who was attacked by the one that began the war, and attacked nobody, did not provoke it. */
    private Met unprovoked() {
        if (!target() || war.attackedBy(owed, attack.day())) {
            return new Met(Kleene.FALSE, owed + " had itself attacked");
        }
        return attack.joined()
                ? new Met(Kleene.UNKNOWN, "whether it was provoked")
                : new Met(Kleene.TRUE, "");
    }
}
