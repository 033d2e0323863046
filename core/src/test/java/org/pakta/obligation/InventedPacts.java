package org.pakta.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pakta.pact.Basis;
import org.pakta.pact.Clause;
import org.pakta.pact.Dated;
import org.pakta.pact.Duration;
import org.pakta.pact.Duty;
import org.pakta.pact.Ending;
import org.pakta.pact.InForce;
import org.pakta.pact.Pact;
import org.pakta.pact.Party;
import org.pakta.pact.Reservation;
import org.pakta.pact.Side;
import org.pakta.pact.Source;
import org.pakta.pact.Trigger;
import org.pakta.text.Day;

/** Pacts nobody made, drawn from a seed: every part of the model turns up in some of them. */
final class InventedPacts {
    static final List<String> STATES =
            List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final int DAYS = 8000;
    private static final Source SOURCE = new Source("invented", Optional.empty());

    private final Random random;
    private final List<String> ids;

    private InventedPacts(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    /** So many, whose ids sort as they are numbered. */
    static List<Pact> some(Random random, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add("pact-" + (1000 + i));
        }
        InventedPacts invented = new InventedPacts(random, ids);
        List<Pact> pacts = new ArrayList<>();
        ids.forEach(id -> pacts.add(invented.pact(id)));
        return pacts;
    }

