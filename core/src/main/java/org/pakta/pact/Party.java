package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state's part in a pact. A state that left and came back stands twice.
 *
 * @param state ISO 3166-1 alpha-3 of its time (SUN, DDR, CSK, YUG for states of the past)
 * @param signed empty when it acceded or succeeded
 * @param ratified empty when not known or not needed
 * @param provisional days on which it applies the pact before it is bound; empty when it did not
 * @param bound first day it is bound; empty when it never was
 * @param until how it left; empty while it has not
 * @param dissolved when the state itself ceased to exist
 * @param suspensions times its duties rest
 * @param succession whose place it took; empty when it joined by an act of its own
 * @param reservations what it took out when it joined
 * @param source of its being a party, and of every day that brings none of its own
 */
public record Party(
        String state,
        Optional<Dated> signed,
        Optional<Dated> ratified,
        Optional<InForce> provisional,
        Optional<Dated> bound,
        Optional<Ending> until,
        Optional<Dated> dissolved,
        List<Suspension> suspensions,
        Optional<Succession> succession,
        List<Reservation> reservations,
        Source source) {
    public Party {
        suspensions = List.copyOf(suspensions);
        reservations = List.copyOf(reservations);
    }

    /** Signed and bound on those days, and nothing else. */
    public static Party plain(
            String state, Optional<Dated> signed, Optional<Dated> bound, Source source) {
        return new Party(
                state,
                signed,
                Optional.empty(),
                Optional.empty(),
                bound,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                source);
    }

    /** Where its status comes from; each source once. */
    Stream<Source> sources() {
        Stream<Dated> days =
                Stream.of(signed, ratified, bound, until.map(Ending::when), dissolved)
                        .flatMap(Optional::stream);
        Stream<InForce> times =
                Stream.concat(provisional.stream(), suspensions.stream().map(Suspension::days));
        Stream<Dated> starts = times.map(InForce::from);
        return Stream.of(
                        Stream.of(source),
                        Stream.concat(days, starts).map(Dated::source),
                        reservations.stream().map(Reservation::source))
                .flatMap(sources -> sources)
                .distinct();
    }

    /**
     * A state that took the place of another in a pact.
     *
     * @param of the state before it
     * @param disputed whether it is not agreed that it did
     */
    public record Succession(String of, boolean disputed) {}

    /**
     * A time in which this party's duties rest.
     *
     * @param days from when until when
     * @param towards to whom; empty means to every party
     * @param mutual whether what those owe this party rests too
     * @param disputed whether it is not agreed that they rest
     * @param says in words
     */
    public record Suspension(
            InForce days, List<String> towards, boolean mutual, boolean disputed, String says) {
        public Suspension {
            towards = List.copyOf(towards);
        }

        /** Whether duties between this party and that state rest on that day. */
        public Kleene rests(String state, LocalDate day) {
            if (!towards.isEmpty() && !towards.contains(state)) {
                return Kleene.FALSE;
            }
            Kleene running = days.on(day);
            return disputed ? running.and(Kleene.UNKNOWN) : running;
        }
    }
}
