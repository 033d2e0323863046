package org.pakta.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A commitment between states.
 *
 * @param id name of its folder, or made from its parties and first known day
 * @param basis what stands behind it
 * @param signed when; empty when not known
 * @param place where it was signed
 * @param inForce first day for the first parties; empty when it never came into force
 * @param until how it ended; empty while it has not
 * @param duration what it says about its own length
 * @param parties in file order
 * @param relations to other pacts
 * @param clauses in the order of the text
 */
public record Pact(
        String id,
        Names names,
        Kind kind,
        Basis basis,
        Optional<Dated> signed,
        Optional<String> place,
        Optional<Dated> inForce,
        Optional<Ending> until,
        Optional<Duration> duration,
        List<Party> parties,
        List<Relation> relations,
        List<Clause> clauses) {
    public Pact {
        parties = List.copyOf(parties);
        relations = List.copyOf(relations);
        clauses = List.copyOf(clauses);
    }

    /** Every state that is, was or may become a party; each once. */
    public List<String> states() {
        return parties.stream().map(Party::state).distinct().toList();
    }

    /** How a state stands to it on a day. */
    public Standing standing(String state, LocalDate day) {
        return new Standings(this, day).of(state);
    }

    /** How each of its states stands to it on a day. */
    public Map<String, Standing> standings(LocalDate day) {
        Standings standings = new Standings(this, day);
        Map<String, Standing> all = new TreeMap<>();
        for (Party party : parties) {
            all.merge(party.state(), standings.of(party), Standing::later);
        }
        return all;
    }

    /** Times in which a state's duties rest, of its line that counts on that day. */
    public List<Party.Suspension> suspensions(String state, LocalDate day) {
        Standings standings = new Standings(this, day);
        return parties.stream()
                .filter(party -> party.state().equals(state) && !party.suspensions().isEmpty())
                .filter(party -> standings.of(party).bound() != Kleene.FALSE)
                .flatMap(party -> party.suspensions().stream())
                .toList();
    }

    /** What a state took out of it, of its line that counts on that day. */
    public List<Reservation> reservations(String state, LocalDate day) {
        Standings standings = new Standings(this, day);
        return parties.stream()
                .filter(party -> party.state().equals(state) && !party.reservations().isEmpty())
                .filter(party -> standings.of(party).bound() != Kleene.FALSE)
                .flatMap(party -> party.reservations().stream())
                .toList();
    }

    /** Everything dated about it, in order of time. */
    public List<Moment> life() {
        return Life.of(this);
    }

    /** Every day on which what it binds to may be other than on the day before. */
    public SortedSet<LocalDate> turns() {
        return Life.turns(this);
    }

    /** When it bound any of its states. */
    public List<Span> stood() {
        TreeMap<LocalDate, Kleene> turns = new TreeMap<>();
        for (LocalDate day : turns()) {
            turns.put(
                    day,
                    standings(day).values().stream()
                            .map(Standing::bound)
                            .reduce(Kleene.FALSE, Kleene::or));
        }
        return Span.of(turns);
    }

    /** Where its days, its parties and its clauses come from, for counting what was checked. */
    public List<Source> sources() {
        List<Source> own =
                Stream.of(signed, inForce, until.map(Ending::when))
                        .flatMap(Optional::stream)
                        .map(Dated::source)
                        .toList();
        Stream<Source> lines =
                parties.stream().flatMap(Party::sources).filter(source -> !own.contains(source));
        return Stream.of(own.stream(), lines, clauses.stream().map(Clause::source))
                .flatMap(sources -> sources)
                .toList();
    }

    /** What sort of instrument it is. */
    public enum Kind {
        TREATY,
        AGREEMENT,
        PROTOCOL,
        DECLARATION,
        MEMORANDUM,
        OTHER
    }

    /**
     * What it is called.
     *
     * @param official full title
     * @param en short English name
     * @param indonesian short Indonesian name
     * @param aliases other names under which reports speak of it
     */
    public record Names(String official, String en, String indonesian, List<String> aliases) {
        public Names {
            aliases = List.copyOf(aliases);
        }

        /** Every name once, for matching. */
        public List<String> all() {
            return Stream.concat(Stream.of(official, en, indonesian), aliases.stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * A tie to another pact.
     *
     * @param pact its id
     * @param note in words; empty when there is nothing more to say
     * @param extent for {@code replaced_by}: what loses effect; empty when all of it does, which
     *     then stands as the pact's end
     */
    public record Relation(
            RelationKind kind, String pact, Optional<String> note, Optional<Extent> extent) {}

    /**
     * How far a pact is replaced by another that takes the place of only a part of it.
     *
     * @param from first day of it
     * @param clauses ids of the clauses that lose effect; empty means every one
     * @param between parties among which they do; empty means all
     * @param condition what it hangs on, in words; empty when it hangs on nothing. Whether it was
     *     met is not known
     */
    public record Extent(
            Dated from, List<String> clauses, List<String> between, Optional<String> condition) {
        public Extent {
            clauses = List.copyOf(clauses);
            between = List.copyOf(between);
        }

        /** Whether that clause has lost its effect between two parties by that day. */
        public Kleene replaced(Clause clause, String one, String other, LocalDate day) {
            boolean meant =
                    (clauses.isEmpty() || clauses.contains(clause.id()))
                            && (between.isEmpty()
                                    || (between.contains(one) && between.contains(other)));
            Kleene condition = this.condition.isPresent() ? Kleene.UNKNOWN : Kleene.TRUE;
            return Kleene.of(meant).and(condition).and(from.reached(day));
        }
    }

    /** How one pact bears on another. */
    public enum RelationKind {
        REPLACES,
        REPLACED_BY,
        AMENDS,
        AMENDED_BY;

        /** As written in data: {@code replaced_by}, … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The same tie seen from the other pact. */
        public RelationKind inverse() {
            return switch (this) {
                case REPLACES -> REPLACED_BY;
                case REPLACED_BY -> REPLACES;
                case AMENDS -> AMENDED_BY;
                case AMENDED_BY -> AMENDS;
            };
        }
    }
}