    static Question question(Random random) {
        String attacked = STATES.get(random.nextInt(STATES.size()));
        List<String> by = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String other = STATES.get(random.nextInt(STATES.size()));
            if (!other.equals(attacked)) {
                by.add(other);
            }
        }
        Question question = Question.of(attacked, by, FIRST.plusDays(random.nextInt(DAYS)));
        question = random.nextInt(4) == 0 ? question.provoked() : question;
        question = random.nextInt(4) == 0 ? question.withoutWar() : question;
        question = random.nextInt(4) == 0 ? question.withoutRequest() : question;
        question = random.nextInt(4) == 0 ? question.declared() : question;
        return random.nextInt(4) == 0 ? question.on(Trigger.Target.VESSELS) : question;
    }

    /** CCC owes help to B and to D, D owes it to A: an attack of B on A tears C apart. */
    static List<Pact> guarantees(String a, String b, String c) {
        return List.of(
                plain("pact-1", List.of("DDD", a), help("DDD", a)),
                plain("pact-2", List.of(c, "DDD"), help(c, "DDD")),
                plain("pact-3", List.of(c, b), help(c, b)));
    }

    /** A promises B to join nothing against it, and later to help C against B. */
    static List<Pact> exclusiveThenAgainst() {
        Trigger againstB =
                new Trigger(
                        Trigger.Event.ARMED_ATTACK,
                        "an attack by B",
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        new Trigger.Adversary(Trigger.Attacker.NAMED, List.of("BBB"), 1),
                        Optional.empty());
        Clause exclusive =
                clause("c1", Duty.EXCLUSIVE, Side.ALL, Trigger.of(Trigger.Event.STANDING));
        Clause against = clause("c1", Duty.DEFEND, new Side.Named(List.of("CCC")), againstB);
        return List.of(
                plain("pact-1", List.of("AAA", "BBB"), exclusive),
                pact("pact-2", "2005-01-01", List.of("AAA", "CCC"), List.of(against)));
    }

    /** A owes B help, but the other pact comes first; there it owes consultation. */
    static List<Pact> oneYielding() {
        Trigger attack = Trigger.of(Trigger.Event.ARMED_ATTACK);
        Clause help = clause("c1", Duty.DEFEND, Side.ALL, attack, List.of("pact-2"));
        Clause talk = clause("c1", Duty.CONSULT, Side.ALL, attack, List.of());
        return List.of(
                plain("pact-1", List.of("AAA", "BBB"), help),
                plain("pact-2", List.of("AAA", "BBB"), talk));
    }

    /** From 2001 on, and no more. */
    static Pact plain(String id, List<String> states, Clause clause) {
        return pact(id, "2001-01-01", states, List.of(clause));
    }

    private static Pact pact(String id, String since, List<String> states, List<Clause> clauses) {
        Optional<Dated> day =
                Day.parse(since).map(known -> new Dated(known, Optional.empty(), SOURCE));
        return new Pact(
                id,
                new Pact.Names(id, id, id, List.of()),
                Pact.Kind.TREATY,
                Basis.TREATY,
                day,
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                states.stream().map(state -> Party.plain(state, day, day, SOURCE)).toList(),
                List.of(),
                clauses);
    }

    private static Clause help(String by, String to) {
        Clause all = clause("c1", Duty.DEFEND, Side.ALL, Trigger.of(Trigger.Event.ARMED_ATTACK));
        return between(all, new Side.Named(List.of(by)), new Side.Named(List.of(to)));
    }

    private static Clause between(Clause clause, Side by, Side to) {
        return new Clause(
                clause.id(),
                clause.article(),
                clause.duty(),
                by,
                to,
                clause.trigger(),
                clause.response(),
                clause.wording(),
                clause.limits(),
                clause.phase(),
                clause.yieldsTo(),
                clause.source());
    }

    private static Clause clause(String id, Duty duty, Side to, Trigger trigger) {
        return clause(id, duty, to, trigger, List.of());
    }

    private static Clause clause(
            String id, Duty duty, Side to, Trigger trigger, List<String> yieldsTo) {
        return new Clause(
                id,
                "article " + id,
                duty,
                Side.ALL,
                to,
                trigger,
                Optional.empty(),
                new Clause.Wording(duty.code(), false),
                List.of(),
                Optional.empty(),
                yieldsTo,
                SOURCE);
    }

    private Pact pact(String id) {
        List<String> states = states(2 + random.nextInt(4));
        LocalDate signed = FIRST.plusDays(random.nextInt(DAYS / 2));
        LocalDate bound = signed.plusDays(random.nextInt(700));
        Optional<Dated> inForce = some(8, () -> dated(bound));
        return new Pact(
                id,
                new Pact.Names(id, id, id, List.of()),
                Pact.Kind.TREATY,
                Basis.TREATY,
                Optional.of(dated(signed)),
                Optional.empty(),
                inForce,
                maybe(3, () -> new Ending(after(bound), Ending.How.ENDED, Optional.empty())),
                maybe(4, this::duration),
                states.stream().map(state -> party(state, signed, bound, states)).toList(),
                maybe(4, () -> relation(id, bound, states)).stream().toList(),
                clauses(states, bound));
    }

    private List<String> states(int count) {
        List<String> states = new ArrayList<>(STATES);
        Collections.shuffle(states, random);
        return states.subList(0, count).stream().sorted().toList();
    }

    private Duration duration() {
        Duration.Renewal[] kinds = Duration.Renewal.values();
        return new Duration(
                "some years",
                Optional.of(1 + random.nextInt(12)),
                kinds[random.nextInt(kinds.length)],
                Optional.empty(),
                Optional.empty());
    }

    private Party party(String state, LocalDate signed, LocalDate bound, List<String> states) {
        boolean late = random.nextInt(4) == 0;
        LocalDate first = late ? bound.plusDays(random.nextInt(900)) : bound;
        return new Party(
                state,
                some(6, () -> dated(signed)),
                Optional.empty(),
                maybe(8, () -> new InForce(dated(signed), Optional.of(dated(first)))),
                some(8, () -> dated(first)),
                maybe(5, () -> new Ending(after(first), Ending.How.WITHDREW, Optional.empty())),
                maybe(12, () -> after(first)),
                maybe(5, () -> suspension(first, states)).stream().toList(),
                Optional.empty(),
                maybe(6, () -> reservation(first)).stream().toList(),
                SOURCE);
    }

    private Party.Suspension suspension(LocalDate first, List<String> states) {
        LocalDate from = first.plusDays(random.nextInt(900));
        return new Party.Suspension(
                new InForce(dated(from), maybe(2, () -> after(from))),
                random.nextBoolean() ? List.of() : states.subList(0, 1),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                "rests");
    }

    private Reservation reservation(LocalDate first) {
        return new Reservation(
                "not this",
                random.nextBoolean() ? List.of() : List.of("c1"),
                effect(),
                random.nextBoolean(),
                maybe(2, () -> after(first)),
                SOURCE);
    }

    private Clause.Effect effect() {
        return one(List.of(Clause.Effect.values()));
    }

    private Pact.Relation relation(String id, LocalDate bound, List<String> states) {
        String other = another();
        return new Pact.Relation(
                Pact.RelationKind.REPLACED_BY,
                other.equals(id) ? "pact-0" : other,
                Optional.empty(),
                Optional.of(
                        new Pact.Extent(
                                after(bound),
                                random.nextBoolean() ? List.of("c1") : List.of(),
                                random.nextBoolean() ? states.subList(0, 2) : List.of(),
                                maybe(3, () -> "somebody agrees"))));
    }

    private List<Clause> clauses(List<String> states, LocalDate bound) {
        List<Clause> clauses = new ArrayList<>();
        Duty[] duties = Duty.values();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            Duty duty = random.nextBoolean() ? Duty.DEFEND : duties[random.nextInt(duties.length)];
            List<String> yields =
                    i == 1 && random.nextInt(3) == 0
                            ? List.of("c2", another(), another(), another())
                            : List.of();
            clauses.add(
                    new Clause(
                            "c" + i,
                            "article " + i,
                            duty,
                            side(states),
                            side(states),
                            trigger(states, bound),
                            Optional.empty(),
                            new Clause.Wording(duty.code(), false),
                            maybe(3, () -> limit(states, bound)).stream().toList(),
                            maybe(6, () -> new InForce(dated(bound), Optional.of(after(bound)))),
                            yields,
                            SOURCE));
        }
        return clauses;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String another() {
        return ids.get(random.nextInt(ids.size()));
    }

    private Side side(List<String> states) {
        return switch (random.nextInt(6)) {
            case 0 -> Side.UNKNOWN;
            case 1 -> new Side.Named(states.subList(0, 1 + random.nextInt(states.size())));
            default -> Side.ALL;
        };
    }

    private Trigger trigger(List<String> states, LocalDate bound) {
        Trigger.Event[] events = Trigger.Event.values();
        Map<Trigger.Need, Trigger.Said> needs = new TreeMap<>();
        for (Trigger.Need need : Trigger.Need.values()) {
            if (random.nextInt(4) == 0) {
                Trigger.Said[] said = Trigger.Said.values();
                needs.put(need, said[random.nextInt(said.length)]);
            }
        }
        return new Trigger(
                events[random.nextInt(events.length)],
                "something",
                maybe(4, () -> area(states)),
                random.nextInt(5) == 0 ? List.of(Trigger.Target.VESSELS) : List.of(),
                needs,
                adversary(),
                maybe(8, () -> conflict(bound)));
    }

    private Trigger.Conflict conflict(LocalDate bound) {
        return new Trigger.Conflict(
                "a war",
                new InForce(dated(bound), maybe(2, () -> after(bound))),
                random.nextBoolean() ? List.of() : List.of(STATES.get(0)));
    }

    private Trigger.Area area(List<String> states) {
        return new Trigger.Area(
                "somewhere",
                states.subList(0, random.nextInt(states.size())),
                random.nextInt(3) == 0 ? List.of(states.get(0)) : List.of(),
                List.of("Here"),
                List.of("There"));
    }

    private Trigger.Adversary adversary() {
        Trigger.Attacker kind = one(List.of(Trigger.Attacker.values()));
        boolean named = kind == Trigger.Attacker.NAMED;
        return new Trigger.Adversary(
                kind, named ? states(2) : List.of(), random.nextInt(6) == 0 ? 2 : 1);
    }

    private Clause.Limit limit(List<String> states, LocalDate bound) {
        return new Clause.Limit(
                "but",
                effect(),
                random.nextBoolean() ? List.of() : states.subList(0, 1),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? List.of(STATES.get(1)) : List.of(),
                maybe(3, () -> dated(bound)),
                maybe(3, () -> after(bound)));
    }

    private Dated after(LocalDate day) {
        return dated(day.plusDays(1 + random.nextInt(2500)));
    }

    private static Dated dated(LocalDate day) {
        return new Dated(Day.of(day), Optional.empty(), SOURCE);
    }

    /** There once in so many. */
    private <T> Optional<T> maybe(int in, Supplier<T> maker) {
        return random.nextInt(in) == 0 ? Optional.of(maker.get()) : Optional.empty();
    }

    /** Missing once in so many. */
    private <T> Optional<T> some(int in, Supplier<T> maker) {
        return random.nextInt(in) == 0 ? Optional.empty() : Optional.of(maker.get());
    }
}
