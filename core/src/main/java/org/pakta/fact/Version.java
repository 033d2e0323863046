package org.pakta.fact;

import java.util.Arrays;
import java.util.Optional;
import org.pakta.event.Event.Status;
import org.pakta.figure.Amount;
import org.pakta.figure.Amount.Match;
import org.pakta.text.Day;

/** One way of telling a fact. */
public sealed interface Version {
    /** In few words and signs: {@code done 2024-06-19}, {@code ≥ 20}, the words said. */
    String says();

    /** Where it stands among tellings of one fact: done before planned, alleged and denied. */
    default int rank() {
        return 0;
    }

    /** Whether what this says holds by another telling of the same fact. */
    Match by(Version other);

    /**
     * Of an act.
     *
     * @param status whether it is told as done, planned, alleged or denied
     * @param day when, as far as told
     */
    record Deed(Status status, Optional<Day> day) implements Version {
        @Override
        public String says() {
            return status.code() + day.map(d -> " " + d).orElse("");
        }

        @Override
        public int rank() {
            return Arrays.asList(Status.values()).indexOf(status);
        }

        @Override
        public Match by(Version other) {
            return other instanceof Deed deed ? by(deed) : Match.CANNOT_TELL;
        }

        private Match by(Deed deed) {
            boolean oneDenies = (status == Status.DENIED) != (deed.status == Status.DENIED);
            boolean bothDated = day.isPresent() && deed.day.isPresent();
            if (oneDenies || (bothDated && !day.get().agreesWith(deed.day.get()))) {
                return Match.CONTRADICTS;
            }
            boolean sameDay = day.isEmpty() || (bothDated && within(day.get(), deed.day.get()));
            return status == deed.status && sameDay ? Match.HOLDS : Match.CANNOT_TELL;
        }

        private static boolean within(Day vague, Day exact) {
            return !exact.first().isBefore(vague.first()) && !exact.last().isAfter(vague.last());
        }
    }

    /** Of a number. */
    record Quantity(Amount amount) implements Version {
        @Override
        public String says() {
            return amount.signs();
        }

        @Override
        public Match by(Version other) {
            return other instanceof Quantity number ? amount.by(number.amount) : Match.CANNOT_TELL;
        }
    }

    /** Of somebody's words: those that all wordings share. */
    record Quoted(String core) implements Version {
        @Override
        public String says() {
            return core;
        }

        @Override
        public Match by(Version other) {
            return equals(other) ? Match.HOLDS : Match.CANNOT_TELL;
        }
    }
}
